import { Progress } from '@mantine/core';
import type { GroupCheck } from '../../api/group-checks.ts';
import { useGroupWords } from './use-group-words.ts';

/** How far a job is, as a bar and in words: while the file is read its rows are not counted yet. */
export function JobProgress({ job: { fileName, state, rowsRead, total, done } }: { job: GroupCheck }) {
  const { t, number } = useGroupWords();
  const reading = state === 'RUNNING' ? t('job.reading', { count: number(rowsRead) }) : t('job.waiting');
  const words = total === null ? reading : t('job.checked', { done: number(done), total: number(total) });
  const share = total === null ? 0 : (done / Math.max(1, total)) * 100;
  return (
    <div>
      <Progress.Root size="lg" mt="xs">
        <Progress.Section
          value={total === null ? 100 : share}
          animated={total === null}
          color={total === null ? 'gray' : undefined}
          striped={total === null}
          aria-label={t('job.progress', { name: fileName })}
          aria-valuetext={words}
        />
      </Progress.Root>
      <p>{words}</p>
    </div>
  );
}
