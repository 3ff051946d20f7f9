import type { NameCriteria } from '../../../api/srm-check.ts';
import { readYear } from '../../personnel/year.ts';

/** What stands in the fields of the search by name, as typed. */
export interface NameForm {
  firstName: string;
  lastName: string;
  year: string;
  provinceCode: string;
  sex: '' | 'MALE' | 'FEMALE';
  nearly: boolean;
}

export const EMPTY_FORM: NameForm = { firstName: '', lastName: '', year: '', provinceCode: '', sex: '', nearly: false };

export type NameProblem = 'missing' | 'narrow' | 'year.bad' | 'year.christian';

/**
 * What to search for, or what is missing: both names, or one of them with another criterion (SRM-17). A Christian year is asked
 * about, never guessed.
 */
export function criteriaOf(form: NameForm): { ok: true; criteria: NameCriteria } | { ok: false; problem: NameProblem } {
  const firstName = form.firstName.trim();
  const lastName = form.lastName.trim();
  const year = form.year.trim() === '' ? undefined : readYear(form.year);
  if (!firstName && !lastName) return { ok: false, problem: 'missing' };
  if (year && !year.ok)
    return { ok: false, problem: year.problem === 'CHRISTIAN_YEAR' ? 'year.christian' : 'year.bad' };
  if (!(firstName && lastName) && !year && !form.provinceCode && !form.sex) return { ok: false, problem: 'narrow' };
  const criteria: NameCriteria = {
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(year?.ok && { birthYear: year.year }),
    ...(form.provinceCode && { provinceCode: form.provinceCode }),
    ...(form.sex && { sex: form.sex }),
    ...(form.nearly && { nearly: true as const }),
  };
  return { ok: true, criteria };
}
