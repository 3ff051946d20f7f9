import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Page } from '../../ui/Page.tsx';
import { GroupWork } from './GroupWork.tsx';
import { groupsIn, groupsOut } from './slugs.ts';
import { useGroupWords } from './use-group-words.ts';

/** One of the six groups (GRP-01 to GRP-06). */
export function GroupInPage() {
  const { group } = useParams({ from: '/srm/groups/$group' });
  const { job } = useSearch({ from: '/srm/groups/$group' });
  const navigate = useNavigate({ from: '/srm/groups/$group' });
  const groups = groupsIn[group];
  if (!groups) return <NoSuchGroup />;
  const open = (jobId: string | undefined) => void navigate({ search: jobId ? { job: jobId } : {} });
  return <GroupWork key={group} slug={group} direction="IN" groups={groups} jobId={job} open={open} />;
}

/** One of the five ways out (GRP-18 to GRP-22). */
export function GroupOutPage() {
  const { group } = useParams({ from: '/srm/groups/out/$group' });
  const { job } = useSearch({ from: '/srm/groups/out/$group' });
  const navigate = useNavigate({ from: '/srm/groups/out/$group' });
  const groups = groupsOut[group];
  if (!groups) return <NoSuchGroup />;
  const open = (jobId: string | undefined) => void navigate({ search: jobId ? { job: jobId } : {} });
  return <GroupWork key={group} slug={group} direction="OUT" groups={groups} jobId={job} open={open} />;
}

function NoSuchGroup() {
  const { t } = useGroupWords();
  return (
    <Page title={t('none.title')}>
      <p>{t('none.what')}</p>
    </Page>
  );
}
