import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { findAnnouncement } from '../store/announcements.ts';
import { announcementView } from './view.ts';
import { announcementViewSchema } from './view-schema.ts';
import { officerOf } from './work-on.ts';

/** One announcement with its counts, its history, and what this officer may do. */
export const showAnnouncement = useCase({
  name: 'registry.showAnnouncement',
  summary: { th: 'ประกาศฉบับหนึ่ง', en: 'One announcement' },
  route: { method: 'GET', path: '/api/registry/announcements/:announcementId' },
  input: z.object({ announcementId: z.uuid() }),
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'AUDITOR'],
  refusals: ['ANNOUNCEMENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'registry.showAnnouncement' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { announcementId }) => {
    ctx.note({ subject: announcementId });
    const officer = officerOf(ctx);
    if (isRefusal(officer)) return officer;
    const row = await findAnnouncement(ctx.db, announcementId);
    return row ? announcementView(ctx.db, row, officer, ctx.today) : refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
  },
});
