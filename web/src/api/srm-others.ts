import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform, send } from './http.ts';
import type { Answer, Body } from './types.ts';

const ASK_EVERY = 1_500;

/** A request to release somebody from another fund (SRM-33). */
export type Release = Answer<'entitlement.listReleases'>['items'][number];

export const releasesQuery = queryOptions({
  queryKey: ['releases'],
  queryFn: () => answer(platform.GET('/api/srm/releases')),
});
export const requestRelease = (body: Body<'entitlement.requestRelease'>): Promise<Release> =>
  answer(platform.POST('/api/srm/releases', { params: { header: once() }, body }));

const releaseSteps = {
  take: '/api/srm/releases/{releaseId}/take',
  accept: '/api/srm/releases/{releaseId}/accept',
  withdraw: '/api/srm/releases/{releaseId}/withdraw',
} as const;
export type ReleaseStep = keyof typeof releaseSteps | 'refuse';

/** One step with a request; a refusal says why. */
export function releaseStep({ id, step, note }: { id: string; step: ReleaseStep; note: string }): Promise<Release> {
  const params = { path: { releaseId: id }, header: once() };
  return step === 'refuse'
    ? answer(platform.POST('/api/srm/releases/{releaseId}/refuse', { params, body: { note } }))
    : answer(platform.POST(releaseSteps[step], { params, body: {} }));
}

/** A transfer of entitled persons (SRM-34). */
export type Transfer = Answer<'entitlement.listTransfers'>['items'][number];

export const transfersQuery = queryOptions({
  queryKey: ['transfers'],
  queryFn: () => answer(platform.GET('/api/srm/transfers')),
  refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'RUNNING') ? ASK_EVERY : false),
});
export const transferQuery = (transferId: string, state: string) =>
  queryOptions({
    queryKey: ['transfer', transferId, state],
    queryFn: () => answer(platform.GET('/api/srm/transfers/{transferId}', { params: { path: { transferId } } })),
  });
export const requestTransfer = (body: Body<'entitlement.requestTransfer'>): Promise<Transfer> =>
  answer(platform.POST('/api/srm/transfers', { params: { header: once() }, body }));

export type TransferStep = 'accept' | 'refuse' | 'withdraw';
export function transferStep({ id, step, note }: { id: string; step: TransferStep; note: string }): Promise<Transfer> {
  const params = { path: { transferId: id }, header: once() };
  if (step === 'refuse')
    return answer(platform.POST('/api/srm/transfers/{transferId}/refuse', { params, body: { note } }));
  return step === 'accept'
    ? answer(platform.POST('/api/srm/transfers/{transferId}/accept', { params, body: {} }))
    : answer(platform.POST('/api/srm/transfers/{transferId}/withdraw', { params, body: {} }));
}

/** The registration points of one's unit (SRM-35). */
export type Points = Answer<'entitlement.listPoints'>;
export type Point = Points['items'][number];

export const pointsQuery = queryOptions({
  queryKey: ['points'],
  queryFn: () => answer(platform.GET('/api/srm/points')),
});
export type PointFields = Body<'entitlement.addPoint'>;
export const savePoint = (fields: PointFields, of?: Point, closed = false): Promise<Points> =>
  of
    ? answer(
        platform.PUT('/api/srm/points/{pointId}', {
          params: { path: { pointId: of.pointId }, header: once() },
          body: { ...fields, closed, version: of.version },
        }),
      )
    : answer(platform.POST('/api/srm/points', { params: { header: once() }, body: fields }));
export const seatRegistrars = (pointId: string, accountIds: string[]): Promise<Points> =>
  answer(
    platform.PUT('/api/srm/points/{pointId}/users', {
      params: { path: { pointId }, header: once() },
      body: { accountIds },
    }),
  );

/** A file of another fund's members or of civil changes. */
export type Feed = Answer<'entitlement.listFeeds'>['items'][number];
export const isOpenFeed = ({ state }: Feed): boolean => ['RECEIVING', 'RECEIVED', 'RUNNING'].includes(state);

export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: () => answer(platform.GET('/api/srm/feeds')),
  refetchInterval: ({ state }) => (state.data?.items.some(isOpenFeed) ? ASK_EVERY : false),
});
export const feedQuery = ({ feedId, state }: Feed) =>
  queryOptions({
    queryKey: ['feed', feedId, state],
    queryFn: () => answer(platform.GET('/api/srm/feeds/{feedId}', { params: { path: { feedId } } })),
  });
export const cancelFeed = (feedId: string): Promise<Feed> =>
  answer(platform.POST('/api/srm/feeds/{feedId}/cancel', { params: { path: { feedId }, header: once() }, body: {} }));

export interface NewFeed {
  file: File;
  kind: Feed['kind'];
  /** The fund that the file names every member of; empty: only what changed. */
  fund: string;
}

/** Sends a file as it is; the browser reads it from the disk while it is sent. */
export async function sendFeed({ file, kind, fund }: NewFeed): Promise<Feed> {
  const query = new URLSearchParams({ name: file.name, kind, ...(kind === 'FUND' && fund !== '' ? { fund } : {}) });
  const url = new URL(`/api/srm/feeds?${query}`, window.location.origin);
  const headers = { 'content-type': 'text/csv' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  return (await response.json()) as Feed;
}
