import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelGroupCheck, type GroupCheck, isOpen, resultUrl } from '../../api/group-checks.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Counts } from './Counts.tsx';
import styles from './GroupCheck.module.css';
import { JobProgress } from './JobProgress.tsx';
import { JobRows } from './JobRows.tsx';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  job: GroupCheck;
  /** Just sent from this page: its rows are shown. */
  opened: boolean;
  onChanged: () => void;
}

const tones: Record<GroupCheck['state'], Tone> = {
  RECEIVED: 'plain',
  RUNNING: 'warn',
  COMPLETED: 'done',
  CANCELLED: 'plain',
  FAILED: 'bad',
};
const failures: Record<string, 'unreadable' | 'large' | 'empty'> = {
  GROUP_CHECK_FILE_UNREADABLE: 'unreadable',
  GROUP_CHECK_FILE_TOO_LARGE: 'large',
  GROUP_CHECK_FILE_EMPTY: 'empty',
};

/** One file: how far it is, what was found, and its result. */
export function JobCard({ job, opened, onChanged }: Props) {
  const { t, language } = useGroupWords();
  const [rows, setRows] = useState<boolean>();
  const shown = rows ?? opened;
  const hasRows = job.state !== 'FAILED' && job.state !== 'CANCELLED';
  const details = t(shown ? 'job.details.hide' : 'job.details');
  return (
    <li className={styles.job}>
      <div className={styles.head}>
        <strong className={styles.name}>{job.fileName}</strong>
        <Badge tone={tones[job.state]}>{t(`state.${job.state}`)}</Badge>
      </div>
      <p className="dim">
        {t('job.asOf', { date: shortDate(job.asOf, language) })} ·{' '}
        {t('job.sentAt', { at: dateAndTime(job.receivedAt, language) })}
        {job.state === 'COMPLETED' &&
          job.keepUntil &&
          ` · ${t('job.until', { at: dateAndTime(job.keepUntil, language) })}`}
      </p>
      {isOpen(job) && <JobProgress job={job} />}
      {job.done > 0 && hasRows && <Counts job={job} />}
      {job.state === 'FAILED' && <p>{t(`job.failed.${failures[job.failure ?? ''] ?? 'other'}`)}</p>}
      {job.state === 'CANCELLED' && <p>{t('job.cancelled')}</p>}
      <Group gap="sm" mt="xs">
        {job.state === 'COMPLETED' &&
          (['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              href={resultUrl(job.groupCheckId, format, language)}
              download
              size="sm"
              variant={format === 'xlsx' ? 'filled' : 'default'}
              leftSection={<IconDownload aria-hidden size="1.1em" />}
              aria-label={t('job.result.of', { what: t(`job.result.${format}`), name: job.fileName })}
            >
              {t(`job.result.${format}`)}
            </Button>
          ))}
        {isOpen(job) && <Cancel job={job} onChanged={onChanged} />}
        {hasRows && (
          <Button
            size="sm"
            variant="subtle"
            aria-expanded={shown}
            aria-label={t('job.details.of', { what: details, name: job.fileName })}
            onClick={() => setRows(!shown)}
          >
            {details}
          </Button>
        )}
      </Group>
      {job.state === 'COMPLETED' && <p className="dim">{t('job.result.hint')}</p>}
      {shown && hasRows && <JobRows job={job} />}
    </li>
  );
}

/** Cancelling drops what was found: it is asked about once more. */
function Cancel({ job, onChanged }: Pick<Props, 'job' | 'onChanged'>) {
  const { t } = useGroupWords();
  const [asking, setAsking] = useState(false);
  const cancel = useMutation({ mutationFn: () => cancelGroupCheck(job.groupCheckId), onSettled: onChanged });
  if (!asking)
    return (
      <Button
        size="sm"
        variant="default"
        aria-label={t('job.cancel.of', { name: job.fileName })}
        onClick={() => setAsking(true)}
      >
        {t('job.cancel')}
      </Button>
    );
  return (
    <div className={styles.sure}>
      <p role="alert">{t('job.sure')}</p>
      <Group gap="sm">
        <Button size="sm" color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('job.sure.yes')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsking(false)}>
          {t('job.sure.no')}
        </Button>
      </Group>
      {cancel.isError && <Failure of={cancel.error} {...again(cancel.error, () => cancel.mutate())} />}
    </div>
  );
}
