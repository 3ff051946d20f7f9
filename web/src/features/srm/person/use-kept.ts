import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';

/**
 * State that outlives its page: in the page's memory, gone with the session or five minutes after it was last shown. Those who
 * show it learn of a change a moment later: a field that is typed into needs a state of its own beside it.
 */
export function useKept<Value>(name: string, initial: Value): [Value, (next: Value) => void] {
  const queries = useQueryClient();
  const queryKey = ['srm', name];
  const kept = useQuery<Value>({ queryKey, queryFn: skipToken, staleTime: Infinity }).data;
  return [kept ?? initial, (next) => queries.setQueryData(queryKey, next)];
}
