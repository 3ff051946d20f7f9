import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { UnitOn } from '../model.ts';

/** What each of the given organisations may give on a date. */
export async function findUnitsOn(
  db: Queryable,
  organisationIds: readonly string[],
  date: PlainDate,
): Promise<ReadonlyMap<string, UnitOn>> {
  const rows = await db.query<{ id: string; unit: UnitOn }>({
    text: 'select id, registry.api_unit_on(id, $2) as unit from unnest($1::uuid[]) as id',
    values: [[...organisationIds], date],
  });
  return new Map(rows.map((row) => [row.id, row.unit]));
}
