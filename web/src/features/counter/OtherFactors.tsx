import type { Factor } from '../../api/types.ts';
import { useI18n } from '../../i18n/index.tsx';
import styles from './Counter.module.css';

/** Ways that are closed now, each with "why not yet" (AUTH-17, AUTH-18) or why not at all. */
export function OtherFactors({ factors }: { factors: Factor[] }) {
  const { t, label } = useI18n();
  if (factors.length === 0) return null;
  return (
    <ul className={styles.others}>
      {factors.map((factor) => (
        <li key={factor.channel}>
          <span className={styles.tag}>{factor.status === 'LATER' ? t('verify.later') : t('verify.refused')}</span>{' '}
          <strong>{label(factor)}</strong>
          {factor.refusal && (
            <small>
              {factor.refusal.title} · {factor.refusal.next}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
