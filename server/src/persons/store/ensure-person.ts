import { newId, type Queryable } from '../../platform/database/index.ts';
import type { PersonFace, Sex } from '../model.ts';
import { findPersonByCitizenId } from './find-person.ts';
import { insertPersons } from './insert-persons.ts';

/** What an identity provider says of somebody who proved himself. */
export interface ProvedPerson {
  readonly citizenId: string;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly sex: Sex;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', Christian era. */
  readonly birth: string;
}

/** The person with this citizen id, entered with what he proved when the register does not know him; it is not changed by it. */
export async function ensurePerson(tx: Queryable, proved: ProvedPerson): Promise<PersonFace> {
  const known = await findPersonByCitizenId(tx, proved.citizenId);
  if (known) return known;
  await insertPersons(tx, [
    { ...proved, personId: newId(), titleCode: '000', nationality: '099', civilStatus: 'UNKNOWN' },
  ]);
  const entered = await findPersonByCitizenId(tx, proved.citizenId);
  if (!entered) throw new Error('a person who was entered is not there');
  return entered;
}

/** Does this citizen id, as somebody typed it, belong to this person? */
export async function samePerson(tx: Queryable, personId: string, citizenId: string): Promise<boolean> {
  return (await findPersonByCitizenId(tx, citizenId))?.personId === personId;
}

/** Title, first and last name as the register has them. */
export async function getPersonName(tx: Queryable, personId: string): Promise<string> {
  const [row] = await tx.query<{ name: string | null }>({
    name: 'person-name',
    text: 'select persons.api_name($1) as name',
    values: [personId],
  });
  if (!row?.name) throw new Error('a person that is referred to is not there');
  return row.name;
}
