import type { PersonnelFields, PersonnelView } from '../../api/personnel.ts';
import type { Chosen, MergeField } from '../../ui/merge/merge.ts';
import type { TypedWeek } from '../../ui/week/model.ts';
import { type TypedPersonnel, typedPersonnel, weekOf } from './form-state.ts';

/** What a refused save says of the record as it stands now (`facts` of VERSION_CONFLICT). */
export interface Conflict {
  current: PersonnelView;
  savedBy: string | null;
  savedAt: string | null;
}

const keys = [
  'name',
  'typeCode',
  'licence',
  'registrationTypes',
  'qualifications',
  'certificates',
  'startDate',
  'endDate',
  'workMode',
  'schedule',
] as const satisfies (keyof PersonnelFields)[];

/** The fields of two edits side by side, in words. */
export function mergeFields(
  base: PersonnelView,
  mine: PersonnelFields,
  theirs: PersonnelView,
  label: (key: string) => string,
  words: (key: string, value: unknown) => string,
): MergeField[] {
  return keys.map((key) => ({
    key,
    label: label(key),
    base: words(key, base[key]),
    mine: words(key, mine[key]),
    theirs: words(key, theirs[key]),
  }));
}

/** What is typed after the choice: theirs where it was chosen, and where only they changed something. */
export function merged(
  chosen: Chosen,
  mine: { typed: TypedPersonnel; week: TypedWeek },
  current: PersonnelView,
): { typed: TypedPersonnel; week: TypedWeek } {
  const theirs = typedPersonnel(current);
  const taken = keys.filter((key) => key !== 'schedule' && chosen[key] === 'THEIRS') as (keyof TypedPersonnel)[];
  return {
    typed: { ...mine.typed, ...Object.fromEntries(taken.map((key) => [key, theirs[key]])) },
    week: chosen.schedule === 'THEIRS' ? weekOf(current) : mine.week,
  };
}
