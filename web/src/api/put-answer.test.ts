import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { putAnswer } from './put-answer.ts';

const queryKey = ['grant', '1'];

/** A page that shows the thing and reads it anew, slowly. */
function reading(queries: QueryClient) {
  let answer = (_state: string): void => undefined;
  const queryFn = () => new Promise<string>((resolve) => (answer = resolve));
  const observer = new QueryObserver(queries, { queryKey, queryFn, staleTime: 0, retry: false });
  const leave = observer.subscribe(() => undefined);
  return { observer, leave, answer: (state: string) => answer(state) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('[ORG-22] what a change answered stays, though a reading that began before it comes in later', async () => {
  const queries = new QueryClient();
  queries.setQueryData(queryKey, 'DRAFT', { updatedAt: 1 });
  const page = reading(queries);
  expect(queries.isFetching({ queryKey })).toBe(1);
  await putAnswer(queries, queryKey, 'AWAITING_THAID');
  page.answer('DRAFT');
  await settled();
  expect([queries.getQueryData(queryKey), page.observer.getCurrentResult().data]).toEqual([
    'AWAITING_THAID',
    'AWAITING_THAID',
  ]);
  page.leave();
});

test('[ORG-22] also when nothing was there before', async () => {
  const queries = new QueryClient();
  const page = reading(queries);
  await putAnswer(queries, queryKey, 'AWAITING_THAID');
  page.answer('DRAFT');
  await settled();
  expect(page.observer.getCurrentResult()).toMatchObject({ data: 'AWAITING_THAID', isError: false, isFetching: false });
  page.leave();
});
