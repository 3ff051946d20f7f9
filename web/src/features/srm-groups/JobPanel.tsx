import { Button, Group, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type GroupJob, type GroupVerdict, groupResultUrl, groupStep } from '../../api/groups.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { dateAndTime } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Counts } from './Counts.tsx';
import styles from './Groups.module.css';
import { JobRows } from './JobRows.tsx';
import { isOver, JobState } from './JobState.tsx';
import { RunDialog } from './RunDialog.tsx';
import { useGroupWords } from './use-group-words.ts';

/** One job: its review, its progress or its result, by the state it is in. */
export function JobPanel({ job, onClose }: { job: GroupJob; onClose: () => void }) {
  const { t, language, number } = useGroupWords();
  const client = useQueryClient();
  const [verdict, setVerdict] = useState<GroupVerdict>();
  // The last row takes the one-time right with it: menu, rights and list are asked for again.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['group-jobs'] });
    if (!isOver(job.state)) return;
    setVerdict(undefined);
    for (const key of ['group-rights', 'menu']) void client.invalidateQueries({ queryKey: [key] });
  }, [client, job.state]);
  return (
    <Panel title={t(`job.title.${isOver(job.state) ? 'result' : 'review'}`)} aside={<JobState state={job.state} />}>
      <div className={styles.stack}>
        <p className="dim">
          <span className={styles.name}>{job.fileName}</span> · {t('job.rows', { count: number(job.total) })} ·{' '}
          {t('job.madeBy', { name: job.madeBy, at: dateAndTime(job.madeAt, language) })}
        </p>
        {job.state === 'RUNNING' && <Running job={job} />}
        {isOver(job.state) && <Ended job={job} />}
        <Counts job={job} chosen={verdict} choose={setVerdict} />
        <Steps job={job} onClose={onClose} />
        {job.state !== 'DRAFT' && <JobRows key={verdict} job={job} verdict={verdict} />}
      </div>
    </Panel>
  );
}

function Running({ job: { done, total, fileName } }: { job: GroupJob }) {
  const { t, number } = useGroupWords();
  const words = t('job.running', { done: number(done), total: number(total) });
  return (
    <div role="status">
      <Progress.Root size="lg">
        <Progress.Section
          value={(done / Math.max(1, total)) * 100}
          animated
          aria-label={t('job.progress', { name: fileName })}
          aria-valuetext={words}
        />
      </Progress.Root>
      <p>{words}</p>
    </div>
  );
}

function Ended({ job }: { job: GroupJob }) {
  const { t, number, language } = useGroupWords();
  if (job.state === 'CANCELLED') return <p>{t('job.cancelled')}</p>;
  const done = (job.counts.REGISTERED ?? 0) + (job.counts.DISCHARGED ?? 0);
  const key = job.direction === 'IN' ? 'job.done.in' : 'job.done.out';
  return (
    <div className={styles.told} role="status">
      <p>{t(key, { done: number(done), refused: number(job.total - done) })}</p>
      {job.byGrant && <p>{t('job.done.grant')}</p>}
      <Group gap="sm" mt="xs">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            href={groupResultUrl(job.jobId, format, language)}
            download
            size="sm"
            variant={format === 'xlsx' ? 'filled' : 'default'}
            leftSection={<IconDownload aria-hidden size="1.1em" />}
          >
            {t(`job.result.${format}`)}
          </Button>
        ))}
      </Group>
      <p className="dim">{t('job.result.hint')}</p>
    </div>
  );
}

/** What can be done with a job that has not begun: run it, review it anew, or give it up. */
function Steps({ job, onClose }: { job: GroupJob; onClose: () => void }) {
  const { t, number } = useGroupWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const put = (next: GroupJob) => putAnswer(client, ['group-job', next.jobId], next);
  const review = useMutation({ mutationFn: () => groupStep(job.jobId, 'validate'), onSuccess: put });
  const cancel = useMutation({
    mutationFn: () => groupStep(job.jobId, 'cancel'),
    onSuccess: async (next) => {
      await put(next);
      onClose();
    },
  });
  if (job.state !== 'DRAFT' && job.state !== 'VALIDATED') return null;
  const ready = job.counts.READY ?? 0;
  const failed = review.error ?? cancel.error;
  return (
    <>
      {job.state === 'VALIDATED' && ready === 0 && <p className={styles.note}>{t('job.nothing')}</p>}
      <Group gap="sm">
        {ready > 0 && (
          <Button onClick={() => setAsking(true)}>
            {t(job.direction === 'IN' ? 'job.run.in' : 'job.run.out', { count: number(ready) })}
          </Button>
        )}
        <Button variant="default" loading={review.isPending} onClick={() => review.mutate()}>
          {t('job.review')}
        </Button>
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('job.cancel')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('job.later')}
        </Button>
      </Group>
      {failed && <Failure of={failed} {...again(failed, () => review.mutate())} />}
      {asking && <RunDialog job={job} onStarted={put} onClose={() => setAsking(false)} />}
    </>
  );
}
