import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { BUDDHIST_OFFSET, partsOf } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { byApplicant } from './call.ts';
import { EDIT_REFUSALS, editGrant } from './edit-grant.ts';
import { answersOf, holderFactsOf } from './facts.ts';
import { tellApplicant } from './notify.ts';
import { judgeSubmission } from './rules/judge-submission.ts';
import { stampDutyFor } from './rules/stamp-duty.ts';
import { submit } from './store/change-state.ts';
import { listGrantDocuments } from './store/documents.ts';
import { insertGrantEvent, listGrantNotes } from './store/history.ts';
import { grantViewSchema } from './view-schema.ts';

/** Submits authority data, also after they were returned (ส่งข้อมูล): complete, stamped, within the rules; ThaiD comes next. */
export const submitGrant = useCase({
  name: 'organisations.submitGrant',
  summary: { th: 'ส่งข้อมูลผู้มีอำนาจ', en: 'Submit authority data' },
  route: { method: 'POST', path: '/api/authority/grants/:grantId/submit' },
  input: z.object({ grantId: z.uuid(), version: z.number().int() }),
  output: grantViewSchema,
  level: 'L3',
  allow: ['ACCOUNT'],
  refusals: [
    ...EDIT_REFUSALS,
    'SCOPE_NOT_ALLOWED',
    'ANSWERS_MISSING',
    'DOCUMENT_MISSING',
    'STAMP_DUTY_MISSING',
    'PERIOD_INVALID',
    'PERIOD_BEYOND_HOLDER',
    'CORRECTION_MISSING',
    'HOLDER_NOT_CURRENT',
  ],
  idempotent: true,
  audit: { action: 'organisations.submitGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', version: 1 },
  run: (ctx, input) =>
    editGrant(ctx, input, async (tx, grant, actor) => {
      const { grantId } = grant;
      const notes = await listGrantNotes(tx, grantId);
      const verdict = judgeSubmission({
        affiliation: grant.affiliation,
        answers: answersOf(grant),
        filledSlots: (await listGrantDocuments(tx, grantId)).map(({ slot }) => slot),
        openNotes: notes.filter(({ answeredAt }) => answeredAt === null).map(({ field }) => field),
        duty: stampDutyFor(grant.affiliation, ctx.parameters),
        holder: await holderFactsOf(tx, grant, ctx.today),
        today: ctx.today,
      });
      if (isRefusal(verdict)) return verdict;
      const buddhistYear = partsOf(ctx.today).year + BUDDHIST_OFFSET;
      await submit(tx, grantId, ctx.now, buddhistYear, verdict.stampNeeded);
      await insertGrantEvent(tx, grantId, { event: 'SUBMITTED', by: byApplicant(actor), at: ctx.now });
      await tellApplicant(tx, grantId, 'SUBMITTED', ctx.now);
      return undefined;
    }),
});
