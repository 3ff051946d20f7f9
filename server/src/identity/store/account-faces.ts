import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { AccountRow } from './accounts.ts';

/** An account as those who manage its roles see it. */
export interface AccountFace {
  readonly accountId: string;
  readonly displayName: string;
  readonly username: string;
  readonly email: string | null;
  readonly language: 'th' | 'en';
  readonly origin: AccountRow['origin'];
  readonly status: 'PENDING' | 'ACTIVE' | 'CLOSED';
  readonly proofed: boolean;
  readonly personId: string | null;
}

const face = sql`account_id as "accountId", display_name as "displayName", username,
  case when email_confirmed_at is not null then email end as email, language, origin, status,
  proofed_at is not null as proofed, person_id as "personId"`;

/** The accounts with these ids, by name; unknown ids are absent. A mail address that nobody confirmed is not shown. */
export const findAccounts = (db: Queryable, accountIds: readonly string[]): Promise<readonly AccountFace[]> =>
  db.query<AccountFace>(
    sql`select ${face} from identity.account where account_id = any(${[...accountIds]}::uuid[]) order by display_name, account_id`,
  );

/** The accounts a person can sign in to: the one he made himself first, then the newest. */
export const findOwnAccounts = (db: Queryable, personId: string): Promise<readonly AccountFace[]> =>
  db.query<AccountFace>(sql`
    select ${face} from identity.account
     where person_id = ${personId} and status = 'ACTIVE' and origin <> 'DATA_CENTER_LEGACY'
     order by (origin = 'SELF') desc, created_at desc, account_id`);

/** A new user name and password for an account that nobody can sign in to yet. */
export async function updatePendingCredentials(
  tx: Queryable,
  accountId: string,
  credentials: { username: string; passwordHash: string },
): Promise<void> {
  await tx.query(sql`
    update identity.account set username = ${credentials.username}, password_hash = ${credentials.passwordHash}
     where account_id = ${accountId} and status = 'PENDING'`);
}

/** Gives up accounts that waited for their address in vain, and their user names with them. */
export async function closePendingAccounts(tx: Queryable, accountIds: readonly string[]): Promise<void> {
  await tx.query(sql`
    update identity.account set status = 'CLOSED', username = account_id::text
     where account_id = any(${[...accountIds]}::uuid[]) and status = 'PENDING'`);
}

/** The address is confirmed: the account can be signed in to from now on. */
export async function activateAccount(tx: Queryable, accountId: string, now: Date): Promise<void> {
  await tx.query(sql`
    update identity.account set status = 'ACTIVE', email_confirmed_at = ${now}
     where account_id = ${accountId} and status = 'PENDING'`);
}
