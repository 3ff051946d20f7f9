import { Button } from '@mantine/core';
import type { GroupJob } from '../../api/groups.ts';
import { dateAndTime } from '../../format/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Groups.module.css';
import { JobState } from './JobState.tsx';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  jobs: GroupJob[];
  opened: string | undefined;
  open: (jobId: string) => void;
}

/** Earlier lists of the unit, the latest first. */
export function JobList({ jobs, opened, open }: Props) {
  const { t, number, language } = useGroupWords();
  return (
    <Panel title={t('jobs.title')}>
      {jobs.length === 0 && <p>{t('jobs.none')}</p>}
      <ul className={styles.jobs}>
        {jobs.map((job) => (
          <li key={job.jobId}>
            <div>
              <strong className={styles.name}>{job.fileName}</strong> <JobState state={job.state} />
              <div className="dim">
                {dateAndTime(job.madeAt, language)} · {t('job.rows', { count: number(job.total) })} · {job.madeBy}
              </div>
            </div>
            <Button
              size="sm"
              variant="default"
              aria-pressed={job.jobId === opened}
              aria-label={t('jobs.open.of', { name: job.fileName, at: dateAndTime(job.madeAt, language) })}
              onClick={() => open(job.jobId)}
            >
              {t('jobs.open')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
