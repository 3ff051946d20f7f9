import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { applicantOf, byApplicant, lockOwnGrant, viewerOf } from './call.ts';
import { refuseAuthority } from './refusals.ts';
import { reopen } from './store/change-state.ts';
import { getGrant } from './store/grants.ts';
import { insertGrantEvent } from './store/history.ts';
import { grantView } from './view.ts';
import { grantViewSchema } from './view-schema.ts';

/** Takes submitted data back into one's own hands before ThaiD has confirmed them: a mistake was seen at the last moment. */
export const reopenGrant = useCase({
  name: 'organisations.reopenGrant',
  summary: { th: 'กลับไปแก้ไขข้อมูลผู้มีอำนาจก่อนยืนยัน', en: 'Go back to authority data before confirming' },
  route: { method: 'POST', path: '/api/authority/grants/:grantId/reopen' },
  input: z.object({ grantId: z.uuid() }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'GRANT_NOT_FOUND', 'GRANT_NOT_SUBMITTED'],
  idempotent: true,
  audit: { action: 'organisations.reopenGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { grantId }) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: grantId });
    return ctx.transaction(async (tx) => {
      const grant = await lockOwnGrant(tx, actor, grantId);
      if (isRefusal(grant)) return grant;
      if (grant.state !== 'AWAITING_THAID') return refuseAuthority('GRANT_NOT_SUBMITTED', { state: grant.state });
      await reopen(tx, grantId, ctx.now);
      await insertGrantEvent(tx, grantId, { event: 'REOPENED', by: byApplicant(actor), at: ctx.now });
      return grantView(tx, await getGrant(tx, grantId), viewerOf(ctx, actor, 'APPLICANT'));
    });
  },
});
