import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { groupChecksQuery, isOpen } from '../../api/group-checks.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './GroupCheck.module.css';
import { JobCard } from './JobCard.tsx';
import { SendFile } from './SendFile.tsx';
import { useGroupWords } from './use-group-words.ts';

/** Rights of many as of today (SRM-22). */
export const GroupNowPage = () => <GroupCheckPage past={false} />;

/** Rights of many as of a past day (SRM-23). */
export const GroupPastPage = () => <GroupCheckPage past />;

/** Send a file, watch it, fetch its result. */
function GroupCheckPage({ past }: { past: boolean }) {
  const { t, number } = useGroupWords();
  const client = useQueryClient();
  const [sent, setSent] = useState<string>();
  const jobs = useQuery(groupChecksQuery(past));
  const last = jobs.data?.items.find(({ groupCheckId }) => groupCheckId === sent);
  const changed = () => client.invalidateQueries({ queryKey: ['group-checks'] });
  return (
    <Page title={t(past ? 'past.title' : 'now.title')} lead={t(past ? 'past.lead' : 'now.lead')}>
      <div className={styles.stack}>
        {jobs.isError && <Failure of={jobs.error} {...again(jobs.error, () => void jobs.refetch())} />}
        {jobs.isPending && <Working>{t('jobs.loading')}</Working>}
        {jobs.data && (
          <>
            <SendFile
              past={past}
              limits={jobs.data.limits}
              working={!last || isOpen(last)}
              onSent={(job) => {
                setSent(job.groupCheckId);
                void changed();
              }}
            />
            <Panel title={t('jobs.title')}>
              <p className="dim">{t('jobs.kept', { days: number(jobs.data.limits.keepDays) })}</p>
              {jobs.data.items.length === 0 && <p>{t('jobs.none')}</p>}
              <ul className={styles.jobs}>
                {jobs.data.items.map((job) => (
                  <JobCard
                    key={job.groupCheckId}
                    job={job}
                    opened={job.groupCheckId === sent}
                    onChanged={() => void changed()}
                  />
                ))}
              </ul>
            </Panel>
          </>
        )}
      </div>
    </Page>
  );
}
