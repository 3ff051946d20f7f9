import { Button, Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type GroupJob, type GroupRow, type GroupVerdict, groupRowsQuery } from '../../api/groups.ts';
import { again } from '../../ui/again.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Groups.module.css';
import { useGroupWords } from './use-group-words.ts';
import { toneOf } from './verdicts.ts';

/** The rows of the file with their verdicts, fifty at a time. */
export function JobRows({ job, verdict }: { job: GroupJob; verdict: GroupVerdict | undefined }) {
  const { t, number } = useGroupWords();
  const [page, setPage] = useState(1);
  const found = useQuery({ ...groupRowsQuery(job, verdict, page), placeholderData: keepPreviousData });
  if (found.isError) return <Failure of={found.error} {...again(found.error, () => void found.refetch())} />;
  if (!found.data) return <Working>{t('rows.loading')}</Working>;
  const { rows, more } = found.data;
  if (rows.length === 0 && page === 1) return <p className="dim">{t('rows.forgotten')}</p>;
  return (
    <div>
      <DataTable label={t('rows')} head={[t('rows.row'), t('rows.citizenId'), t('rows.name'), t('rows.verdict')]}>
        {rows.map((row) => (
          <Line key={row.row} row={row} />
        ))}
      </DataTable>
      {(page > 1 || more) && (
        <Group component="nav" gap="sm" mt="sm" aria-label={t('rows.pages')}>
          <Button variant="default" size="sm" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('rows.previous')}
          </Button>
          <span>{t('rows.page', { page: number(page) })}</span>
          <Button variant="default" size="sm" disabled={!more} onClick={() => setPage(page + 1)}>
            {t('rows.next')}
          </Button>
        </Group>
      )}
    </div>
  );
}

function Line({ row: { row, citizenId, name, verdict, verdictName, reason } }: { row: GroupRow }) {
  const { label } = useGroupWords();
  return (
    <tr>
      <td className="numeric">{row}</td>
      <td className={styles.whole}>{citizenId || '–'}</td>
      <td>{name ?? '–'}</td>
      <td>
        {verdictName && <Badge tone={toneOf(verdict)}>{label(verdictName)}</Badge>}
        {reason && <div className={styles.bad}>{label(reason)}</div>}
      </td>
    </tr>
  );
}
