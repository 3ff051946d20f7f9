import type { GroupJob, GroupVerdict } from '../../api/groups.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './Groups.module.css';
import { useGroupWords } from './use-group-words.ts';
import { verdicts } from './verdicts.ts';

interface Props {
  job: GroupJob;
  chosen: GroupVerdict | undefined;
  choose: (verdict: GroupVerdict | undefined) => void;
}

/** Rows by verdict; each is a button that shows only its rows. */
export function Counts({ job: { counts, total }, chosen, choose }: Props) {
  const { t, number } = useGroupWords();
  const found = verdicts.filter(([verdict]) => (counts[verdict] ?? 0) > 0);
  if (found.length === 0) return null;
  return (
    <fieldset className={styles.counts}>
      <legend>{t('counts')}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {t('counts.all')} <strong>{number(total)}</strong>
      </button>
      {found.map(([verdict, tone]) => (
        <button key={verdict} type="button" aria-pressed={chosen === verdict} onClick={() => choose(verdict)}>
          <Badge tone={tone}>{t(`verdict.${verdict}`)}</Badge> <strong>{number(counts[verdict] ?? 0)}</strong>
        </button>
      ))}
    </fieldset>
  );
}
