import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { moveTo } from '../store/announcements.ts';
import { announcementViewSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Gives a draft up (ยกเลิกร่าง); it stays in the list with its history, and never had a number. */
export const cancelAnnouncement = useCase({
  name: 'registry.cancelAnnouncement',
  summary: { th: 'ยกเลิกร่างประกาศ', en: 'Give up the draft of an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/cancel' },
  input: z.object({ announcementId: z.uuid(), version: z.number().int() }),
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS],
  idempotent: true,
  audit: { action: 'registry.cancelAnnouncement' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001', version: 1 },
  run: (ctx, at) =>
    workOn(ctx, at, ['DRAFT'], async (tx, { announcementId }) => {
      await moveTo(tx, announcementId, 'CANCELLED');
      return { event: 'CANCELLED' };
    }),
});
