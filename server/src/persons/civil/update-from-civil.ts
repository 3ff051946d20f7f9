import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { PersonFace, Sex } from '../model.ts';
import { findPersonById } from '../store/find-person.ts';
import { setPersonFacts } from '../store/set-person-facts.ts';
import { type Address, addressText } from './address.ts';
import { findCivilRecord, saveCivilRecord } from './civil-record.ts';

/** What the civil registration has of somebody now. */
export interface CivilEntry {
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly sex: Sex;
  readonly birth: string;
  readonly nationality: string;
  /** Null for the living. */
  readonly deathDate: PlainDate | null;
  readonly registered: Address | null;
  readonly current: Address | null;
  readonly houseCode: string | null;
}

/** One thing that is otherwise now, as people read it; an address as its line. */
export interface CivilChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const FACTS = ['title', 'firstName', 'lastName', 'sex', 'birth', 'nationality'] as const;

const line = (address: Address | null): string | null => address && addressText(address);

/**
 * Brings a person up to what the civil registration says, and tells what was changed; asked again it changes nothing. A death is
 * told and not entered: what must close with it is its recorder's business (`entitlement.recordDeath`). Nobody comes back to
 * life by this: a death that was entered by mistake is corrected by an officer.
 * @param tx a transaction; the person's row is held until it ends
 */
export async function updateFromCivil(
  tx: Queryable,
  personId: string,
  entry: CivilEntry,
  now: Date,
): Promise<readonly CivilChange[]> {
  await tx.query({
    name: 'hold-person',
    text: 'select from persons.person where person_id = $1 for update',
    values: [personId],
  });
  const person = await findPersonById(tx, personId);
  if (!person) throw new Error('a person who was found is not there any more');
  const record = await findCivilRecord(tx, personId);
  const provinceCode = entry.registered?.provinceCode ?? person.provinceCode ?? undefined;
  const changes = [...factsOf(person, entry), ...differing('provinceCode', person.provinceCode, provinceCode ?? null)];
  if (changes.length > 0) await setPersonFacts(tx, personId, { ...pick(entry), provinceCode });
  // What the registration leaves out of an answer is not gone.
  const registered = entry.registered ?? record.registered;
  const current = entry.current ?? record.current;
  const houseCode = entry.houseCode ?? record.houseCode;
  await saveCivilRecord(tx, { personId, registered, current, houseCode, syncedAt: now.toISOString() });
  return [
    ...changes,
    ...differing('registered', line(record.registered), line(registered)),
    ...differing('current', line(record.current), line(current)),
    ...differing('houseCode', record.houseCode, houseCode),
    ...(entry.deathDate === null ? [] : differing('deathDate', person.deathDate, entry.deathDate)),
  ];
}

const pick = ({ title, firstName, lastName, sex, birth, nationality }: CivilEntry) => ({
  title,
  firstName,
  lastName,
  sex,
  birth,
  nationality,
});

const factsOf = (person: PersonFace, entry: CivilEntry): readonly CivilChange[] =>
  FACTS.flatMap((field) => differing(field, person[field], entry[field]));

const differing = (field: string, before: string | null, after: string | null): readonly CivilChange[] =>
  before === after ? [] : [{ field, before, after }];
