import { call } from './http.ts';
import type { History, PersonPanel } from './types.ts';

/** How a person is found: by the typed id, or by a card the agent has just read. */
export type PersonKey = { citizenId: string } | { correlationId: string };
export type Purpose = 'VISIT' | 'HISTORY';
export type HistoryKind = 'AUTHEN' | 'COMMON_ILLNESS';

/** Audited with its purpose; the citizen id travels in the body, never in an address. */
export const lookUpPerson = (key: PersonKey, purpose: Purpose) =>
  call<PersonPanel>('/api/persons/look-up', { method: 'POST', body: { ...key, purpose } });

export const personHistory = (personId: string, kind: HistoryKind) =>
  call<History>('/api/persons/history', { method: 'POST', body: { personId, kind, purpose: 'HISTORY' } });
