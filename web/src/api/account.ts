import { queryOptions } from '@tanstack/react-query';
import { answer, call, platform } from './http.ts';

/** Where I am signed in, and which outside systems I agreed to. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  staleTime: 0,
  queryFn: () => answer(platform.GET('/api/sessions')),
});

export type Sessions = Awaited<ReturnType<NonNullable<typeof sessionsQuery.queryFn>>>;
export type MySession = Sessions['sessions'][number];
export type AgreedClient = Sessions['clients'][number];

export const endSession = (sessionId: string) =>
  answer(platform.DELETE('/api/sessions/{sessionId}', { params: { path: { sessionId } } }));

/** Ends all others, or this one, too. */
export const signOutEverywhere = (keepThis: boolean) =>
  answer(platform.POST('/api/sessions/end-all', { body: { keepThis } }));

export const forgetClient = (clientId: string) =>
  answer(platform.DELETE('/api/consents/{clientId}', { params: { path: { clientId } } }));

/** What an outside system asks the person in this browser to agree to. */
export interface Question {
  client: { clientId: string; name: string };
  scopes: string[];
  account: { name: string; username: string; email: string | null };
  organisation: { hcode: string | null; name: string } | null;
  roles: string[];
}

export const questionOf = (uid: string) => call<Question>(`/sso/interaction/${uid}/question`);

/** Answers where the browser goes on to. */
export const answerQuestion = (uid: string, agree: boolean) =>
  call<{ to: string }>(`/sso/interaction/${uid}/answer`, 'POST', { agree });
