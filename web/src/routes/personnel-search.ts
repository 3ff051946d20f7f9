import { PERSONNEL_SORTS, PERSONNEL_STATES, type PersonnelFilter } from '../api/personnel.ts';

const sorts = PERSONNEL_SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

/** Filters of the list of personnel in the address; what is no filter is dropped, so that no typed address breaks the list. */
export function personnelSearch(search: Record<string, unknown>): PersonnelFilter {
  const page = Number(search.page);
  const type = String(search.type ?? '');
  const hcode = String(search.hcode ?? '');
  const q = String(search.q ?? '').trim();
  const filter: PersonnelFilter = {
    state: search.state === 'ALL' ? 'ALL' : PERSONNEL_STATES.find((state) => state === search.state),
    type: /^\d{2,3}$/.test(type) ? type : undefined,
    q: q === '' ? undefined : q.slice(0, 100),
    sort: sorts.find((sort) => sort === search.sort),
    hcode: /^[A-Z0-9]{5}$/.test(hcode) ? hcode : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
