import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { AnnouncementEvent } from '../announcements/model.ts';

export interface EventRow {
  readonly at: Date;
  readonly event: AnnouncementEvent;
  readonly accountId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly words: string | null;
}

export async function insertAnnouncementEvent(
  tx: Queryable,
  announcementId: string,
  event: {
    event: AnnouncementEvent;
    by: { accountId: string; personId: string | undefined; displayName: string };
    at: Date;
    words?: string | undefined;
  },
): Promise<void> {
  const { by } = event;
  await tx.query(sql`
    insert into registry.announcement_event (announcement_id, at, event, by_account, by_person, by_name, words)
    values (${announcementId}, ${event.at}, ${event.event}, ${by.accountId}, ${by.personId ?? null}, ${by.displayName},
            ${event.words ?? null})`);
}

/** Everything that happened to it, in order. */
export const listAnnouncementEvents = (db: Queryable, announcementId: string): Promise<readonly EventRow[]> =>
  db.query<EventRow>(sql`
    select at, event, by_account as "accountId", by_person as "personId", by_name as name, words
      from registry.announcement_event where announcement_id = ${announcementId} order by event_id`);
