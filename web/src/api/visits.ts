import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform } from './http.ts';
import type { Body, Factor, SlipFormat } from './types.ts';

const of = (visitId: string) => ({ path: { visitId } });
/** The same for what is done to one visit. */
const on = (visitId: string) => ({ ...of(visitId), header: once() });

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => answer(platform.GET('/api/counter/today')),
  refetchInterval: 15_000,
});

export const visitQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['visit', visitId],
    queryFn: () => answer(platform.GET('/api/visits/{visitId}', { params: of(visitId) })),
  });

export const openVisit = (personId: string, serviceCode: string) =>
  answer(platform.POST('/api/visits', { params: { header: once() }, body: { personId, serviceCode } }));

type AttemptBody = Body<'verification.recordAttempt'>;

/** The reason is one of those that the platform offered with the factor, and knows its result. */
export function recordAttempt(visitId: string, channel: string, { code, result }: Factor['reasons'][number]) {
  const body = { channel, reason: code, result } as AttemptBody;
  return answer(platform.POST('/api/visits/{visitId}/attempts', { params: on(visitId), body }));
}

/** What the desk declares when the card of a person of the general group is used for an innovation service (AMB-03). */
export const declarations = ['FACE_PROBLEM', 'VULNERABLE'] as const;
export type Declaration = (typeof declarations)[number];

/** Whose hand the card comes from (AUTH-19, AUTH-30): the patient's, or a direct relative's at an innovation unit. */
export const cardInserters = [
  'SELF',
  'FATHER',
  'MOTHER',
  'CHILD',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER_DIRECT_RELATIVE',
] as const;
export type CardInserter = (typeof cardInserters)[number];

export interface CardProof {
  correlationId: string;
  declaration?: Declaration;
  insertedBy?: CardInserter;
}

export function verifyByCard(visitId: string, proof: CardProof) {
  const body = { channel: 'SMART_CARD', ...proof } as const;
  return answer(platform.POST('/api/visits/{visitId}/verification', { params: on(visitId), body }));
}

export type CloseInput = Body<'verification.closeVisit'>;
/** Closed once, whatever happens on the way: a second form hears ALREADY_CLOSED and shows what stands. */
export const closeVisit = (visitId: string, body: CloseInput) =>
  answer(platform.POST('/api/visits/{visitId}/close', { params: on(visitId), body }));

/** `version` is the one that was shown: a change made meanwhile by a colleague is refused, not overwritten. */
export const editVisit = (visitId: string, body: Body<'verification.editVisit'>) =>
  answer(platform.PATCH('/api/visits/{visitId}', { params: on(visitId), body }));

export const cancelReasons = ['WRONG_PERSON', 'WRONG_SERVICE', 'NOT_SERVED', 'DUPLICATE', 'OTHER'] as const;
export type CancelReason = (typeof cancelReasons)[number];
export const cancelVisit = (visitId: string, reasonCode: CancelReason, text: string, version: number) =>
  answer(
    platform.POST('/api/visits/{visitId}/cancellation', { params: on(visitId), body: { reasonCode, text, version } }),
  );

export const printSlip = (visitId: string, format: SlipFormat) =>
  answer(platform.POST('/api/visits/{visitId}/slip', { params: of(visitId), body: { format } }));

export type VisitSearch = Body<'verification.searchVisits'>;
export const searchVisits = (body: VisitSearch) => answer(platform.POST('/api/visits/search', { body }));
