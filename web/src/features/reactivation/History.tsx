import type { Reactivation } from '../../api/reactivation.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Reactivation.module.css';
import { texts } from './texts.ts';

/** How it came to this, the newest first. */
export function History({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  return (
    <Panel title={t('history.title')}>
      {of.history.length === 0 && <p className="dim">{t('history.none')}</p>}
      <ul className={styles.list}>
        {of.history.map(({ event, at, by, blockedFrom }) => (
          <li key={`${at}${event}`}>
            {t(`event.${event}`, { date: blockedFrom ? shortDate(blockedFrom, language) : '' })}
            <br />
            <span className="dim">
              {dateAndTime(at, language)} · {by ?? t('history.clock')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
