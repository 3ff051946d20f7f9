import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** The units of a network that people are registered with, of one that is in force on a day. */
export async function findNetwork(
  db: Queryable,
  networkId: string,
  date: PlainDate,
): Promise<{ primaryUnit: string; regularUnit: string } | undefined> {
  const [row] = await db.query<{ primaryUnit: string; regularUnit: string }>({
    text: `select primary_unit as "primaryUnit", regular_unit as "regularUnit"
             from entitlement.network where network_id = $1 and valid @> $2::date`,
    values: [networkId, date],
  });
  return row;
}
