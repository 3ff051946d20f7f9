import { queryOptions } from '@tanstack/react-query';
import { call, newKey } from './http.ts';
import type { FoundVisit, SlipFormat, SlipPrint, Today, Visit } from './types.ts';

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

export const openVisit = (personId: string, serviceCode: string, declaredVulnerable: boolean) =>
  once<Visit>('/api/visits', { personId, serviceCode, ...(declaredVulnerable ? { declaredVulnerable } : {}) });

export const recordAttempt = (visitId: string, channel: string, result: 'FAILED' | 'UNAVAILABLE', reason: string) =>
  once<Visit>(at(visitId, '/attempts'), { channel, result, reason });

export const verifyByCard = (visitId: string, correlationId: string) =>
  once<Visit>(at(visitId, '/verification'), { channel: 'SMART_CARD', correlationId });

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
  call<Visit>(at(visitId), { method: 'PATCH', body: change });

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
  call<{ visits: FoundVisit[] }>('/api/visits/search', { method: 'POST', body: search });
