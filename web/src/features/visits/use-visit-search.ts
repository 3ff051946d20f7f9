import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VisitSummary } from '../../api/types.ts';
import { searchVisits, type VisitSearch } from '../../api/visits.ts';
import { bangkokDay } from '../../format/dates.ts';
import type { Action } from './FoundVisits.tsx';

const wanted: Record<Action, (visit: VisitSummary) => boolean> = {
  edit: () => true,
  cancel: (visit) => visit.claimCode !== null,
  close: (visit) => visit.state === 'VERIFIED',
};

/** Starts with today, because most corrections are of today. What was typed (perhaps an id) stays in memory only. */
export function useVisitSearch(action: Action) {
  const today = bangkokDay(new Date());
  const [asked, setAsked] = useState<VisitSearch>({ from: today, to: today });
  const found = useQuery({
    queryKey: ['visits', asked],
    queryFn: () => searchVisits(asked),
    gcTime: 0,
  });
  return {
    visits: found.data?.visits.filter(wanted[action]),
    /** There are more than were answered: the period or the words must be narrower. */
    more: found.data?.more ?? false,
    error: found.error,
    isFetching: found.isFetching,
    refetch: found.refetch,
    start: setAsked,
  };
}
export type VisitSearchResult = ReturnType<typeof useVisitSearch>;
