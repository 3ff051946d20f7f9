import type { Quota } from '../../api/types.ts';
import { shortDate } from '../../format/dates.ts';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';

/** "Dental · 2 of 3 used, renews 1 ต.ค. 2570" (AMB-14). */
export function Quotas({ quotas }: { quotas: Quota[] }) {
  const { t, label, language } = useWords();
  if (quotas.length === 0) return <p className="dim">{t('person.noQuotas')}</p>;
  return (
    <ul className={styles.quotas}>
      {quotas.map((quota) => (
        <li key={quota.limitCode} data-full={quota.remaining <= 0}>
          <span>{label(quota)}</span>
          <strong className="numeric">{t('quota.used', { used: quota.used, max: quota.max })}</strong>
          <span>{quota.remaining > 0 ? t('quota.left', { remaining: quota.remaining }) : t('quota.full')}</span>
          {quota.held > 0 && <span>{t('quota.held', { held: quota.held })}</span>}
          <span className="dim">{t('quota.renews', { date: shortDate(quota.renewsOn, language) })}</span>
        </li>
      ))}
    </ul>
  );
}
