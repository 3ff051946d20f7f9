import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { judgeDays, judgeItems } from '../rules/judge-signing.ts';
import { moveTo } from '../store/announcements.ts';
import { judgedItems } from './view.ts';
import { announcementViewSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Sends a draft to be signed (เสนอลงนาม); from now on it is changed only after it came back. */
export const submitAnnouncement = useCase({
  name: 'registry.submitAnnouncement',
  summary: { th: 'เสนอประกาศเพื่อลงนาม', en: 'Submit an announcement for its signature' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/submit' },
  input: z.object({ announcementId: z.uuid(), version: z.number().int() }),
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS, 'ANNOUNCEMENT_PERIOD_INVALID', 'ANNOUNCEMENT_EMPTY', 'ANNOUNCEMENT_ITEMS_REFUSED'],
  idempotent: true,
  audit: { action: 'registry.submitAnnouncement' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001', version: 1 },
  run: (ctx, at) =>
    workOn(ctx, at, ['DRAFT'], async (tx, row) => {
      const refusal = judgeDays(row, ctx.today) ?? judgeItems(await judgedItems(tx, row));
      if (refusal) return refusal;
      await moveTo(tx, row.announcementId, 'SUBMITTED');
      return { event: 'SUBMITTED' };
    }),
});
