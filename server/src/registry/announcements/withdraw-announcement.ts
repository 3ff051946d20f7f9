import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { withdraw } from '../store/announcements.ts';
import { announcementViewSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Withdraws a signed announcement (ถอนประกาศ): from this moment the public sees none of what rested on it alone (INV-REG-1). */
export const withdrawAnnouncement = useCase({
  name: 'registry.withdrawAnnouncement',
  summary: { th: 'ถอนประกาศ', en: 'Withdraw an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/withdraw' },
  input: z.object({
    announcementId: z.uuid(),
    version: z.number().int(),
    reason: z.string().trim().min(5).max(500),
  }),
  output: announcementViewSchema,
  level: 'L3',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS],
  idempotent: true,
  audit: { action: 'registry.withdrawAnnouncement' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001', version: 3, reason: 'ประกาศคลาดเคลื่อน' },
  run: (ctx, { reason, ...at }) =>
    workOn(ctx, at, ['SIGNED'], async (tx, { announcementId }, officer) => {
      await withdraw(tx, announcementId, { by: officer.accountId, at: ctx.now, reason });
      await emit(tx, { type: 'registry.AnnouncementWithdrawn', payload: { announcementId } }, ctx.now);
      return { event: 'WITHDRAWN', words: reason };
    }),
});
