import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { Fund } from '../model.ts';

/** The funds a person belongs to on a day, the effective one first. */
export async function findFunds(db: Queryable, personId: string, date: PlainDate): Promise<readonly Fund[]> {
  const [row] = await db.query<{ funds: Fund[] }>({
    name: 'funds-on',
    text: `select entitlement.api_rights_on($1, $2)->'funds' as funds`,
    values: [personId, date],
  });
  return row?.funds ?? [];
}
