import { useQuery } from '@tanstack/react-query';
import { type Direction, type GroupCode, groupJobQuery, groupJobsQuery, groupRightsQuery } from '../../api/groups.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Groups.module.css';
import { JobList } from './JobList.tsx';
import { JobPanel } from './JobPanel.tsx';
import { isOver } from './JobState.tsx';
import { SendList } from './SendList.tsx';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  slug: string;
  direction: Direction;
  groups: readonly GroupCode[];
  jobId: string | undefined;
  open: (jobId: string | undefined) => void;
}

/** List in, verdict on each row, commit, result: the same for every group and both directions. */
export function GroupWork({ slug, direction, groups, jobId, open }: Props) {
  const { t } = useGroupWords();
  const way = direction === 'IN' ? 'in' : 'out';
  const rights = useQuery(groupRightsQuery);
  const jobs = useQuery(groupJobsQuery(direction));
  const job = useQuery({ ...groupJobQuery(jobId ?? ''), enabled: jobId !== undefined });
  const permitted = rights.data?.rights.filter(
    (right) => right.direction === direction && groups.includes(right.group),
  );
  // While a list waits for its confirmation or runs, that is what the page is about.
  const busy = job.data !== undefined && jobId !== undefined && !isOver(job.data.state);
  const own = jobs.data?.jobs.filter(({ group }) => groups.includes(group)) ?? [];
  return (
    <Page title={t.code(`title.${way}`, slug)} lead={t(`lead.${way}`)}>
      <div className={styles.stack}>
        {rights.isError && <Failure of={rights.error} {...again(rights.error, () => void rights.refetch())} />}
        {rights.isPending && <Working>{t('loading')}</Working>}
        {jobId !== undefined && job.isError && (
          <Failure of={job.error} {...again(job.error, () => void job.refetch())} />
        )}
        {jobId !== undefined && job.data && (
          <JobPanel key={job.data.jobId} job={job.data} onClose={() => open(undefined)} />
        )}
        {permitted?.length === 0 && !busy && <Closed used={own.length > 0} quietly={jobId !== undefined} />}
        {rights.data && permitted && permitted.length > 0 && !busy && (
          <SendList
            direction={direction}
            permitted={permitted}
            limits={rights.data}
            onReviewed={(made) => {
              open(made.jobId);
              void jobs.refetch();
            }}
          />
        )}
        <JobList jobs={own} opened={jobId} open={open} />
      </div>
    </Page>
  );
}

/** No right for this group. Below the result of the job that used it up that is no failure, but what comes next. */
function Closed({ used, quietly }: { used: boolean; quietly: boolean }) {
  const { t } = useGroupWords();
  const next = t(used ? 'closed.used' : 'closed.next');
  if (quietly) return <p className={styles.note}>{next}</p>;
  return <Failure of={{ kind: 'FORBIDDEN', code: 'GROUP_NOT_PERMITTED', title: t('closed'), next }} />;
}
