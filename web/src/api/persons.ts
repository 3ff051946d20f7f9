import { answer, platform } from './http.ts';
import type { Body } from './types.ts';

/** How a person is found: by the typed id, or by a card the agent has just read. */
export type PersonKey = { citizenId: string } | { correlationId: string };
export type Purpose = Body<'verification.lookUpPerson'>['purpose'];
export type HistoryKind = Body<'verification.showHistory'>['kind'];

/** Audited with its purpose; the citizen id travels in the body, never in an address. */
export const lookUpPerson = (key: PersonKey, purpose: Purpose) =>
  answer(platform.POST('/api/persons/look-up', { body: { ...key, purpose } }));

export const personHistory = (personId: string, kind: HistoryKind) =>
  answer(platform.POST('/api/persons/history', { body: { personId, kind, purpose: 'HISTORY' } }));
