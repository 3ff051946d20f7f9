import type { PersonnelStanding, ReactivationRow } from '../store/show-reactivation.ts';

/** What a menu still lacks, as the task list names it. */
export const MISSING = [
  'ADDRESS',
  'PHONE_NHSO',
  'PHONE',
  'EMAIL',
  'COORDINATES',
  'NO_PERSONNEL',
  'LICENCE_NOT_CHECKED',
  'LICENCE_NOT_FOUND',
  'IDENTITY_NOT_CONFIRMED',
  'STARTS_LATER',
  'ALL_ENDED',
  'TOO_FEW',
] as const;
export type Missing = (typeof MISSING)[number];

export function missingGeneral({ has }: Pick<ReactivationRow, 'has'>): Missing[] {
  return [
    ...(has.address ? [] : (['ADDRESS'] as const)),
    ...(has.phoneNhso ? [] : (['PHONE_NHSO'] as const)),
    ...(has.phone ? [] : (['PHONE'] as const)),
    ...(has.email ? [] : (['EMAIL'] as const)),
    ...(has.coordinates ? [] : (['COORDINATES'] as const)),
  ];
}

/** Why the personnel do not yet count: nobody there, or what the next one waits for. Nothing once enough of them work today. */
export function missingPersonnel(people: readonly PersonnelStanding[], minimum: number): Missing[] {
  const working = people.filter((person) => person.working).length;
  if (working >= minimum) return [];
  const some = (test: (person: PersonnelStanding) => boolean) => people.some(test);
  const waiting: Missing[] = [
    ...(some((p) => p.state === 'DRAFT' && p.licenceNotFound) ? (['LICENCE_NOT_FOUND'] as const) : []),
    ...(some((p) => p.state === 'DRAFT' && !p.licenceNotFound) ? (['LICENCE_NOT_CHECKED'] as const) : []),
    ...(some((p) => p.state === 'CHECKED') ? (['IDENTITY_NOT_CONFIRMED'] as const) : []),
    ...(some((p) => p.state === 'CONFIRMED' && p.startsLater) ? (['STARTS_LATER'] as const) : []),
  ];
  if (waiting.length > 0) return waiting;
  if (working > 0) return ['TOO_FEW'];
  return people.length > 0 ? ['ALL_ENDED'] : ['NO_PERSONNEL'];
}
