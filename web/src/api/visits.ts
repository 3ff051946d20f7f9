import { queryOptions } from '@tanstack/react-query';
import { call, newKey } from './http.ts';
import type { SlipFormat, SlipPrint, Today, Visit, VisitSummary } from './types.ts';

/** One intention of the officer is one key: a broken connection sends it again without doing it twice. */
const once = <T>(path: string, body: unknown) => call<T>(path, { method: 'POST', body, key: newKey() });
const at = (visitId: string, rest = '') => `/api/visits/${encodeURIComponent(visitId)}${rest}`;

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => call<Today>('/api/counter/today'),
  refetchInterval: 15_000,
});

export const visitQuery = (visitId: string) =>
  queryOptions({ queryKey: ['visit', visitId], queryFn: () => call<Visit>(at(visitId)) });

export const openVisit = (personId: string, serviceCode: string) =>
  once<Visit>('/api/visits', { personId, serviceCode });

export const recordAttempt = (visitId: string, channel: string, result: 'FAILED' | 'UNAVAILABLE', reason: string) =>
  once<Visit>(at(visitId, '/attempts'), { channel, result, reason });

/** What the desk declares when the card of a person of the general group is used for an innovation service (AMB-03). */
export const declarations = ['FACE_PROBLEM', 'VULNERABLE'] as const;
export type Declaration = (typeof declarations)[number];

export const verifyByCard = (visitId: string, correlationId: string, declaration?: Declaration) =>
  once<Visit>(at(visitId, '/verification'), { channel: 'SMART_CARD', correlationId, declaration });

export interface CloseInput {
  serviceDate: string;
  serviceTime: string;
  claimableSatang: number;
  nonClaimableSatang: number;
  visitNumber?: string;
  personnelName?: string;
}
export const closeVisit = (visitId: string, input: CloseInput) => once<Visit>(at(visitId, '/close'), input);

/** `version` is the one that was shown: a change made meanwhile by a colleague is refused, not overwritten. */
export const editVisit = (visitId: string, change: { visitNumber?: string; mobile?: string; version: number }) =>
  call<Visit>(at(visitId), { method: 'PATCH', body: change, key: newKey() });

export const cancelReasons = ['WRONG_PERSON', 'WRONG_SERVICE', 'NOT_SERVED', 'DUPLICATE', 'OTHER'] as const;
export type CancelReason = (typeof cancelReasons)[number];
export const cancelVisit = (visitId: string, reasonCode: CancelReason, text: string, version: number) =>
  once<Visit>(at(visitId, '/cancellation'), { reasonCode, text, version });

export const printSlip = (visitId: string, format: SlipFormat) => once<SlipPrint>(at(visitId, '/slip'), { format });

export interface VisitSearch {
  from: string;
  to: string;
  text?: string;
}
export const searchVisits = (search: VisitSearch) =>
  call<{ visits: VisitSummary[] }>('/api/visits/search', { method: 'POST', body: search });
