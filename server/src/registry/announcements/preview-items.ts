import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { findAnnouncement } from '../store/announcements.ts';
import { choiceSchema, choiceView, choiceViewSchema, judgeChoice } from './choice.ts';

/** What would become of each unit of a choice, before anything is added (ตรวจรายชื่อ). */
export const previewItems = useCase({
  name: 'registry.previewItems',
  summary: { th: 'ตรวจรายชื่อหน่วยบริการก่อนเพิ่มในประกาศ', en: 'Check units before they are added to an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/items/preview' },
  input: choiceSchema.extend({ announcementId: z.uuid() }),
  output: choiceViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: ['ANNOUNCEMENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'registry.previewItems' },
  example: {
    announcementId: '00000000-0000-4000-8000-000000000001',
    typeKey: 'SPECIFIC_FIELD:PHARMACY',
    codes: ['99811'],
  },
  run: async (ctx, { announcementId, ...choice }) => {
    ctx.note({ subject: announcementId });
    const row = await findAnnouncement(ctx.db, announcementId);
    return row ? choiceView(await judgeChoice(ctx.db, row, choice)) : refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
  },
});
