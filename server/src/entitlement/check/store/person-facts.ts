import type { CivilRecord, PersonFace } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import { fiscalYearOf, type PlainDate } from '../../../platform/time/index.ts';
import type { Fund } from '../../model.ts';

/** The registration that is in force on a day, with the ids of its units. */
export interface RegistrationRow {
  readonly registrationId: string;
  readonly networkId: string | null;
  readonly primaryUnit: string | null;
  readonly regularUnit: string | null;
  readonly referralUnit: string | null;
  readonly paidModel: string | null;
  readonly from: string;
  readonly channel: string;
}

/** Everything that the panel of a person shows, as it is kept. */
export interface PersonFacts {
  readonly person: PersonFace;
  readonly civil: CivilRecord | null;
  readonly funds: readonly Fund[];
  readonly registration: RegistrationRow | null;
  /** Changes that counted in the fiscal year of the date. */
  readonly counted: number;
}

/** Whom somebody asks for: by his number, or by ours when he was found by name. */
export type Whom = { readonly citizenId: string } | { readonly personId: string };

/** A person with rights, registration and addresses on a date, in one round trip; undefined when there is no such person. */
export async function findPersonFacts(db: Queryable, whom: Whom, date: PlainDate): Promise<PersonFacts | undefined> {
  const byNumber = 'citizenId' in whom;
  const [row] = await db.query<{ facts: PersonFacts | null }>({
    name: byNumber ? 'person-facts-by-number' : 'person-facts-by-id',
    text: `select entitlement.api_person_facts(${byNumber ? 'persons.api_by_citizen_id($1)' : 'persons.api_by_id($1)'}, $2, $3) as facts`,
    values: [byNumber ? whom.citizenId : whom.personId, date, fiscalYearOf(date)],
  });
  return row?.facts ?? undefined;
}
