import { useQueryClient } from '@tanstack/react-query';
import type { PersonRights } from '../../../api/srm-check.ts';
import { useKept } from './use-kept.ts';

/**
 * The person whom the pages of SRM are about, one click from view to view. He is kept in the page's memory and in no address: a
 * reload asks again, and signing out or acting for another unit forgets him.
 */
export function useCurrentPerson() {
  const queries = useQueryClient();
  const [person, keep] = useKept<PersonRights | null>('person', null);
  return {
    person,
    /** Shows somebody, or the same person anew: what was known of him before is asked again. */
    show(next: PersonRights): void {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'srm' && queryKey[2] === next.personId });
      keep(next);
    },
    forget: () => keep(null),
  };
}
