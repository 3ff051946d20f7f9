import { z } from 'zod';
import { consumeProof } from '../../identity/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { applicantOf, byApplicant, lockOwnGrant, viewerOf } from './call.ts';
import { ruleOf } from './facts.ts';
import { tellApplicant } from './notify.ts';
import { refuseAuthority } from './refusals.ts';
import { confirm } from './store/change-state.ts';
import { getGrant } from './store/grants.ts';
import { type By, insertGrantEvent } from './store/history.ts';
import { grantView } from './view.ts';
import { grantViewSchema } from './view-schema.ts';

/**
 * Takes the ThaiD confirmation of the applicant, or of the holder who signed (ยืนยัน ThaiD; ORG-04, ORG-22): the data go to the
 * office of the region. The proof was made for these data, in this browser, and serves once.
 */
export const confirmGrant = useCase({
  name: 'organisations.confirmGrant',
  summary: { th: 'ยืนยันข้อมูลผู้มีอำนาจด้วย ThaiD', en: 'Confirm authority data with ThaiD' },
  route: { method: 'POST', path: '/api/authority/grants/:grantId/confirm' },
  input: z.object({ grantId: z.uuid(), proof: z.string().min(1).max(200) }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: [
    'ORGANISATION_NOT_CHOSEN',
    'GRANT_NOT_FOUND',
    'GRANT_NOT_SUBMITTED',
    'THAID_PROOF_INVALID',
    'CONFIRMED_BY_ANOTHER_PERSON',
  ],
  idempotent: true,
  audit: { action: 'organisations.confirmGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', proof: '00000000-0000-4000-8000-000000000002' },
  run: async (ctx, { grantId, proof: proofId }) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: grantId });
    return ctx.transaction(async (tx) => {
      const grant = await lockOwnGrant(tx, actor, grantId);
      if (isRefusal(grant)) return grant;
      if (grant.state !== 'AWAITING_THAID') return refuseAuthority('GRANT_NOT_SUBMITTED', { state: grant.state });
      const use = { proofId, purpose: 'GRANT' as const, reference: grantId, browserKey: ctx.browserKey, now: ctx.now };
      const proof = await consumeProof(tx, use, ctx.parameters);
      if (isRefusal(proof)) return proof;
      const isApplicant = proof.personId === grant.applicant.personId;
      const isSigner = ruleOf(grant).confirmedBy.includes('HOLDER') && proof.personId === grant.holder?.personId;
      if (!isApplicant && !isSigner) return refuseAuthority('CONFIRMED_BY_ANOTHER_PERSON');
      await confirm(tx, grantId, ctx.now, proof);
      const by: By = isApplicant
        ? byApplicant(actor)
        : { side: 'HOLDER', accountId: null, name: proof.name, office: null };
      await insertGrantEvent(tx, grantId, { event: 'CONFIRMED', by, at: ctx.now });
      await tellApplicant(tx, grantId, 'CONFIRMED', ctx.now);
      return grantView(tx, await getGrant(tx, grantId), viewerOf(ctx, actor, 'APPLICANT'));
    });
  },
});
