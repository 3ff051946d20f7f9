import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Capacity, GrantState } from './authority.ts';
import { answer, once, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** Filters of the regional work-list; they stand in the address, so that a list can be sent to a colleague. */
export interface QueueFilter {
  state?: GrantState;
  capacity?: Capacity;
  provinceCode?: string;
  olderThanDays?: number;
  mine?: boolean;
  page?: number;
}

export type Queue = Answer<'organisations.showAuthorityQueue'>;
/** A grant as the officer of its region sees it. */
export type Case = Answer<'organisations.showAuthorityCase'>;
/** The case as it stands after the decision, and the one that comes next. */
export type Decided = Answer<'organisations.approveGrant'>;
/** The officer's words on each answer while he writes them. */
export type Notes = Partial<Record<FieldNote['field'], string>>;

/** The officer's words on one answer. */
export type FieldNote = Body<'organisations.returnGrant'>['notes'][number];
export type RejectReason = Body<'organisations.rejectGrant'>['reasonCode'];

export const rejectReasons = [
  'NOT_THE_AUTHORITY',
  'DOCUMENT_NOT_GENUINE',
  'UNIT_NOT_IN_CHARGE',
  'PERIOD_OVER',
  'DUPLICATE',
  'OTHER',
] as const satisfies RejectReason[];

const on = (grantId: string) => ({ params: { path: { grantId }, header: once() } });

/** Asked again each half minute: colleagues of the office take cases from the same list. */
export const queueQuery = ({ mine, ...filter }: QueueFilter) =>
  queryOptions({
    queryKey: ['officer', 'queue', { mine, ...filter }],
    staleTime: 0,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
    queryFn: (): Promise<Queue> => {
      const query = { ...filter, ...(mine && { mine: 'true' as const }) };
      return answer(platform.GET('/api/authority/queue', { params: { query } }));
    },
  });

export const caseQuery = (grantId: string) =>
  queryOptions({
    queryKey: ['officer', 'case', grantId],
    staleTime: 0,
    queryFn: (): Promise<Case> =>
      answer(platform.GET('/api/authority/cases/{grantId}', { params: { path: { grantId } } })),
  });

export const takeCase = (grantId: string): Promise<Case> =>
  answer(platform.POST('/api/authority/cases/{grantId}/take', on(grantId)));

export const releaseCase = (grantId: string): Promise<Case> =>
  answer(platform.POST('/api/authority/cases/{grantId}/release', on(grantId)));

/** The approval of a holder names the holder it replaces, so that nobody is replaced unseen. */
export function approveCase({ grantId, version, case: { currentHolder }, capacity }: Case): Promise<Decided> {
  const replaces = capacity === 'HOLDER' ? (currentHolder?.grantId ?? null) : null;
  return answer(
    platform.POST('/api/authority/cases/{grantId}/approve', { ...on(grantId), body: { version, replaces } }),
  );
}

export const returnCase = ({ grantId, version }: Case, notes: FieldNote[]): Promise<Decided> =>
  answer(platform.POST('/api/authority/cases/{grantId}/return', { ...on(grantId), body: { version, notes } }));

export const rejectCase = (
  { grantId, version }: Case,
  reasonCode: RejectReason,
  text: string | null,
): Promise<Decided> =>
  answer(
    platform.POST('/api/authority/cases/{grantId}/reject', { ...on(grantId), body: { version, reasonCode, text } }),
  );
