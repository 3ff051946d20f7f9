import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** The regular unit of a network that is in force on a day. */
export async function findNetwork(
  db: Queryable,
  networkId: string,
  date: PlainDate,
): Promise<{ regularUnit: string } | undefined> {
  const [row] = await db.query<{ regularUnit: string }>({
    text: `select regular_unit as "regularUnit" from entitlement.network where network_id = $1 and valid @> $2::date`,
    values: [networkId, date],
  });
  return row;
}
