import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { caseFactsOf } from './facts.ts';
import { authorityCaseHours } from './parameters.ts';
import { judgeTaking } from './rules/judge-decision.ts';
import { take } from './store/change-state.ts';
import { insertGrantEvent } from './store/history.ts';
import { caseViewSchema } from './view-schema.ts';
import { workOnCase } from './work-on-case.ts';

/** Takes a case in hand (รับเรื่อง), so that two officers do not work on the same; what is left lying goes to who takes it next. */
export const takeAuthorityCase = useCase({
  name: 'organisations.takeAuthorityCase',
  summary: { th: 'รับเรื่องข้อมูลผู้มีอำนาจ', en: 'Take a case of authority data' },
  route: { method: 'POST', path: '/api/authority/cases/:grantId/take' },
  input: z.object({ grantId: z.uuid() }),
  output: caseViewSchema,
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: ['GRANT_NOT_FOUND', 'SELF_APPROVAL', 'GRANT_NOT_UNDER_REVIEW', 'CASE_TAKEN'],
  idempotent: true,
  audit: { action: 'organisations.takeAuthorityCase' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: (ctx, { grantId }) =>
    workOnCase(ctx, grantId, async (tx, grant, { actor, by }) => {
      const hours = ctx.parameters.get(authorityCaseHours);
      const refusal = judgeTaking(actor, caseFactsOf(grant), ctx.now, hours);
      if (refusal || grant.takenBy === actor.accountId) return refusal;
      await take(tx, grantId, ctx.now, { accountId: actor.accountId, name: actor.displayName });
      await insertGrantEvent(tx, grantId, { event: 'TAKEN', by, at: ctx.now });
      return undefined;
    }),
});
