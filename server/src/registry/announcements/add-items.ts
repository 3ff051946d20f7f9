import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { insertItems } from '../store/announcement-items.ts';
import { touch } from '../store/announcements.ts';
import { choiceSchema, choiceView, choiceViewSchema, judgeChoice } from './choice.ts';
import { announcementViewSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Adds the units of a choice that can be announced to a draft; the others are answered with why not. */
export const addItems = useCase({
  name: 'registry.addItems',
  summary: { th: 'เพิ่มหน่วยบริการในร่างประกาศ', en: 'Add units to the draft of an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/items' },
  input: choiceSchema.extend({ announcementId: z.uuid(), version: z.number().int() }),
  output: z.object({ announcement: announcementViewSchema, added: z.number(), choice: choiceViewSchema }),
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS],
  idempotent: true,
  audit: { action: 'registry.addItems' },
  example: {
    announcementId: '00000000-0000-4000-8000-000000000001',
    version: 1,
    typeKey: 'SPECIFIC_FIELD:PHARMACY',
    codes: ['99811'],
  },
  run: async (ctx, { announcementId, version, ...choice }) => {
    let judged: Awaited<ReturnType<typeof judgeChoice>> = [];
    let added = 0;
    const announcement = await workOn(ctx, { announcementId, version }, ['DRAFT'], async (tx, row) => {
      judged = await judgeChoice(tx, row, choice);
      const items = judged.flatMap(({ item }) => item ?? []);
      added = items.length;
      if (added === 0) return undefined;
      await insertItems(tx, announcementId, items);
      await touch(tx, announcementId);
      return { event: 'ITEMS_ADDED', words: `${choice.typeKey} × ${added}` };
    });
    return isRefusal(announcement) ? announcement : { announcement, added, choice: choiceView(judged) };
  },
});
