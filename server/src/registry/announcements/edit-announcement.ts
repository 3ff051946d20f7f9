import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { judgeDays } from '../rules/judge-signing.ts';
import { saveHead } from '../store/announcements.ts';
import { announcementViewSchema, headSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Changes title and days of a draft. */
export const editAnnouncement = useCase({
  name: 'registry.editAnnouncement',
  summary: { th: 'แก้ไขร่างประกาศ', en: 'Edit the draft of an announcement' },
  route: { method: 'PUT', path: '/api/registry/announcements/:announcementId' },
  input: headSchema.extend({ announcementId: z.uuid(), version: z.number().int() }),
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS, 'ANNOUNCEMENT_PERIOD_INVALID'],
  idempotent: true,
  audit: { action: 'registry.editAnnouncement' },
  example: {
    announcementId: '00000000-0000-4000-8000-000000000001',
    version: 1,
    title: 'ประกาศรายชื่อหน่วยบริการที่ขึ้นทะเบียน',
    effectiveFrom: '2026-04-01',
  },
  run: (ctx, { title, effectiveFrom: from, effectiveTo: to, ...at }) =>
    workOn(ctx, at, ['DRAFT'], async (tx, row) => {
      const refusal = judgeDays({ from, to }, ctx.today);
      if (refusal) return refusal;
      if (title === row.title && from === row.from && to === row.to) return undefined;
      await saveHead(tx, row.announcementId, { title, from, to });
      return { event: 'EDITED' };
    }),
});
