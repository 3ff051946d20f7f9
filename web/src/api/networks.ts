import { queryOptions } from '@tanstack/react-query';
import { answer, platform } from './http.ts';
import type { Answer } from './types.ts';

/** A network of units that people register with (เครือข่ายหน่วยบริการ). */
export type Network = Answer<'entitlement.searchNetworks'>['items'][number];

/** By code or a part of a name of any of its units; without words, the first of all. */
export const networksQuery = (q: string) =>
  queryOptions({
    queryKey: ['networks', q],
    staleTime: 60_000,
    queryFn: () =>
      answer(platform.GET('/api/srm/registrations/networks', { params: { query: q === '' ? {} : { q } } })),
  });
export type NetworksQuery = (q: string) => ReturnType<typeof networksQuery>;

/** The same for citizens, without signing in. */
export const publicNetworksQuery = (q: string) =>
  queryOptions({
    queryKey: ['networks', `public ${q}`],
    staleTime: 60_000,
    queryFn: () =>
      answer(platform.GET('/api/citizen/registration/networks', { params: { query: q === '' ? {} : { q } } })),
  });
