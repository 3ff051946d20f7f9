import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Capacity, Grant, GrantState } from './authority.ts';
import { call } from './http.ts';

/** Filters of the regional work-list; they stand in the address, so that a list can be sent to a colleague. */
export interface QueueFilter {
  state?: GrantState;
  capacity?: Capacity;
  provinceCode?: string;
  olderThanDays?: number;
  mine?: boolean;
  page?: number;
}

export interface Taken {
  name: string;
  mine: boolean;
  at: string;
}

export interface QueueCase {
  grantId: string;
  referenceNo: string;
  capacity: Capacity;
  state: GrantState;
  applicantName: string;
  unit: Grant['unit'];
  submittedAt: string;
  ageDays: number;
  round: number;
  takenBy: Taken | null;
}

export interface Queue {
  regionNo: number;
  counts: Partial<Record<GrantState, number>>;
  byCapacity: Partial<Record<Capacity, number>>;
  oldestDays: number | null;
  total: number;
  page: number;
  pageSize: number;
  provinces: { provinceCode: string; nameTh: string; nameEn: string; count: number }[];
  cases: QueueCase[];
}

/** A grant as the officer of its region sees it. */
export type Case = Grant & {
  case: {
    takenBy: Taken | null;
    own: boolean;
    currentHolder: { grantId: string; name: string; validFrom: string | null; validTo: string | null } | null;
    suspends: { grantId: string; name: string }[];
  };
};

export interface Decided {
  grant: Case;
  nextGrantId: string | null;
}

export const rejectReasons = [
  'NOT_THE_AUTHORITY',
  'DOCUMENT_NOT_GENUINE',
  'UNIT_NOT_IN_CHARGE',
  'PERIOD_OVER',
  'DUPLICATE',
  'OTHER',
] as const;

const base = '/api/authority';

/** Asked again each half minute: colleagues of the office take cases from the same list. */
export const queueQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: ['officer', 'queue', filter],
    staleTime: 0,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
    queryFn: () => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value !== undefined) search.set(name, String(value));
      return call<Queue>(`${base}/queue?${search}`);
    },
  });

export const caseQuery = (grantId: string) =>
  queryOptions({
    queryKey: ['officer', 'case', grantId],
    staleTime: 0,
    queryFn: () => call<Case>(`${base}/cases/${grantId}`),
  });

export const takeCase = (grantId: string) => call<Case>(`${base}/cases/${grantId}/take`, 'POST', {});

export const releaseCase = (grantId: string) => call<Case>(`${base}/cases/${grantId}/release`, 'POST', {});

export const approveCase = ({ grantId, version, case: { currentHolder }, capacity }: Case) =>
  call<Decided>(`${base}/cases/${grantId}/approve`, 'POST', {
    version,
    replaces: capacity === 'HOLDER' ? (currentHolder?.grantId ?? null) : null,
  });

export const returnCase = ({ grantId, version }: Case, notes: { field: string; note: string }[]) =>
  call<Decided>(`${base}/cases/${grantId}/return`, 'POST', { version, notes });

export const rejectCase = ({ grantId, version }: Case, reasonCode: string, text: string | null) =>
  call<Decided>(`${base}/cases/${grantId}/reject`, 'POST', { version, reasonCode, text });
