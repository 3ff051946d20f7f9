import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { putAnswer } from '../../api/put-answer.ts';
import { sessionQuery } from '../../api/session.ts';
import type { Session } from '../../api/types.ts';

/** What follows a sign-in, whichever way and on whichever page it was made: the page that was wanted, or the `first` one. */
export function useEnter(first = '/'): (session: Session) => Promise<void> {
  const { to } = useSearch({ strict: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async (session) => {
    // What was loaded for whoever was here before is not for this one.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'sandbox' });
    // This page asked who is signed in when it opened; that answer, if it comes later, knows nobody.
    await putAnswer(queries, sessionQuery.queryKey, session);
    // Single sign-on is answered by the server, not by a page of ours.
    if (to?.startsWith('/sso/')) window.location.assign(to);
    else await navigate({ to: to ?? first });
  };
}
