import { IconCheck } from '@tabler/icons-react';
import { useTexts } from '../../i18n/index.tsx';
import type { WorkListSearch } from '../../routes/officer.ts';
import styles from './Officer.module.css';
import { texts } from './texts.ts';

/** What has just been decided, said above what comes next. */
export function DecidedLine({ decided, outcome }: Pick<WorkListSearch, 'decided' | 'outcome'>) {
  const t = useTexts(texts);
  if (!decided || !outcome) return null;
  return (
    <p role="status" className={styles.decided}>
      <IconCheck aria-hidden size="1.1em" /> {t(`decided.${outcome}`, { reference: decided })}
    </p>
  );
}
