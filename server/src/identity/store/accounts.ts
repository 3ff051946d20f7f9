import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

export interface AccountRow {
  readonly accountId: string;
  readonly displayName: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly origin: 'SELF' | 'ADMIN_CREATED' | 'NHSO_CREATED' | 'DATA_CENTER_LEGACY';
  readonly status: string;
  readonly failedLogins: number;
  readonly lockedUntil: Date | null;
}

export async function findAccountByUsername(db: Queryable, username: string): Promise<AccountRow | undefined> {
  const [row] = await db.query<AccountRow>(sql`
    select account_id as "accountId", display_name as "displayName", username, password_hash as "passwordHash", origin, status,
           failed_logins as "failedLogins", locked_until as "lockedUntil"
      from identity.account where lower(username) = lower(${username})`);
  return row;
}

/** Counts a wrong password and locks at the limit, in one statement so that parallel guesses all count. True when this one locked it. */
export async function countFailedLogin(
  db: Queryable,
  accountId: string,
  limit: number,
  lockUntil: Date,
): Promise<boolean> {
  const [row] = await db.query<{ locked: boolean }>(sql`
    update identity.account
       set failed_logins = case when failed_logins + 1 >= ${limit} then 0 else failed_logins + 1 end,
           locked_until = case when failed_logins + 1 >= ${limit} then ${lockUntil}::timestamptz else locked_until end
     where account_id = ${accountId}
    returning locked_until = ${lockUntil}::timestamptz as locked`);
  return row?.locked ?? false;
}

export async function clearFailedLogins(db: Queryable, accountId: string): Promise<void> {
  await db.query(
    sql`update identity.account set failed_logins = 0, locked_until = null where account_id = ${accountId} and failed_logins > 0`,
  );
}

export interface NewAccount {
  readonly accountId: string;
  readonly personId?: string | undefined;
  readonly displayName: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly origin: AccountRow['origin'];
  readonly createdAt: Date;
}

export async function insertAccount(db: Queryable, account: NewAccount): Promise<void> {
  await db.query(sql`
    insert into identity.account (account_id, person_id, display_name, username, password_hash, origin, created_at)
    values (${account.accountId}, ${account.personId ?? null}, ${account.displayName}, ${account.username}, ${account.passwordHash},
            ${account.origin}, ${account.createdAt}) on conflict do nothing`);
}
