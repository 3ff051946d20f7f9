import type { PersonFace } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { RightsOn } from '../model.ts';
import { nameUnits, type RightsRow } from './name-units.ts';

/** A person with his rights on a date, and the audit row of the look-up, found or not, in one round trip. */
export async function findRights(
  db: Queryable,
  citizenId: string,
  date: PlainDate,
  audit: object,
): Promise<{ person: PersonFace | null; rights: RightsOn | null }> {
  const [row] = await db.query<{ found: { person: PersonFace | null; rights: RightsRow | null } }>({
    name: 'look-up-rights',
    text: 'select entitlement.api_look_up($1, $2, $3) as found',
    values: [citizenId, date, JSON.stringify(audit)],
  });
  if (!row) return { person: null, rights: null };
  return { person: row.found.person, rights: await nameUnits(db, row.found.rights) };
}
