import { z } from 'zod';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { EDIT_REFUSALS, editGrant } from './edit-grant.ts';
import { ruleOf } from './facts.ts';
import { refuseAuthority } from './refusals.ts';
import { answerNotes, updateStampAnswers } from './store/write-answers.ts';
import { grantViewSchema } from './view-schema.ts';

/** Saves the page about the power of attorney and its stamp (ORG-03, ORG-08); it may be unfinished. */
export const saveStampPage = useCase({
  name: 'organisations.saveStampPage',
  summary: { th: 'บันทึกหน้าหนังสือมอบอำนาจและอากรแสตมป์', en: 'Save the page about the letter and its stamp' },
  route: { method: 'PUT', path: '/api/authority/grants/:grantId/stamp' },
  input: z.object({
    grantId: z.uuid(),
    version: z.number().int(),
    /** Whole baht on the letter; 0 is an answer. */
    stampBaht: z.number().int().min(0).max(100_000).nullable().default(null),
    /** How many delegates of the letter may act each alone; 1 when they act together. */
    separateDelegates: z.number().int().min(1).max(100).nullable().default(null),
    letterNumber: z.string().trim().min(1).max(200).nullable().default(null),
    letterDate: plainDateSchema.nullable().default(null),
  }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: [...EDIT_REFUSALS, 'GRANT_PAGE_NOT_USED'],
  idempotent: false,
  audit: { action: 'organisations.saveStampPage' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', version: 1, stampBaht: 30, separateDelegates: 1 },
  run: (ctx, input) =>
    editGrant(ctx, input, async (tx, grant) => {
      if (!ruleOf(grant).stamped) return refuseAuthority('GRANT_PAGE_NOT_USED');
      await updateStampAnswers(tx, grant.grantId, ctx.now, input);
      const fields = ['stampBaht', 'separateDelegates', 'letterNumber', 'letterDate'] as const;
      await answerNotes(
        tx,
        grant.grantId,
        fields.map((field) => `stamp.${field}` as const),
        ctx.now,
      );
      return undefined;
    }),
});
