import { Button } from '@mantine/core';
import type { TokenFamily } from '../../api/srm-tokens.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Facts } from '../../ui/Panel.tsx';
import styles from './Token.module.css';
import { texts } from './texts.ts';

const TONES = { ACTIVE: 'good', ENDED: 'plain', EXPIRED: 'plain' } as const;

interface Props {
  family: TokenFamily;
  /** In whose name. */
  user: string;
  revoke: () => void;
}

/** One set of tokens: when and where it was made, for whom it acts, when a program used it last. */
export function FamilyCard({ family, user, revoke }: Props) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const at = (instant: string | null) => (instant ? dateAndTime(instant, language) : t('never'));
  const { state, endedWhy, endedAt, issuedAt } = family;
  const end: [string, string] = endedAt ? [t('endedAt'), at(endedAt)] : [t('until'), at(family.expiresAt)];
  return (
    <li>
      <div className={styles.head}>
        <strong>{t('made', { at: at(issuedAt) })}</strong>
        <Badge tone={endedWhy === 'REUSED' ? 'bad' : TONES[state]}>{t(endedWhy ? `ended.${endedWhy}` : state)}</Badge>
        {family.here && <span className="dim">{t('here')}</span>}
        {state === 'ACTIVE' && (
          <Button
            className={styles.revoke}
            size="sm"
            variant="default"
            aria-label={t('revoke.of', { at: at(issuedAt) })}
            onClick={revoke}
          >
            {t('revoke')}
          </Button>
        )}
      </div>
      {endedWhy === 'REUSED' && <p>{t('reused.why')}</p>}
      <Facts
        items={[
          [t('unit'), family.organisation],
          [t('user'), user],
          [t('device'), family.device ?? t('device.unknown')],
          [t('used'), at(family.usedAt)],
          [t('refreshed'), at(family.refreshedAt)],
          end,
        ]}
      />
    </li>
  );
}
