import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

export const REACTIVATION_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'LAPSED'] as const;
export type ReactivationState = (typeof REACTIVATION_STATES)[number];

/** How far the re-activation of a unit is; undefined for an organisation without basic data, as an office. */
export async function findReactivation(db: Queryable, organisationId: string): Promise<ReactivationState | undefined> {
  const [row] = await db.query<{ state: ReactivationState }>(
    sql`select reactivation as state from provider.profile where organisation_id = ${organisationId}`,
  );
  return row?.state;
}

/** NOT_STARTED becomes IN_PROGRESS; every other state stays. Answers the state afterwards. */
export async function startReactivation(db: Queryable, organisationId: string): Promise<ReactivationState | undefined> {
  await db.query(sql`
    update provider.profile set reactivation = 'IN_PROGRESS'
     where organisation_id = ${organisationId} and reactivation = 'NOT_STARTED'`);
  return findReactivation(db, organisationId);
}
