import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Shows what the platform answered to a change. A reading of the same thing that is still under way began before the change: it
 * is given up, or it would put back on the screen what was there before.
 */
export async function putAnswer<Data>(queries: QueryClient, queryKey: QueryKey, data: Data): Promise<void> {
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData(queryKey, data);
}
