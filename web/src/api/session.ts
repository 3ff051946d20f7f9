import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiError, call } from './http.ts';
import type { Session } from './types.ts';

/** Who is signed in, or null. Asked again each minute, so that an ended session is noticed before the next action. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  refetchInterval: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await call<Session>('/api/session');
    } catch (thrown) {
      if (thrown instanceof ApiError && thrown.problem.kind === 'UNAUTHENTICATED') return null;
      throw thrown;
    }
  },
});

/** The session of a page that is only reached signed in. */
export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

export const signIn = (username: string, password: string) =>
  call<Session>('/api/session', 'POST', { username, password });

export const signOut = () => call<void>('/api/session', 'DELETE');

/** The unit one acts for; a person may hold roles in several (INV-ORG-9). */
export const actFor = (organisationId: string) => call<Session>('/api/session/organisation', 'PUT', { organisationId });
