import { useQueryClient } from '@tanstack/react-query';
import { personnelKey } from '../../api/personnel.ts';

/** After a write: lists and records anew, and what hangs on completeness (the task list, the menu). */
export function usePersonnelChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [personnelKey, ['reactivation'], ['menu']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
}
