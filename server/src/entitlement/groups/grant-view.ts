import { z } from 'zod';
import { findAccounts } from '../../identity/index.ts';
import { getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { GrantRow } from './store/grants.ts';
import { findJob } from './store/jobs.ts';
import { directionSchema, groupSchema, type JobView, jobSchema, jobView } from './view.ts';

/** UNUSED while it waits, RUNNING while its job runs, USED when that ended, or EXPIRED or WITHDRAWN without one. */
const GRANT_STATES = ['UNUSED', 'RUNNING', 'USED', 'EXPIRED', 'WITHDRAWN'] as const;

const grantSchema = z.object({
  grantId: z.uuid(),
  unit: unitRefSchema.nullable(),
  group: groupSchema,
  direction: directionSchema,
  letterNo: z.string(),
  letterDate: z.string(),
  grantedBy: z.string(),
  grantedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  state: z.enum(GRANT_STATES),
  job: jobSchema.nullable(),
});
export const grantListSchema = z.object({ grants: z.array(grantSchema) });
export type GrantView = z.infer<typeof grantSchema>;

function stateOf(grant: GrantRow, now: Date): GrantView['state'] {
  if (grant.withdrawnBy !== null) return 'WITHDRAWN';
  if (grant.usedBy !== null) return grant.endedAt === null ? 'RUNNING' : 'USED';
  return grant.expiresAt > now ? 'UNUSED' : 'EXPIRED';
}

/** One-time rights with the names of unit and officer, and the job each was used for. */
export async function grantViews(db: Queryable, grants: readonly GrantRow[], now: Date): Promise<GrantView[]> {
  const units = await getUnits(
    db,
    grants.map(({ organisationId }) => organisationId),
  );
  const officers = await findAccounts(db, [...new Set(grants.map(({ grantedBy }) => grantedBy))]);
  const names = new Map(officers.map(({ accountId, displayName }) => [accountId, displayName]));
  const views: GrantView[] = [];
  for (const grant of grants) {
    const job: JobView | null = grant.usedBy ? await jobView(db, await findJob(db, grant.usedBy)) : null;
    views.push({
      grantId: grant.grantId,
      unit: unitRef(units.get(grant.organisationId)),
      group: grant.group,
      direction: grant.direction,
      letterNo: grant.letterNo,
      letterDate: grant.letterDate,
      grantedBy: names.get(grant.grantedBy) ?? '',
      grantedAt: grant.grantedAt.toISOString(),
      expiresAt: grant.expiresAt.toISOString(),
      endedAt: grant.endedAt?.toISOString() ?? null,
      state: stateOf(grant, now),
      job,
    });
  }
  return views;
}
