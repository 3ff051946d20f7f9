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

/** Counts a wrong password; the one that reaches the limit locks the account and announces it. */
export async function countFailedLogin(
  db: Queryable,
  accountId: string,
  rule: { limit: number; now: Date; lockUntil: Date },
): Promise<void> {
  await db.query(sql`select identity.count_failed_login(${accountId}, ${rule.limit}, ${rule.now}, ${rule.lockUntil})`);
}

/** Takes a right password. False when other guesses have locked the account meanwhile. */
export async function acceptLogin(db: Queryable, accountId: string, now: Date): Promise<boolean> {
  const [row] = await db.query<{ accepted: boolean }>(
    sql`select identity.accept_login(${accountId}, ${now}) as accepted`,
  );
  return row?.accepted ?? false;
}

export interface NewAccount {
  readonly accountId: string;
  readonly personId?: string | undefined;
  readonly displayName: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly origin: AccountRow['origin'];
  /** PENDING until the address is confirmed; without it ACTIVE. */
  readonly status?: 'PENDING' | 'ACTIVE';
  readonly email?: string | undefined;
  readonly emailConfirmedAt?: Date | undefined;
  readonly proofedAt?: Date | undefined;
  /** `ial` as ThaiD gave it. */
  readonly proofLevel?: string | undefined;
  readonly language?: 'th' | 'en';
  /** The account that invited this one. */
  readonly createdBy?: string | undefined;
  readonly createdAt: Date;
}

/** Stores an account; one whose id or user name is there already is left alone. */
export async function insertAccount(db: Queryable, account: NewAccount): Promise<void> {
  await db.query(sql`
    insert into identity.account (account_id, person_id, display_name, username, password_hash, origin, status, email,
                                  email_confirmed_at, proofed_at, proof_level, language, created_by, created_at)
    values (${account.accountId}, ${account.personId ?? null}, ${account.displayName}, ${account.username}, ${account.passwordHash},
            ${account.origin}, ${account.status ?? 'ACTIVE'}, ${account.email ?? null}, ${account.emailConfirmedAt ?? null},
            ${account.proofedAt ?? null}, ${account.proofLevel ?? null}, ${account.language ?? 'th'}, ${account.createdBy ?? null},
            ${account.createdAt}) on conflict do nothing`);
}

/** Where the owner of an account gets his mail; undefined for an account without a confirmed address. */
export async function getAccountMail(
  db: Queryable,
  accountId: string,
): Promise<{ email: string; language: 'th' | 'en' } | undefined> {
  const [row] = await db.query<{ email: string; language: 'th' | 'en' }>(sql`
    select email, language from identity.account
     where account_id = ${accountId} and status = 'ACTIVE' and email_confirmed_at is not null`);
  return row;
}
