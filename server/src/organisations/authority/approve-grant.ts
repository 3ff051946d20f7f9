import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { addDays } from '../../platform/time/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { grantFirstUserManager } from '../users/grant-first-user-manager.ts';
import type { RegionOfficer } from './call.ts';
import { endFor, suspendDelegates } from './end-others.ts';
import { answersOf, holderFactsOf } from './facts.ts';
import { tellApplicant } from './notify.ts';
import { judgeSuccession } from './rules/judge-decision.ts';
import { judgeDates, judgeSigner } from './rules/judge-period.ts';
import { decide } from './store/change-state.ts';
import type { GrantRow } from './store/grants.ts';
import { insertGrantEvent } from './store/history.ts';
import { findHolders } from './store/holders.ts';
import { caseViewSchema } from './view-schema.ts';
import { decideOnCase } from './work-on-case.ts';

/** A new holder takes the place of the one the officer saw; delegates whose letters others signed are suspended (INV-ORG-1, INV-ORG-8). */
async function succeed(
  ctx: Context,
  tx: Queryable,
  grant: GrantRow,
  officer: RegionOfficer,
  replaces: string | null,
): Promise<Refusal | undefined> {
  const from = grant.validFrom ?? ctx.today;
  const standing = await findHolders(tx, grant.organisationId, ctx.today);
  const met = judgeSuccession(replaces, standing, from, grant.validTo);
  if (isRefusal(met)) return met;
  const change = {
    organisationId: grant.organisationId,
    from,
    today: ctx.today,
    now: ctx.now,
    replacedBy: grant.grantId,
    by: officer.actor.accountId,
    reason: 'NEW_HOLDER',
  };
  for (const old of met) await endFor(tx, old, { ...change, how: 'SUPERSEDED' });
  await suspendDelegates(tx, { notSignedBy: grant.applicant.personId }, change);
  if (grant.validTo !== null) {
    // Nobody gives longer than he has: letters that he signed before end with him.
    const after = { ...change, from: addDays(grant.validTo, 1), reason: 'HOLDER_ENDS' };
    await suspendDelegates(tx, { signedBy: grant.applicant.personId }, after);
  }
  return undefined;
}

/** Whoever signed the paper is still the holder of the unit at the moment of approval. */
const signedStill = async (ctx: Context, tx: Queryable, grant: GrantRow): Promise<Refusal | undefined> =>
  judgeSigner(grant.holder?.personId ?? null, grant, await holderFactsOf(tx, grant, ctx.today));

/** Approves authority data (อนุมัติ; ORG-05, ORG-25): in force by their period from now on; a holder or delegate administers the users. */
export const approveGrant = useCase({
  name: 'organisations.approveGrant',
  summary: { th: 'อนุมัติข้อมูลผู้มีอำนาจ', en: 'Approve authority data' },
  route: { method: 'POST', path: '/api/authority/cases/:grantId/approve' },
  input: z.object({
    grantId: z.uuid(),
    version: z.number().int(),
    /** The present holder whom this one replaces, as the officer saw him; null when the unit has none. */
    replaces: z.uuid().nullable().default(null),
  }),
  output: z.object({ grant: caseViewSchema, nextGrantId: z.uuid().nullable() }),
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: [
    'GRANT_NOT_FOUND',
    'SELF_APPROVAL',
    'GRANT_NOT_UNDER_REVIEW',
    'CASE_NOT_TAKEN',
    'GRANT_CHANGED_MEANWHILE',
    'HOLDER_CHANGED_MEANWHILE',
    'HOLDER_NOT_CURRENT',
    'PERIOD_INVALID',
    'PERIOD_BEYOND_HOLDER',
  ],
  idempotent: true,
  audit: { action: 'organisations.approveGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', version: 1, replaces: null },
  run: (ctx, { replaces, ...at }) =>
    decideOnCase(ctx, at, async (tx, grant, officer) => {
      const { grantId, organisationId, accountId, capacity } = grant;
      const refusal =
        // it may have waited longer than it was to last
        judgeDates(answersOf(grant), ctx.today) ??
        (capacity === 'HOLDER' ? await succeed(ctx, tx, grant, officer, replaces) : await signedStill(ctx, tx, grant));
      if (refusal) return refusal;
      const { actor, by, regionNo, office } = officer;
      const decision = { outcome: 'APPROVED' as const, accountId: actor.accountId, personId: actor.personId ?? '' };
      await decide(tx, grantId, ctx.now, { ...decision, regionNo, office });
      if (capacity !== 'ASSIGNEE') {
        const days = { from: grant.validFrom ?? undefined, until: grant.validTo ?? undefined };
        await grantFirstUserManager(tx, { organisationId, accountId, by: actor.accountId, now: ctx.now, ...days });
      }
      await insertGrantEvent(tx, grantId, { event: 'APPROVED', by, at: ctx.now });
      await tellApplicant(tx, grantId, 'APPROVED', ctx.now, () => ({ office }));
      await emit(tx, { type: 'organisations.AuthorityApproved', payload: { grantId, organisationId } }, ctx.now);
      return undefined;
    }),
});
