import { queryOptions } from '@tanstack/react-query';
import { answer, platform } from './http.ts';
import type { Answer } from './types.ts';

/** How far the re-activation of the acting unit is (Re-Activated); instants ISO, days YYYY-MM-DD. */
export type Reactivation = Answer<'provider.showReactivation'>;
export type ReactivationMenu = Reactivation['menus'][number];

export const reactivationQuery = queryOptions({
  queryKey: ['reactivation'],
  queryFn: () => answer(platform.GET('/api/provider/reactivation')),
  // What it says follows from what is saved on other pages.
  staleTime: 0,
});

export const openReactivation = () => answer(platform.POST('/api/provider/reactivation'));

/** Whether the unit may open visits today: what the counter asks before anybody is looked for. */
export const doorQuery = queryOptions({
  queryKey: ['door'],
  queryFn: () => answer(platform.GET('/api/counter/door')),
  refetchInterval: 60_000,
});

/** Who worked at the unit on a day, for whoever closes a visit. */
export const onDutyQuery = (date: string, time: string) =>
  queryOptions({
    queryKey: ['on-duty', date, time],
    queryFn: () => answer(platform.GET('/api/provider/on-duty', { params: { query: { date, time } } })),
  });
