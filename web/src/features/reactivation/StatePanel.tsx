import type { ReactNode } from 'react';
import type { Reactivation } from '../../api/reactivation.ts';
import { bangkokDay, dateAndTime, shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Reactivation.module.css';
import { texts } from './texts.ts';

const tones: Record<Reactivation['state'], Tone> = {
  NOT_STARTED: 'plain',
  IN_PROGRESS: 'done',
  COMPLETED: 'good',
  LAPSED: 'bad',
};

/** The state by word and colour, since when, and what follows from it for the unit's visits. */
export function StatePanel({ of, children }: { of: Reactivation; children: ReactNode }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const left = of.menus.filter(({ done }) => !done).length;
  return (
    <Panel title="Re-Activated">
      <p className={styles.state} role="status">
        <Badge tone={tones[of.state]}>{t(`state.${of.state}`)}</Badge>
        {left > 0 && <strong className="numeric">{t('left', { left, total: of.menus.length })}</strong>}
        {of.since && <span className="dim">{t('since', { at: dateAndTime(of.since, language) })}</span>}
      </p>
      {of.state === 'COMPLETED' && <Completed of={of} />}
      {of.state === 'LAPSED' && <Lapsed of={of} />}
      {children}
    </Panel>
  );
}

function Completed({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  return (
    <div className={styles.news} data-look="good">
      <p>
        <strong>{t('done.title')}</strong>
      </p>
      <p>{t(of.visitsDepend ? 'done.visits' : 'done.data')}</p>
      {of.visitsDepend && <p>{t('done.keep')}</p>}
    </div>
  );
}

function Lapsed({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const from = of.blockedFrom;
  const blocked = from !== null && from <= bangkokDay(new Date());
  return (
    <div className={styles.news} data-look={blocked ? 'bad' : 'warn'}>
      <p>
        <strong>{t('lapsed.title')}</strong>
      </p>
      {of.visitsDepend && from && (
        <p>
          <strong>{t(blocked ? 'lapsed.blocked' : 'lapsed.until', { date: shortDate(from, language) })}</strong>
        </p>
      )}
      {of.visitsDepend && <p>{t('lapsed.repair')}</p>}
    </div>
  );
}
