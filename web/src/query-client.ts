import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api/http.ts';
import { sessionQuery } from './api/session.ts';

/** A session that ended in the middle is noticed at the first refusal; the sign-in page leads back to this address. */
function noticeEndedSession(thrown: unknown): void {
  if (thrown instanceof ApiError && thrown.problem.kind === 'UNAUTHENTICATED') {
    queryClient.setQueryData(sessionQuery.queryKey, null);
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: 5_000 } },
});
