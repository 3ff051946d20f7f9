import type { PersonFace } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { RightsOn } from '../model.ts';
import { nameUnits, type RightsRow } from './name-units.ts';

interface Found {
  readonly person: PersonFace | null;
  readonly rights: RightsOn | null;
}

interface FoundRow {
  readonly found: { readonly person: PersonFace | null; readonly rights: RightsRow | null };
}

/** A person with his rights on a date, and the audit row of the look-up, found or not, in one round trip. */
export async function findRights(
  db: Queryable,
  citizenId: string,
  date: PlainDate,
  audit: Readonly<Record<string, unknown>>,
): Promise<Found> {
  const [row] = await db.query<FoundRow>({
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
  return named(db, row?.found);
}

/** The same of a replica, where no audit row can be written beside it. */
export async function findRightsUnaudited(db: Queryable, citizenId: string, date: PlainDate): Promise<Found> {
  const [row] = await db.query<FoundRow>({
    name: 'find-rights',
    text: 'select entitlement.api_find($1, $2) as found',
    values: [citizenId, date],
  });
  return named(db, row?.found);
}

const named = async (db: Queryable, found: FoundRow['found'] | undefined): Promise<Found> =>
  found ? { person: found.person, rights: await nameUnits(db, found.rights) } : { person: null, rights: null };
