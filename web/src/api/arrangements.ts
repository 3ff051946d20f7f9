import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** How a unit arranges its services (ข้อมูลการจัดบริการ); minutes, days, and times of day as HH:mm. */
export type Arrangements = Answer<'provider.listServiceArrangements'>;
export type Arrangement = Arrangements['arrangements'][number];
export type Places = Omit<Body<'provider.saveServiceArrangement'>, 'version'>;

export const arrangementsQuery = queryOptions({
  queryKey: ['provider', 'arrangements'],
  staleTime: 0,
  queryFn: (): Promise<Arrangements> => answer(platform.GET('/api/provider/arrangements')),
});

export const saveArrangement = ({ family, version }: Arrangement, places: Places): Promise<Arrangement> =>
  answer(
    platform.PUT('/api/provider/arrangements/{family}', {
      params: { path: { family }, header: once() },
      body: { version, ...places },
    }),
  );
