import { type Age, ageOn, type PartialDate, type PlainDate, parsePartialDate } from '../platform/time/index.ts';

export type Sex = 'MALE' | 'FEMALE' | 'UNSPECIFIED';
export type CivilStatus = 'ALIVE' | 'DECEASED' | 'UNKNOWN';

/** One person of the civil register (บุคคล), as `persons.api_*` answers. The citizen id leaves this house only masked, or where the wire prescribes it. */
export interface PersonFace {
  readonly personId: string;
  readonly citizenId: string;
  readonly title: string;
  /** Three-digit code of the title, as the card agent's clients expect it. */
  readonly titleCode: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly sex: Sex;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', Christian era. */
  readonly birth: string;
  /** Three-digit nationality; '099' is Thai. */
  readonly nationality: string;
  readonly civilStatus: CivilStatus;
  readonly deathDate: PlainDate | null;
  readonly provinceCode: string | null;
}

export const fullName = (person: PersonFace): string => `${person.title}${person.firstName} ${person.lastName}`;

/** The birth date in parts. The table's CHECK makes the text well-formed. */
export function birthOf(person: PersonFace): PartialDate {
  const birth = parsePartialDate(person.birth);
  if (!birth) throw new Error('a person has a birth date that is no date');
  return birth;
}

export const ageOf = (person: PersonFace, date: PlainDate): Age => ageOn(birthOf(person), date);

/** Dead on a date: a service of the day of death itself was still given to a living person (INV-ENT-4). */
export const isDeadOn = (person: PersonFace, date: PlainDate): boolean =>
  person.civilStatus === 'DECEASED' && (person.deathDate === null || date > person.deathDate);
