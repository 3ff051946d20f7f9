import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

/** What a notice is about: the history of that thing shows it. `id` is opaque. */
export interface NoticeAbout {
  readonly kind: string;
  readonly id: string;
}

export type NoticeState = 'QUEUED' | 'SENT' | 'RETRYING' | 'FAILED';

/** One line of the history of notices; the words themselves are not kept. */
export interface NoticeLine {
  readonly noticeId: string;
  readonly template: string;
  readonly recipient: string;
  readonly subject: string;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly endedAt: Date | null;
  /** Why the last attempt failed: `UNREACHABLE`, `REFUSED 550` …; null when none did. */
  readonly reason: string | null;
}

export interface NewNotice {
  readonly noticeId: string;
  readonly template: string;
  readonly about: NoticeAbout;
  readonly recipient: string;
  readonly language: 'th' | 'en';
  readonly subject: string;
  readonly body: string;
  readonly queuedAt: Date;
}

export async function insertNotice(tx: Queryable, n: NewNotice): Promise<void> {
  await tx.query(sql`
    insert into services.notice (notice_id, template, about_kind, about_id, recipient, language, subject, body, queued_at, next_attempt_at)
    values (${n.noticeId}, ${n.template}, ${n.about.kind}, ${n.about.id}, ${n.recipient}, ${n.language}, ${n.subject}, ${n.body},
            ${n.queuedAt}, ${n.queuedAt})`);
}

/** The notices about one thing, oldest first. */
export const listNotices = (db: Queryable, about: NoticeAbout): Promise<readonly NoticeLine[]> =>
  db.query<NoticeLine>(sql`
    select notice_id as "noticeId", template, recipient, subject, state, attempts, queued_at as "queuedAt",
           next_attempt_at as "nextAttemptAt", ended_at as "endedAt", reason
      from services.notice where about_kind = ${about.kind} and about_id = ${about.id} order by queued_at, notice_id`);
