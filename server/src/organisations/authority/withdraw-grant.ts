import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { applicantOf, byApplicant, lockOwnGrant, viewerOf } from './call.ts';
import { OPEN_STATES } from './model.ts';
import { tellApplicant } from './notify.ts';
import { refuseAuthority } from './refusals.ts';
import { withdraw } from './store/change-state.ts';
import { getGrant } from './store/grants.ts';
import { insertGrantEvent } from './store/history.ts';
import { grantView } from './view.ts';
import { grantViewSchema } from './view-schema.ts';

/** Gives up authority data that are not decided yet (ถอนคำขอ). */
export const withdrawGrant = useCase({
  name: 'organisations.withdrawGrant',
  summary: { th: 'ถอนข้อมูลผู้มีอำนาจ', en: 'Withdraw authority data' },
  route: { method: 'POST', path: '/api/authority/grants/:grantId/withdraw' },
  input: z.object({ grantId: z.uuid() }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'GRANT_NOT_FOUND', 'GRANT_NOT_EDITABLE'],
  idempotent: true,
  audit: { action: 'organisations.withdrawGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { grantId }) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: grantId });
    return ctx.transaction(async (tx) => {
      const grant = await lockOwnGrant(tx, actor, grantId);
      if (isRefusal(grant)) return grant;
      if (!OPEN_STATES.some((state) => state === grant.state))
        return refuseAuthority('GRANT_NOT_EDITABLE', { state: grant.state });
      await withdraw(tx, grantId, ctx.now, actor.accountId);
      await insertGrantEvent(tx, grantId, { event: 'WITHDRAWN', by: byApplicant(actor), at: ctx.now });
      if (grant.submittedAt) await tellApplicant(tx, grantId, 'WITHDRAWN', ctx.now);
      return grantView(tx, await getGrant(tx, grantId), viewerOf(ctx, actor, 'APPLICANT'));
    });
  },
});
