import type { AccountActor } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { refuseRegistry } from '../refusals.ts';
import { insertAnnouncementEvent } from '../store/announcement-events.ts';
import { type AnnouncementRow, findAnnouncement, lockAnnouncement } from '../store/announcements.ts';
import type { AnnouncementEvent, AnnouncementState } from './model.ts';
import { announcementView } from './view.ts';
import type { AnnouncementView } from './view-schema.ts';

/** Refusals that everything done to an announcement may answer. */
export const WORK_REFUSALS = [
  'ANNOUNCEMENT_NOT_FOUND',
  'ANNOUNCEMENT_CHANGED_MEANWHILE',
  'ANNOUNCEMENT_NOT_IN_STATE',
] as const;

export const officerOf = ({ actor }: Pick<Context, 'actor'>): AccountActor | Refusal =>
  actor.kind === 'ACCOUNT' ? actor : refuseRequest('UNAUTHENTICATED');

interface Work {
  readonly event: AnnouncementEvent;
  readonly words?: string | undefined;
}

/**
 * What everything an officer does to an announcement has in common: it is locked, as he saw it, and in a state that allows it;
 * and the history tells of it. A stale one is answered with the announcement as it stands, so that he can merge. `work` answers
 * undefined when there was nothing to do.
 */
export async function workOn(
  ctx: Context,
  at: { announcementId: string; version: number },
  states: readonly AnnouncementState[],
  work: (tx: Queryable, row: AnnouncementRow, officer: AccountActor) => Promise<Work | undefined | Refusal>,
): Promise<AnnouncementView | Refusal> {
  const officer = officerOf(ctx);
  if (isRefusal(officer)) return officer;
  const { announcementId, version } = at;
  ctx.note({ subject: announcementId });
  return ctx.transaction(async (tx) => {
    const row = await lockAnnouncement(tx, announcementId);
    if (!row) return refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
    if (row.version !== version) {
      const current = await announcementView(tx, row, officer, ctx.today);
      const { savedByName: savedBy, savedAt } = current;
      return refuseRegistry('ANNOUNCEMENT_CHANGED_MEANWHILE', { current, savedBy, savedAt });
    }
    if (!states.includes(row.state)) return refuseRegistry('ANNOUNCEMENT_NOT_IN_STATE', { state: row.state });
    const done = await work(tx, row, officer);
    if (isRefusal(done)) return done;
    if (done) await insertAnnouncementEvent(tx, announcementId, { ...done, by: officer, at: ctx.now });
    const after = await findAnnouncement(tx, announcementId);
    return after ? announcementView(tx, after, officer, ctx.today) : refuseRegistry('ANNOUNCEMENT_NOT_FOUND');
  });
}
