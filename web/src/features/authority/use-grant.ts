import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Grant, grantQuery } from '../../api/authority.ts';
import { ApiError } from '../../api/http.ts';
import { putAnswer } from '../../api/put-answer.ts';

/** Refusals that say the grant on the screen is not the one of the platform any more. */
const stale = new Set(['GRANT_CHANGED_MEANWHILE', 'GRANT_NOT_EDITABLE', 'HOLDER_CHANGED_MEANWHILE']);

/** A change of one grant: every screen that shows it follows; a refusal reads it anew and loses nothing typed. */
export function useGrantChange<Input>(grantId: string, change: (input: Input) => Promise<Grant>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (grant) => {
      await putAnswer(queries, grantQuery(grantId).queryKey, grant);
      for (const key of [['authority', 'grants'], ['authority', 'options'], ['menu']])
        void queries.invalidateQueries({ queryKey: key });
    },
    onError: (thrown) => {
      if (thrown instanceof ApiError && stale.has(thrown.problem.code))
        void queries.invalidateQueries({ queryKey: grantQuery(grantId).queryKey });
    },
  });
}
