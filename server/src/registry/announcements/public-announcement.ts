import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { isInForce } from '../store/announcement-lists.ts';
import { findAnnouncement } from '../store/announcements.ts';
import { itemFilterSchema, itemPage } from './item-page.ts';
import { countsByType } from './view.ts';
import { announcementLineSchema, itemPageSchema, typeCountSchema } from './view-schema.ts';

/**
 * One signed announcement that has taken effect, with a page of its units, for everybody (INV-REG-1). A withdrawn one is said to
 * be withdrawn, without its units.
 */
export const showPublicAnnouncement = useCase({
  name: 'registry.showPublicAnnouncement',
  summary: { th: 'ประกาศที่ลงนามแล้วฉบับหนึ่ง', en: 'One signed announcement' },
  route: { method: 'GET', path: '/api/announcements/:announcementId' },
  input: itemFilterSchema,
  output: announcementLineSchema.omit({ units: true }).extend({
    withdrawnAt: z.iso.datetime().nullable(),
    byType: z.array(typeCountSchema),
    lines: itemPageSchema,
  }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['ANNOUNCEMENT_NOT_FOUND'],
  idempotent: false,
  audit: false,
  example: { announcementId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, filter) => {
    const row = await findAnnouncement(ctx.db, filter.announcementId);
    if (!row || row.signedAt === null || row.from > ctx.today) return refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
    const withdrawn = row.state === 'WITHDRAWN';
    const byType = withdrawn ? [] : await countsByType(ctx.db, row.announcementId);
    const { announcementId, number, title, state } = row;
    return {
      announcementId,
      number,
      title,
      state,
      effectiveFrom: row.from,
      effectiveTo: row.to,
      signedAt: row.signedAt.toISOString(),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      inForce: isInForce(row, ctx.today),
      items: byType.reduce((sum, { count }) => sum + count, 0),
      byType,
      lines: withdrawn ? { items: [], total: 0, page: 1, size: 0 } : await itemPage(ctx.db, filter),
    };
  },
});
