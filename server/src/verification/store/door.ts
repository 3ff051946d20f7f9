import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { UnitFacts } from '../model.ts';

export type DoorFacts = Pick<UnitFacts, 'active' | 'generalCare' | 'reactivated'>;

/** What decides whether a unit may open visits on a day. */
export async function getDoor(db: Queryable, organisationId: string, date: PlainDate): Promise<DoorFacts> {
  const [row] = await db.query<{ unit: Omit<DoorFacts, 'reactivated'>; reactivated: boolean }>(sql`
    select registry.api_unit_on(${organisationId}, ${date}) as unit, provider.api_reactivated(${organisationId}, ${date}) as reactivated`);
  if (!row) throw new Error('no facts were answered');
  return { ...row.unit, reactivated: row.reactivated };
}
