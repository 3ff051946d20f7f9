import { useI18n } from '../i18n/index.tsx';
import styles from './StateBadge.module.css';

const tones: Record<string, string> = {
  VERIFIED: 'good',
  ISSUED: 'good',
  CLOSED: 'done',
  CLAIMED: 'done',
  PAID: 'done',
  ACCEPTED: 'good',
  FAILED: 'bad',
  REJECTED: 'bad',
  EXPIRED: 'bad',
  LAPSED: 'bad',
  REQUIRED: 'warn',
  APPEALED: 'warn',
};

/** A state in colour and word; the word is enough by itself. */
export function StateBadge({ of, state }: { of: 'visit.state' | 'codeState' | 'review'; state: string }) {
  const { tCode } = useI18n();
  return (
    <span className={styles.badge} data-tone={tones[state] ?? 'plain'}>
      {tCode(of, state)}
    </span>
  );
}
