import type { Words } from '../../api/personnel.ts';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

/** A schedule in words (CPP-38 to CPP-40), each group of days on a line of its own. */
export function ScheduleText({ of: words }: { of: Words }) {
  const { of } = usePersonnelWords();
  const groups = of(words).split(/(?<=\d;?) (?=วัน|[A-Z]|public)/);
  return groups.map((group) => (
    <span key={group} className={styles.group}>
      {group}{' '}
    </span>
  ));
}
