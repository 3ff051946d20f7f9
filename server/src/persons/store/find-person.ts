import type { Queryable } from '../../platform/database/index.ts';
import type { PersonFace } from '../model.ts';

/** The person with a citizen id, or undefined. */
export async function findPersonByCitizenId(db: Queryable, citizenId: string): Promise<PersonFace | undefined> {
  const [row] = await db.query<{ person: PersonFace | null }>({
    name: 'person-by-citizen-id',
    text: 'select persons.api_by_citizen_id($1) as person',
    values: [citizenId],
  });
  return row?.person ?? undefined;
}

/** The person with our own number of him, or undefined. */
export async function findPersonById(db: Queryable, personId: string): Promise<PersonFace | undefined> {
  const [row] = await db.query<{ person: PersonFace | null }>({
    name: 'person-by-id',
    text: 'select persons.api_by_id($1) as person',
    values: [personId],
  });
  return row?.person ?? undefined;
}

/** Many persons by our own numbers of them, in one statement; who is not known is not in the answer. */
export async function findPersonsById(
  db: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PersonFace>> {
  if (personIds.length === 0) return new Map();
  const persons = await db.query<PersonFace>({
    name: 'persons-by-id',
    text: 'select * from persons.api_by_ids($1)',
    values: [[...new Set(personIds)]],
  });
  return new Map(persons.map((person) => [person.personId, person]));
}
