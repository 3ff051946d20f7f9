import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseAuthority } from './refusals.ts';
import { take } from './store/change-state.ts';
import { insertGrantEvent } from './store/history.ts';
import { caseViewSchema } from './view-schema.ts';
import { workOnCase } from './work-on-case.ts';

/** Gives a case back to the queue (คืนเรื่อง). */
export const releaseAuthorityCase = useCase({
  name: 'organisations.releaseAuthorityCase',
  summary: { th: 'คืนเรื่องข้อมูลผู้มีอำนาจ', en: 'Release a case of authority data' },
  route: { method: 'POST', path: '/api/authority/cases/:grantId/release' },
  input: z.object({ grantId: z.uuid() }),
  output: caseViewSchema,
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: ['GRANT_NOT_FOUND', 'CASE_NOT_TAKEN'],
  idempotent: true,
  audit: { action: 'organisations.releaseAuthorityCase' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: (ctx, { grantId }) =>
    workOnCase(ctx, grantId, async (tx, grant, { actor, by }) => {
      if (grant.takenBy !== actor.accountId) return refuseAuthority('CASE_NOT_TAKEN');
      await take(tx, grantId, ctx.now, null);
      await insertGrantEvent(tx, grantId, { event: 'RELEASED', by, at: ctx.now });
      return undefined;
    }),
});
