import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { judgeDays } from '../rules/judge-signing.ts';
import { insertAnnouncementEvent } from '../store/announcement-events.ts';
import { findAnnouncement, insertAnnouncement } from '../store/announcements.ts';
import { announcementView } from './view.ts';
import { announcementViewSchema, headSchema } from './view-schema.ts';
import { officerOf } from './work-on.ts';

/** Begins an announcement (ร่างประกาศ; REG-09, OSS-30): its title and its days; units come next, the number with the signature. */
export const draftAnnouncement = useCase({
  name: 'registry.draftAnnouncement',
  summary: { th: 'ร่างประกาศ', en: 'Draft an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements', status: 201 },
  input: headSchema,
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: ['ANNOUNCEMENT_PERIOD_INVALID'],
  idempotent: true,
  audit: { action: 'registry.draftAnnouncement' },
  example: { title: 'ประกาศรายชื่อหน่วยบริการที่ขึ้นทะเบียน', effectiveFrom: '2026-04-01' },
  run: async (ctx, { title, effectiveFrom: from, effectiveTo: to }) => {
    const officer = officerOf(ctx);
    if (isRefusal(officer)) return officer;
    const refusal = judgeDays({ from, to }, ctx.today);
    if (refusal) return refusal;
    const announcementId = newId();
    ctx.note({ subject: announcementId });
    return ctx.transaction(async (tx) => {
      await insertAnnouncement(tx, { announcementId, title, from, to, by: officer.accountId, at: ctx.now });
      await insertAnnouncementEvent(tx, announcementId, { event: 'DRAFTED', by: officer, at: ctx.now });
      const row = await findAnnouncement(tx, announcementId);
      return row ? announcementView(tx, row, officer, ctx.today) : refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
    });
  },
});
