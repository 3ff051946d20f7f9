import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

export interface DueNotice {
  readonly noticeId: string;
  readonly template: string;
  readonly recipient: string;
  readonly language: 'th' | 'en';
  readonly subject: string;
  readonly body: string;
  /** This attempt included. */
  readonly attempts: number;
}

/**
 * Takes what is due, each to one worker alone. Whoever takes it has until `leaseUntil`: if he dies, another one sends it
 * then; a letter that arrives twice is better than one that never does.
 */
export const takeDueNotices = (
  db: Queryable,
  now: Date,
  leaseUntil: Date,
  atMost: number,
): Promise<readonly DueNotice[]> =>
  db.query<DueNotice>(sql`
    update services.notice set attempts = attempts + 1, last_attempt_at = ${now}, next_attempt_at = ${leaseUntil}
     where notice_id in (select notice_id from services.notice where next_attempt_at <= ${now}
                          order by next_attempt_at limit ${atMost} for update skip locked)
    returning notice_id as "noticeId", template, recipient, language, subject, body, attempts`);

/** It has gone, or it never will: its words are forgotten. */
export async function endNotice(
  db: Queryable,
  notice: DueNotice,
  end: { state: 'SENT' | 'FAILED'; reason: string | null; at: Date },
): Promise<void> {
  await db.query(sql`
    update services.notice set state = ${end.state}, reason = ${end.reason}, ended_at = ${end.at}, body = null, next_attempt_at = null
     where notice_id = ${notice.noticeId} and state in ('QUEUED', 'RETRYING')`);
}

export async function retryNotice(db: Queryable, notice: DueNotice, reason: string, at: Date): Promise<void> {
  await db.query(sql`
    update services.notice set state = 'RETRYING', reason = ${reason}, next_attempt_at = ${at}
     where notice_id = ${notice.noticeId} and state in ('QUEUED', 'RETRYING') and attempts = ${notice.attempts}`);
}
