import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { EDIT_REFUSALS, editGrant } from './edit-grant.ts';
import { scopeSchema } from './model.ts';
import { judgeOrder } from './rules/judge-period.ts';
import { judgeScopes } from './rules/judge-submission.ts';
import { answerNotes, updateScopeAnswers } from './store/write-answers.ts';
import { grantViewSchema } from './view-schema.ts';

/** Saves the page about what the authority covers and how long (ขอบเขตและระยะเวลา); it may be unfinished. */
export const saveScopePage = useCase({
  name: 'organisations.saveScopePage',
  summary: { th: 'บันทึกหน้าขอบเขตอำนาจและระยะเวลา', en: 'Save the page about scope and period' },
  route: { method: 'PUT', path: '/api/authority/grants/:grantId/scope' },
  input: z.object({
    grantId: z.uuid(),
    version: z.number().int(),
    /** Empty where the capacity decides them. */
    scopes: z.array(scopeSchema).max(20).default([]),
    validFrom: plainDateSchema.nullable().default(null),
    validTo: plainDateSchema.nullable().default(null),
  }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: [...EDIT_REFUSALS, 'SCOPE_NOT_ALLOWED', 'PERIOD_INVALID'],
  idempotent: false,
  audit: { action: 'organisations.saveScopePage' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', version: 1, scopes: [], validFrom: '2026-03-15' },
  run: (ctx, input) =>
    editGrant(ctx, input, async (tx, grant) => {
      const rule = judgeScopes(grant.affiliation, { capacity: grant.capacity, scopes: input.scopes });
      if (isRefusal(rule)) return rule;
      const period = judgeOrder(input.validFrom, input.validTo);
      if (period) return period;
      const scopes = rule.scopesFixed ? rule.scopes : [...new Set(input.scopes)];
      await updateScopeAnswers(tx, grant.grantId, ctx.now, { ...input, scopes });
      await answerNotes(tx, grant.grantId, ['scope.scopes', 'scope.validFrom', 'scope.validTo'], ctx.now);
      return undefined;
    }),
});
