import { useQueryClient } from '@tanstack/react-query';
import { menuQuery } from '../../api/menu.ts';
import { sessionQuery } from '../../api/session.ts';
import { usersQuery } from '../../api/users.ts';

/** After a change of roles: the list anew, and what the administrator himself may use, which he may have changed. */
export function useUsersChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [usersQuery, menuQuery, sessionQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
    );
  };
}
