import { IconAlertTriangle } from '@tabler/icons-react';
import type { PersonnelLine } from '../../api/personnel.ts';
import { overlapWords } from './overlap-words.ts';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

/** He stands in another unit at the same hours (INV-PRV-9): a warning that both units see, no refusal. */
export function Overlaps({ of }: { of: PersonnelLine }) {
  const { t } = usePersonnelWords();
  if (of.warnings.length === 0) return null;
  return (
    <ul className={styles.overlaps}>
      {of.warnings.map((warning) => (
        <li key={`${warning.hcode}${warning.day}`}>
          <IconAlertTriangle aria-hidden size="1em" /> {overlapWords(t, warning)}
        </li>
      ))}
    </ul>
  );
}
