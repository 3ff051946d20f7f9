import { useCase } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { findAnnouncement } from '../store/announcements.ts';
import { itemFilterSchema, itemPage } from './item-page.ts';
import { itemPageSchema } from './view-schema.ts';

/** The units of an announcement, for officers. */
export const listAnnouncementItems = useCase({
  name: 'registry.listAnnouncementItems',
  summary: { th: 'หน่วยบริการในประกาศ', en: 'The units of an announcement' },
  route: { method: 'GET', path: '/api/registry/announcements/:announcementId/items' },
  input: itemFilterSchema,
  output: itemPageSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'AUDITOR'],
  refusals: ['ANNOUNCEMENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'registry.listAnnouncementItems' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, filter) => {
    ctx.note({ subject: filter.announcementId });
    const row = await findAnnouncement(ctx.db, filter.announcementId);
    return row ? itemPage(ctx.db, filter) : refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
  },
});
