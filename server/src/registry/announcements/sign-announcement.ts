import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { BUDDHIST_OFFSET, partsOf } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { judgeDays, judgeItems, wroteOn } from '../rules/judge-signing.ts';
import { listAnnouncementEvents } from '../store/announcement-events.ts';
import { sign } from '../store/announcements.ts';
import { judgedItems } from './view.ts';
import { announcementViewSchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/**
 * Signs an announcement (ลงนามประกาศ; REG-10, FLOW-13): by another officer than those who wrote on it (INV-REG-3), stepped up.
 * It gets its number; the public sees its units from the day it takes effect (INV-REG-1).
 */
export const signAnnouncement = useCase({
  name: 'registry.signAnnouncement',
  summary: { th: 'ลงนามประกาศ', en: 'Sign an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/sign' },
  input: z.object({ announcementId: z.uuid(), version: z.number().int() }),
  output: announcementViewSchema,
  level: 'L3',
  allow: ['CENTRAL_OFFICER'],
  refusals: [
    ...WORK_REFUSALS,
    'ANNOUNCEMENT_OWN_WORK',
    'ANNOUNCEMENT_PERIOD_INVALID',
    'ANNOUNCEMENT_EMPTY',
    'ANNOUNCEMENT_ITEMS_REFUSED',
  ],
  idempotent: true,
  audit: { action: 'registry.signAnnouncement' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001', version: 2 },
  run: (ctx, at) =>
    workOn(ctx, at, ['SUBMITTED'], async (tx, row, officer) => {
      const { announcementId } = row;
      if (wroteOn(await listAnnouncementEvents(tx, announcementId), officer))
        return refuseRegistry('ANNOUNCEMENT_OWN_WORK');
      // a unit may have been suspended, or announced by somebody else, since it was submitted
      const refusal = judgeDays(row, ctx.today) ?? judgeItems(await judgedItems(tx, row));
      if (refusal) return refusal;
      const year = partsOf(ctx.today).year + BUDDHIST_OFFSET;
      await sign(tx, announcementId, { by: officer.accountId, at: ctx.now, year });
      const payload = { announcementId, effectiveFrom: row.from };
      await emit(tx, { type: 'registry.AnnouncementSigned', payload }, ctx.now);
      return { event: 'SIGNED' };
    }),
});
