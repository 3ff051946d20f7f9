import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { officerOf, ofRegion, type RegionOfficer } from './call.ts';
import { caseView } from './case-view.ts';
import { caseFactsOf } from './facts.ts';
import { authorityCaseHours } from './parameters.ts';
import { judgeDecision } from './rules/judge-decision.ts';
import { findGrant, type GrantRow, getGrant, lockGrant, lockUnit } from './store/grants.ts';
import { findNextCase } from './store/queue.ts';
import type { CaseView } from './view-schema.ts';

type Work = (tx: Queryable, grant: GrantRow, officer: RegionOfficer) => Promise<Refusal | undefined>;

/**
 * What everything an officer does to a case has in common: his own region's, and nobody else at it. The unit is locked before
 * the case, so that what happens to the holders and delegates of one unit happens one after the other.
 */
export async function workOnCase(ctx: Context, grantId: string, work: Work): Promise<CaseView | Refusal> {
  ctx.note({ subject: grantId });
  const officer = await officerOf(ctx);
  if (isRefusal(officer)) return officer;
  const found = ofRegion(await findGrant(ctx.db, grantId), officer);
  if (isRefusal(found)) return found;
  return ctx.transaction(async (tx) => {
    await lockUnit(tx, found.organisationId);
    const grant = ofRegion(await lockGrant(tx, grantId), officer);
    if (isRefusal(grant)) return grant;
    const refusal = await work(tx, grant, officer);
    return refusal ?? caseView(tx, await getGrant(tx, grantId), officer, ctx);
  });
}

/** The same for a decision: the officer has the case in hand as it is now, and is not in it himself. Answers what comes next. */
export async function decideOnCase(
  ctx: Context,
  at: { grantId: string; version: number },
  work: Work,
): Promise<{ grant: CaseView; nextGrantId: string | null } | Refusal> {
  const grant = await workOnCase(ctx, at.grantId, async (tx, row, officer) => {
    const refusal = judgeDecision(officer.actor, caseFactsOf(row), at.version);
    return refusal ?? work(tx, row, officer);
  });
  if (isRefusal(grant)) return grant;
  const officer = await officerOf(ctx);
  if (isRefusal(officer)) return officer;
  const takenBefore = new Date(ctx.now.getTime() - ctx.parameters.get(authorityCaseHours) * 3_600_000);
  const next = await findNextCase(ctx.db, officer.regionNo, officer.actor, takenBefore);
  return { grant, nextGrantId: next ?? null };
}
