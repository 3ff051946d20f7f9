import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform, send } from './http.ts';
import type { Answer } from './types.ts';

const base = '/api/srm/group-checks';

export type GroupChecks = Answer<'entitlement.listGroupChecks'>;
/** A file of ids being checked, or checked: states and numbers. */
export type GroupCheck = GroupChecks['items'][number];

/** A job that is not over. */
export const isOpen = ({ state }: GroupCheck): boolean => state === 'RECEIVED' || state === 'RUNNING';

const ASK_EVERY = 1_500;

/** The jobs of one's organisation; asked again while one of them is under way. */
export const groupChecksQuery = (past: boolean) =>
  queryOptions({
    queryKey: ['group-checks', past],
    queryFn: () => answer(platform.GET(base, { params: { query: { past: past ? 'true' : 'false' } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? ASK_EVERY : false),
  });

/** A job with its first rows and its bad ones. What it says changes with what is read, and with its state. */
export const groupCheckQuery = ({ groupCheckId, state, total, rowsRead }: GroupCheck) =>
  queryOptions({
    queryKey: ['group-check', groupCheckId, state, total, rowsRead > 0],
    queryFn: () => answer(platform.GET(`${base}/{groupCheckId}`, { params: { path: { groupCheckId } } })),
  });

/** Sends a file as it is; the browser reads it from the disk while it is sent. */
export async function sendGroupCheck({ file, asOf }: { file: File; asOf: string | undefined }): Promise<GroupCheck> {
  const query = new URLSearchParams({ name: file.name, ...(asOf === undefined ? {} : { asOf }) });
  const url = new URL(`${base}?${query}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  return (await response.json()) as GroupCheck;
}

export const cancelGroupCheck = (groupCheckId: string) =>
  answer(
    platform.POST(`${base}/{groupCheckId}/cancel`, { params: { path: { groupCheckId }, header: once() }, body: {} }),
  );

export const resultUrl = (groupCheckId: string, format: 'csv' | 'xlsx', language: 'th' | 'en') =>
  `${base}/${groupCheckId}/result.${format}?language=${language}`;

export const sampleUrl = (format: 'csv' | 'xlsx') => `${base}/sample.${format}`;
