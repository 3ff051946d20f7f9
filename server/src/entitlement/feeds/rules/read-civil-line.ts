import type { PersonFacts } from '../../../persons/index.ts';
import { isValidCitizenId } from '../../../platform/citizen-id/index.ts';
import { type PlainDate, parsePartialDate, plainDateSchema } from '../../../platform/time/index.ts';
import type { BadLine } from './read-fund-line.ts';

/** Something that happened in the civil registration, as a line says. */
export interface CivilEvent {
  readonly event: 'BIRTH' | 'DEATH' | 'CHANGE';
  readonly citizenId: string;
  readonly date: PlainDate;
  readonly facts: PersonFacts;
}

const SEXES = { '1': 'MALE', '2': 'FEMALE', '': undefined } as const;
const EVENTS = ['BIRTH', 'DEATH', 'CHANGE'] as const;

/**
 * Reads `event, citizen_id, event_date, title, first_name, last_name, sex, birth_date, nationality, province_code`. An empty field
 * of a CHANGE leaves what is on record; a BIRTH names the child.
 */
export function readCivilLine(fields: readonly string[], today: PlainDate): CivilEvent | BadLine {
  const [
    event = '',
    citizenId = '',
    date = '',
    title,
    firstName,
    lastName,
    sex = '',
    birth = '',
    nationality,
    province = '',
  ] = fields;
  const known = EVENTS.find((one) => one === event);
  if (!known) return { problem: 'EVENT' };
  if (!isValidCitizenId(citizenId)) return { problem: 'CITIZEN_ID' };
  if (!plainDateSchema.safeParse(date).success) return { problem: 'EVENT_DATE' };
  if (date >= '2400' || birth >= '2400') return { problem: 'BUDDHIST_YEAR' };
  if (date > today) return { problem: 'EVENT_IN_FUTURE' };
  if (!(sex in SEXES)) return { problem: 'SEX' };
  if (birth !== '' && !parsePartialDate(birth)) return { problem: 'BIRTH_DATE' };
  if (province !== '' && !/^\d{2}$/.test(province)) return { problem: 'PROVINCE_CODE' };
  if (known === 'BIRTH' && (!firstName || !lastName || !birth || !sex)) return { problem: 'CHILD_NOT_NAMED' };
  const facts: PersonFacts = {
    title: title || undefined,
    firstName: firstName || undefined,
    lastName: lastName || undefined,
    sex: SEXES[sex as keyof typeof SEXES],
    birth: birth || undefined,
    nationality: nationality || undefined,
    provinceCode: province || undefined,
  };
  return { event: known, citizenId, date: date as PlainDate, facts };
}
