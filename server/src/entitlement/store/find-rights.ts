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
  audit: Readonly<Record<string, unknown>>,
): Promise<{ person: PersonFace | null; rights: RightsOn | null }> {
  const [row] = await db.query<{ found: { person: PersonFace | null; rights: RightsRow | null } }>({
    name: 'look-up-rights',
    text: 'select entitlement.api_look_up($1, $2, $3, $4, $5, $6, $7, $8, $9) as found',
    values: [
      citizenId,
      date,
      audit.at,
      audit.actor,
      audit.organisation,
      audit.action,
      audit.purpose,
      audit.requestId,
      JSON.stringify(audit.detail),
    ],
  });
  if (!row) return { person: null, rights: null };
  return { person: row.found.person, rights: await nameUnits(db, row.found.rights) };
}
