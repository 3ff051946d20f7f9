import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Reachable } from './reset.ts';

/** Sets a password; the account is open again if wrong ones had locked it. */
export async function updatePassword(tx: Queryable, accountId: string, passwordHash: string): Promise<void> {
  await tx.query(sql`
    update identity.account set password_hash = ${passwordHash}, failed_logins = 0, locked_until = null, version = version + 1
     where account_id = ${accountId}`);
}

export interface AccountToChange extends Omit<Reachable, 'email'> {
  readonly email: string | null;
  readonly passwordHash: string;
  readonly lockedUntil: Date | null;
}

export async function getAccountToChange(db: Queryable, accountId: string): Promise<AccountToChange> {
  const [row] = await db.query<AccountToChange>(sql`
    select account_id as "accountId", username, display_name as "displayName", email, language, password_hash as "passwordHash",
           locked_until as "lockedUntil"
      from identity.account where account_id = ${accountId}`);
  if (!row) throw new Error('the account of this session is gone');
  return row;
}

/** Whoever owns the account and can be written to; undefined when nobody confirmed a mail address for it. */
export async function findReachable(db: Queryable, accountId: string): Promise<Reachable | undefined> {
  const [row] = await db.query<Reachable>(sql`
    select account_id as "accountId", username, display_name as "displayName", email, language
      from identity.account where account_id = ${accountId} and email is not null and email_confirmed_at is not null`);
  return row;
}

/** Notes that the owner is being told of something. False when he was told before: an event may come twice. */
export async function insertTold(tx: Queryable, accountId: string, what: string, at: Date): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into identity.told (account_id, what, at) values (${accountId}, ${what}, ${at}) on conflict do nothing returning 1`);
  return rows.length > 0;
}
