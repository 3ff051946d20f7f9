import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

export const SIGN_UP_EVENTS = [
  'BEGUN',
  'PROVED',
  'MAIL_SENT',
  'MAIL_CONFIRMED',
  'CREDENTIALS_SET',
  'UNIT_CHOSEN',
  'COMPLETED',
] as const;
export type SignUpEventKind = (typeof SIGN_UP_EVENTS)[number];

export interface SignUpEvent {
  readonly kind: SignUpEventKind;
  readonly at: Date;
}

/** Adds to the history of a request (OSS-48). */
export async function noteSignUp(tx: Queryable, signUpId: string, kind: SignUpEventKind, at: Date): Promise<void> {
  await tx.query(sql`insert into identity.sign_up_event (sign_up_id, kind, at) values (${signUpId}, ${kind}, ${at})`);
}

/** The finished sign-up that an account came from, with what happened; undefined for accounts that came otherwise. */
export async function findSignUpOf(
  db: Queryable,
  accountId: string,
): Promise<{ requestNo: number; begunAt: Date; events: readonly SignUpEvent[] } | undefined> {
  const rows = await db.query<SignUpEvent & { requestNo: number; begunAt: Date }>(sql`
    select s.request_no as "requestNo", s.begun_at as "begunAt", e.kind, e.at
      from identity.sign_up s join identity.sign_up_event e using (sign_up_id)
     where s.account_id = ${accountId} and s.completed_at is not null order by e.event_id`);
  const [first] = rows;
  return (
    first && { requestNo: first.requestNo, begunAt: first.begunAt, events: rows.map(({ kind, at }) => ({ kind, at })) }
  );
}
