import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { endManagerByAuthority } from '../users/store/grant-by-authority.ts';
import { applicantOf, byApplicant, officerOf, ofRegion, viewerOf } from './call.ts';
import { suspendDelegates } from './end-others.ts';
import { tellApplicant } from './notify.ts';
import { refuseAuthority } from './refusals.ts';
import { end } from './store/change-state.ts';
import { findGrant, type GrantRow, getGrant, lockGrant, lockUnit } from './store/grants.ts';
import { type By, insertGrantEvent } from './store/history.ts';
import { grantView, type Viewer } from './view.ts';
import { grantViewSchema } from './view-schema.ts';

/** Who may end this authority: an officer of the region, the holder of the unit, and who has it himself. */
async function whoEnds(ctx: Context, grant: GrantRow | undefined): Promise<{ by: By; viewer: Viewer } | Refusal> {
  const officer = await officerOf(ctx);
  if (!isRefusal(officer)) {
    const ofHis = ofRegion(grant, officer);
    return isRefusal(ofHis) ? ofHis : { by: officer.by, viewer: viewerOf(ctx, officer.actor, 'REGION') };
  }
  const actor = applicantOf(ctx);
  if (isRefusal(actor)) return actor;
  if (!grant || grant.organisationId !== actor.organisationId) return refuseAuthority('GRANT_NOT_FOUND');
  const by = byApplicant(actor);
  if (grant.accountId === actor.accountId) return { by, viewer: viewerOf(ctx, actor, 'APPLICANT') };
  if (!actor.roles.includes('HOLDER') || grant.submittedAt === null) return refuseAuthority('GRANT_NOT_FOUND');
  return { by: { ...by, side: 'HOLDER' }, viewer: viewerOf(ctx, actor, 'HOLDER') };
}

/** Takes an authority back (เพิกถอน), at once; that of a holder takes with it the delegates whose letters he signed (INV-ORG-8). */
export const revokeGrant = useCase({
  name: 'organisations.revokeGrant',
  summary: { th: 'เพิกถอนอำนาจ', en: 'Revoke an authority' },
  route: { method: 'POST', path: '/api/authority/grants/:grantId/revoke' },
  input: z.object({ grantId: z.uuid(), reason: z.string().trim().min(5).max(500) }),
  output: grantViewSchema,
  level: 'L2',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'GRANT_NOT_FOUND', 'GRANT_NOT_ACTIVE'],
  idempotent: true,
  audit: { action: 'organisations.revokeGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', reason: 'พ้นจากตำแหน่ง' },
  run: async (ctx, { grantId, reason }) => {
    ctx.note({ subject: grantId });
    const found = await findGrant(ctx.db, grantId);
    const who = await whoEnds(ctx, found);
    if (isRefusal(who)) return who;
    return ctx.transaction(async (tx) => {
      await lockUnit(tx, found?.organisationId ?? '');
      const grant = await lockGrant(tx, grantId);
      if (grant?.state !== 'APPROVED' || (grant.validTo !== null && grant.validTo < ctx.today))
        return refuseAuthority('GRANT_NOT_ACTIVE', { state: grant?.state });
      const account = who.by.accountId ?? '';
      await end(tx, grantId, ctx.now, { state: 'REVOKED', by: account, reason });
      await insertGrantEvent(tx, grantId, { event: 'REVOKED', by: who.by, at: ctx.now, words: reason });
      const office = who.by.office ?? who.by.name;
      await tellApplicant(tx, grantId, 'REVOKED', ctx.now, () => ({ office, words: reason }));
      const { organisationId, accountId } = grant;
      const today = { organisationId, by: account, from: ctx.today, today: ctx.today, now: ctx.now };
      await endManagerByAuthority(tx, { ...today, accountId });
      if (grant.capacity === 'HOLDER') {
        const how = { ...today, replacedBy: undefined, reason: 'HOLDER_REVOKED' };
        await suspendDelegates(tx, { signedBy: grant.applicant.personId }, how);
      }
      const payload = { grantId, organisationId };
      await emit(tx, { type: 'organisations.AuthorityRevoked', payload }, ctx.now);
      return grantView(tx, await getGrant(tx, grantId), who.viewer);
    });
  },
});
