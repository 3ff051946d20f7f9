import { Button } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import type { MySession } from '../../api/account.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Facts } from '../../ui/Panel.tsx';
import styles from './Account.module.css';
import { texts } from './texts.ts';

interface Props {
  session: MySession;
  ending: boolean;
  end: () => void;
}

/** One session: where, when and how. The one that asks is ended by signing out, not from this list. */
export function SessionCard({ session, ending, end }: Props) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const at = (instant: string) => dateAndTime(instant, language);
  const device = session.device ?? t('unknown.device');
  return (
    <li className={styles.session}>
      <div className={styles.head}>
        <strong>
          <IconDeviceDesktop aria-hidden size="1.1em" /> {device}
        </strong>
        {session.current ? (
          <Badge tone="good">{t('here')}</Badge>
        ) : (
          <Button
            variant="default"
            size="sm"
            loading={ending}
            onClick={end}
            aria-label={t('end.of', { device, at: at(session.createdAt) })}
          >
            {t('end')}
          </Button>
        )}
      </div>
      <Facts
        items={[
          [t('since'), at(session.createdAt)],
          [t('seen'), at(session.lastSeenAt)],
          [t('how'), session.methods.map((method) => t.code('method', method)).join(' + ')],
          ...(session.organisation ? [[t('unit'), session.organisation] as [string, string]] : []),
          [t('address'), session.address ?? '–'],
          [t('until'), t('untilIdle', { at: at(session.expiresAt) })],
        ]}
      />
    </li>
  );
}
