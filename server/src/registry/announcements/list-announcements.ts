import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { countAnnouncements, listAnnouncementLines } from '../store/announcement-lists.ts';
import { ANNOUNCEMENT_STATES } from './model.ts';
import { lineView } from './view.ts';
import { announcementLineSchema, pageSchema } from './view-schema.ts';

const SIZE = 20;

/** The announcements as officers see them: what waits for a signature first (OSS-30). */
export const listAnnouncements = useCase({
  name: 'registry.listAnnouncements',
  summary: { th: 'รายการประกาศ', en: 'The announcements' },
  route: { method: 'GET', path: '/api/registry/announcements' },
  input: z.object({
    state: z.enum(ANNOUNCEMENT_STATES).optional(),
    q: z.string().trim().min(1).max(100).optional(),
    page: pageSchema,
  }),
  output: z.object({
    counts: z.record(z.string(), z.number()),
    total: z.number(),
    page: z.number(),
    size: z.number(),
    announcements: z.array(announcementLineSchema.extend({ draftedByName: z.string().nullable() })),
  }),
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'AUDITOR'],
  refusals: [],
  idempotent: false,
  audit: { action: 'registry.listAnnouncements' },
  example: {},
  run: async (ctx, { page, state, q }) => {
    const rows = await listAnnouncementLines(ctx.db, { state, q }, { size: SIZE, no: page });
    return {
      counts: await countAnnouncements(ctx.db),
      total: rows[0]?.total ?? 0,
      page,
      size: SIZE,
      announcements: rows.map((row) => ({ ...lineView(row, ctx.today), draftedByName: row.draftedByName })),
    };
  },
});
