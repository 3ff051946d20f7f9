import type { Grant } from '../../api/authority.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Authority.module.css';
import { texts } from './texts.ts';

/** What happened to the grant and which mails went out about it, the newest first. */
export function GrantHistory({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  return (
    <>
      <Panel title={t('history.title')}>
        <ol className={styles.timeline} reversed>
          {grant.history.toReversed().map(({ at, event, side, by, text, notes }) => (
            <li key={`${at}${event}`}>
              <strong>{t.code('history', event)}</strong> · {by ?? t(`history.side.${side}`)}{' '}
              <span className="dim">{dateAndTime(at, language)}</span>
              {text && <div>{t.code('reason', text)}</div>}
              {notes.map(({ field, note }) => (
                <div key={field}>
                  {t(`field.${field}`)}: {note}
                </div>
              ))}
            </li>
          ))}
        </ol>
      </Panel>
      {grant.notices.length > 0 && (
        <Panel title={t('history.notices')}>
          <ul className={styles.timeline}>
            {grant.notices.map(({ subject, state, queuedAt, endedAt }) => (
              <li key={`${queuedAt}${subject}`}>
                {subject} · {t.code('notice', state)}{' '}
                <span className="dim">{dateAndTime(endedAt ?? queuedAt, language)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
