import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { REJECT_REASONS } from './model.ts';
import { tellApplicant } from './notify.ts';
import { decide } from './store/change-state.ts';
import { insertGrantEvent } from './store/history.ts';
import { caseViewSchema } from './view-schema.ts';
import { REJECT_WORDS } from './words.ts';
import { decideOnCase } from './work-on-case.ts';

/** Refuses authority data for good (ไม่อนุมัติ), with a reason from the list and the officer's own words. */
export const rejectGrant = useCase({
  name: 'organisations.rejectGrant',
  summary: { th: 'ไม่อนุมัติข้อมูลผู้มีอำนาจ', en: 'Reject authority data' },
  route: { method: 'POST', path: '/api/authority/cases/:grantId/reject' },
  input: z
    .object({
      grantId: z.uuid(),
      version: z.number().int(),
      reasonCode: z.enum(REJECT_REASONS),
      text: z.string().trim().min(3).max(1000).nullable().default(null),
    })
    .refine(({ reasonCode, text }) => reasonCode !== 'OTHER' || text !== null, {
      path: ['text'],
      message: 'say which other reason',
    }),
  output: z.object({ grant: caseViewSchema, nextGrantId: z.uuid().nullable() }),
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: ['GRANT_NOT_FOUND', 'SELF_APPROVAL', 'GRANT_NOT_UNDER_REVIEW', 'CASE_NOT_TAKEN', 'GRANT_CHANGED_MEANWHILE'],
  idempotent: true,
  audit: { action: 'organisations.rejectGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001', version: 1, reasonCode: 'NOT_THE_AUTHORITY' },
  run: (ctx, { reasonCode, text, ...at }) =>
    decideOnCase(ctx, at, async (tx, { grantId }, { actor, by, regionNo, office }) => {
      const { accountId, personId = '' } = actor;
      const reasonText = text;
      await decide(tx, grantId, ctx.now, {
        outcome: 'REJECTED',
        accountId,
        personId,
        regionNo,
        office,
        reasonCode,
        reasonText,
      });
      await insertGrantEvent(tx, grantId, { event: 'REJECTED', by, at: ctx.now, words: text });
      await tellApplicant(tx, grantId, 'REJECTED', ctx.now, (language) => ({
        office,
        words: [REJECT_WORDS[reasonCode][language], text].filter((part) => part !== null).join(' – '),
      }));
      return undefined;
    }),
});
