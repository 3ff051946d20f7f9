import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { ruleOf } from './facts.ts';
import { FIELDS } from './model.ts';
import { tellApplicant } from './notify.ts';
import { refuseAuthority } from './refusals.ts';
import { isAsked } from './rules/answers.ts';
import { decide } from './store/change-state.ts';
import { insertGrantEvent, insertGrantNotes } from './store/history.ts';
import { caseViewSchema } from './view-schema.ts';
import { FIELD_WORDS } from './words.ts';
import { decideOnCase } from './work-on-case.ts';

const noteSchema = z.object({ field: z.enum(FIELDS), note: z.string().trim().min(3).max(500) });

/** Sends authority data back for correction (ส่งกลับแก้ไข), with the officer's word on each answer. */
export const returnGrant = useCase({
  name: 'organisations.returnGrant',
  summary: { th: 'ส่งข้อมูลผู้มีอำนาจกลับแก้ไข', en: 'Return authority data for correction' },
  route: { method: 'POST', path: '/api/authority/cases/:grantId/return' },
  input: z.object({
    grantId: z.uuid(),
    version: z.number().int(),
    notes: z
      .array(noteSchema)
      .min(1)
      .max(FIELDS.length)
      .refine((notes) => new Set(notes.map(({ field }) => field)).size === notes.length, 'one note a field'),
  }),
  output: z.object({ grant: caseViewSchema, nextGrantId: z.uuid().nullable() }),
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: [
    'GRANT_NOT_FOUND',
    'SELF_APPROVAL',
    'GRANT_NOT_UNDER_REVIEW',
    'CASE_NOT_TAKEN',
    'GRANT_CHANGED_MEANWHILE',
    'GRANT_PAGE_NOT_USED',
  ],
  idempotent: true,
  audit: { action: 'organisations.returnGrant' },
  example: {
    grantId: '00000000-0000-4000-8000-000000000001',
    version: 1,
    notes: [{ field: 'stamp.stampBaht', note: 'อากรแสตมป์ที่เห็นคือ 10 บาท ต้องมี 30 บาท' }],
  },
  run: (ctx, { notes, ...at }) =>
    decideOnCase(ctx, at, async (tx, grant, { actor, by, regionNo, office }) => {
      const { grantId } = grant;
      const notAsked = notes.filter(({ field }) => !isAsked(field, ruleOf(grant))).map(({ field }) => field);
      if (notAsked.length > 0) return refuseAuthority('GRANT_PAGE_NOT_USED', { fields: notAsked });
      const { accountId, personId = '' } = actor;
      await insertGrantNotes(tx, grantId, notes, ctx.now);
      await decide(tx, grantId, ctx.now, { outcome: 'RETURNED', accountId, personId, regionNo, office });
      await insertGrantEvent(tx, grantId, { event: 'RETURNED', by, at: ctx.now });
      await tellApplicant(tx, grantId, 'RETURNED', ctx.now, (language) => ({
        office,
        count: String(notes.length),
        words: notes.map(({ field, note }) => `${FIELD_WORDS[field][language]}: ${note}`).join(' · '),
      }));
      await emit(tx, { type: 'organisations.AuthorityReturned', payload: { grantId } }, ctx.now);
      return undefined;
    }),
});
