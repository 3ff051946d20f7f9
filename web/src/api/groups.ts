import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform, send } from './http.ts';
import type { Answer, Body } from './types.ts';

const base = '/api/srm/groups';

export type GroupRights = Answer<'entitlement.showGroupRights'>;
export type GroupJob = Answer<'entitlement.showGroupJob'>;
export type GroupCode = GroupJob['group'];
export type Direction = GroupJob['direction'];
export type GroupRow = Answer<'entitlement.listGroupRows'>['rows'][number];
export type GroupVerdict = NonNullable<GroupRow['verdict']>;
export type GroupGrant = Answer<'entitlement.listGroupGrants'>['grants'][number];
type NewGrant = Body<'entitlement.grantGroupRight'>;

const ASK_EVERY = 1_500;

/** What the unit may do with groups now: changes with the last row of a job that a one-time right was used for. */
export const groupRightsQuery = queryOptions({
  queryKey: ['group-rights'],
  queryFn: () => answer(platform.GET(`${base}/rights`)),
});

export const groupJobsQuery = (direction: Direction) =>
  queryOptions({
    queryKey: ['group-jobs', direction],
    queryFn: () => answer(platform.GET(`${base}/jobs`, { params: { query: { direction } } })),
  });

/** One job; asked again while it runs. */
export const groupJobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['group-job', jobId],
    queryFn: () => answer(platform.GET(`${base}/jobs/{jobId}`, { params: { path: { jobId } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? ASK_EVERY : false),
  });

/** A page of rows. What they say changes with the state of the job. */
export const groupRowsQuery = (job: GroupJob, verdict: GroupVerdict | undefined, page: number) =>
  queryOptions({
    queryKey: ['group-rows', job.jobId, job.state, job.validatedAt, verdict, page],
    queryFn: () =>
      answer(
        platform.GET(`${base}/jobs/{jobId}/rows`, {
          params: { path: { jobId: job.jobId }, query: { page, ...(verdict && { verdict }) } },
        }),
      ),
  });

type Step = 'validate' | 'run' | 'cancel';
const steps = {
  validate: `${base}/jobs/{jobId}/validate`,
  run: `${base}/jobs/{jobId}/run`,
  cancel: `${base}/jobs/{jobId}/cancel`,
} as const satisfies Record<Step, string>;

/** The review, the run, or giving up. */
export const groupStep = (jobId: string, step: Step): Promise<GroupJob> =>
  answer(platform.POST(steps[step], { params: { path: { jobId }, header: once() }, body: {} }));

export interface NewList {
  file: File;
  group: GroupCode;
  direction: Direction;
  networkId: string | undefined;
}

/** Sends the list as it is and has it reviewed; what the file really is, the platform judges by its content. */
export async function sendGroupList({ file, group, direction, networkId }: NewList): Promise<GroupJob> {
  const query = new URLSearchParams({ name: file.name, group, direction, ...(networkId && { networkId }) });
  const url = new URL(`${base}/jobs?${query}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  const { jobId } = (await response.json()) as GroupJob;
  return groupStep(jobId, 'validate');
}

export const groupResultUrl = (jobId: string, format: 'csv' | 'xlsx', language: 'th' | 'en') =>
  `${base}/jobs/${jobId}/result.${format}?language=${language}`;
export const groupTemplateUrl = (format: 'csv' | 'xlsx') => `${base}/template.${format}`;

export const groupGrantsQuery = queryOptions({
  queryKey: ['group-grants'],
  queryFn: () => answer(platform.GET(`${base}/grants`)),
});
export const grantGroupRight = (body: NewGrant) =>
  answer(platform.POST(`${base}/grants`, { params: { header: once() }, body }));
export const withdrawGroupGrant = (grantId: string) =>
  answer(
    platform.POST(`${base}/grants/{grantId}/withdraw`, { params: { path: { grantId }, header: once() }, body: {} }),
  );
