import type { Queryable } from '../../../platform/database/index.ts';

/** Is this a registration point of the unit, and open? */
export async function isOpenPoint(db: Queryable, organisationId: string, pointId: string): Promise<boolean> {
  const rows = await db.query({
    name: 'open-point',
    text: 'select from entitlement.point where point_id = $1 and organisation_id = $2 and closed_at is null',
    values: [pointId, organisationId],
  });
  return rows.length > 0;
}
