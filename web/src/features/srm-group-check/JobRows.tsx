import { useQuery } from '@tanstack/react-query';
import { type GroupCheck, groupCheckQuery } from '../../api/group-checks.ts';
import type { Answer } from '../../api/types.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './GroupCheck.module.css';
import { useGroupWords } from './use-group-words.ts';

type Row = Answer<'entitlement.showGroupCheck'>['preview'][number];

/** How the beginning of a file was understood, and which rows are bad and why. */
export function JobRows({ job }: { job: GroupCheck }) {
  const { t, number } = useGroupWords();
  const found = useQuery(groupCheckQuery(job));
  if (found.isError) return <Failure of={found.error} {...again(found.error, () => void found.refetch())} />;
  if (!found.data) return <Working>{t('rows.loading')}</Working>;
  const { preview, badRows } = found.data;
  if (preview.length === 0) return <p>{t('rows.none')}</p>;
  return (
    <div className={styles.rows}>
      <Rows title={t('rows.preview')} rows={preview} />
      {badRows.length > 0 && (
        <>
          <Rows title={t('rows.bad')} rows={badRows} />
          {job.counts.BAD_ID > badRows.length && (
            <p className="dim">{t('rows.bad.more', { count: number(badRows.length) })}</p>
          )}
        </>
      )}
    </div>
  );
}

function Rows({ title, rows }: { title: string; rows: Row[] }) {
  const { t, label } = useGroupWords();
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <DataTable narrow label={title} head={[t('rows.row'), t('rows.cell'), t('rows.read')]}>
        {rows.map(({ row, text, issue }) => (
          <tr key={row}>
            <td className="numeric">{row}</td>
            <td className="numeric">{text || '–'}</td>
            <td className={issue ? styles.bad : undefined}>{issue ? label(issue.text) : t('rows.good')}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
