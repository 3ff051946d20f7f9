import type { GroupCheck } from '../../api/group-checks.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import styles from './GroupCheck.module.css';
import { useGroupWords } from './use-group-words.ts';

const tones: readonly (readonly [keyof GroupCheck['counts'], Tone])[] = [
  ['FOUND', 'good'],
  ['DECEASED', 'plain'],
  ['NOT_FOUND', 'warn'],
  ['BAD_ID', 'bad'],
];

/** What was found so far: by verdict, and by right. */
export function Counts({ job: { counts, rights } }: { job: GroupCheck }) {
  const { t, number, label } = useGroupWords();
  return (
    <>
      <ul className={styles.counts}>
        {tones.map(([verdict, tone]) => (
          <li key={verdict}>
            <Badge tone={tone}>{`${t(`verdict.${verdict}`)} ${number(counts[verdict])}`}</Badge>
          </li>
        ))}
      </ul>
      {rights.length > 0 && (
        <dl className={styles.rights} aria-label={t('job.rights')}>
          {rights.map(({ code, name, count }) => (
            <div key={code}>
              <dt>
                {code !== 'NONE' && `${code} · `}
                {label(name)}
              </dt>
              <dd className="numeric">{t('job.people', { count: number(count) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
