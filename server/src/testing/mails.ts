import sql from 'sql-template-tag';
import type { Queryable } from '../platform/database/index.ts';

/** A mail that waits to be sent, as a test reads it. */
export interface WaitingMail {
  readonly template: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The secret behind `?token=` of its link. */
  readonly token: string | undefined;
}

/** The mails waiting for somebody, oldest first. A test house has no worker, so everything that was sent waits. */
export async function waitingMails(db: Queryable, to: string): Promise<WaitingMail[]> {
  const rows = await db.query<Omit<WaitingMail, 'token'>>(sql`
    select template, recipient as to, subject, body as text from services.notice
     where recipient = ${to} and body is not null order by queued_at, notice_id`);
  return rows.map((row) => ({ ...row, token: /[?&#]token=([\w-]+)/.exec(row.text)?.[1] }));
}
