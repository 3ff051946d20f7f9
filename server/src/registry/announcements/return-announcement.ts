import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { moveTo } from '../store/announcements.ts';
import { announcementViewSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Gives a submitted announcement back to be changed (ส่งกลับแก้ไข): by the signer, or by whoever submitted it too early. */
export const returnAnnouncement = useCase({
  name: 'registry.returnAnnouncement',
  summary: { th: 'ส่งประกาศกลับแก้ไข', en: 'Return an announcement for correction' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/return' },
  input: z.object({
    announcementId: z.uuid(),
    version: z.number().int(),
    reason: z.string().trim().min(5).max(500),
  }),
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS],
  idempotent: true,
  audit: { action: 'registry.returnAnnouncement' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001', version: 2, reason: 'แก้วันที่มีผล' },
  run: (ctx, { reason, ...at }) =>
    workOn(ctx, at, ['SUBMITTED'], async (tx, { announcementId }) => {
      await moveTo(tx, announcementId, 'DRAFT');
      return { event: 'RETURNED', words: reason };
    }),
});
