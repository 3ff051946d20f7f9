import styles from './StateBadge.module.css';

export type Tone = 'good' | 'done' | 'warn' | 'bad' | 'plain';

/** A state in colour and word; the word is enough by itself. */
export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
