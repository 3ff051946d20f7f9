import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { listPublicLines } from '../store/announcement-lists.ts';
import { lineView } from './view.ts';
import { announcementLineSchema, pageSchema } from './view-schema.ts';

const SIZE = 20;

/** What was signed, has taken effect and was not withdrawn, for everybody (ประกาศ; FLOW-13, INV-REG-1). */
export const listPublicAnnouncements = useCase({
  name: 'registry.listPublicAnnouncements',
  summary: { th: 'ประกาศที่ลงนามแล้ว', en: 'The signed announcements' },
  route: { method: 'GET', path: '/api/announcements' },
  input: z.object({ page: pageSchema }),
  output: z.object({
    total: z.number(),
    page: z.number(),
    size: z.number(),
    announcements: z.array(announcementLineSchema),
  }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx, { page }) => {
    const rows = await listPublicLines(ctx.db, ctx.today, { size: SIZE, no: page });
    const announcements = rows.map((row) => lineView(row, ctx.today));
    return { total: rows[0]?.total ?? 0, page, size: SIZE, announcements };
  },
});
