import type { Visit } from '../../api/types.ts';
import { clock } from '../../format/dates.ts';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';

/** "Tried: LINE 09:02 unavailable (no phone)": what AUTH-18 asks to be shown before the card opens. */
export function Attempts({ visit }: { visit: Visit }) {
  const { t, tCode, label } = useWords();
  if (visit.attempts.length === 0) return null;
  const channelName = (channel: string) => {
    const factor = visit.factors.find((known) => known.channel === channel);
    return factor ? label(factor) : tCode('channel', channel);
  };
  return (
    <div>
      <h3 className={styles.sub}>{t('verify.tried')}</h3>
      <ul className={styles.attempts}>
        {visit.attempts.map(({ channel, result, reason, at }) => (
          <li key={`${channel}${at}`}>
            <span className="numeric">{clock(at)}</span> {channelName(channel)} · {t(`verify.result.${result}`)} ·{' '}
            {label(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
