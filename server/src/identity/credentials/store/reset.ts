import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/database/index.ts';

/** Writes down that somebody asked, whether or not there is such an account: the same work either way. */
export async function insertPasswordReset(db: Queryable, identifier: string, now: Date): Promise<void> {
  await db.query(sql`select identity.ask_password_reset(${newId()}, ${identifier}, ${now})`);
}

/** An account with where its owner can be written to. */
export interface Reachable {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly language: 'th' | 'en';
}

/** The accounts one request was about, without those that were sent enough links since an instant. */
export function findAskedAccounts(
  db: Queryable,
  resetId: string,
  limit: { since: Date; links: number },
): Promise<readonly Reachable[]> {
  return db.query<Reachable>(sql`
    select a.account_id as "accountId", a.username, a.display_name as "displayName", a.email, a.language
      from identity.password_reset r join identity.account a on a.account_id = any (r.account_ids)
     where r.reset_id = ${resetId} and a.status = 'ACTIVE' and a.email is not null
       and (select count(*) from identity.password_link l where l.account_id = a.account_id and l.made_at > ${limit.since})
           < ${limit.links}
     order by a.account_id`);
}

/** False when this request has had its link already. */
export async function insertPasswordLink(
  tx: Queryable,
  link: { tokenHash: Buffer; resetId: string; accountId: string; now: Date; expiresAt: Date },
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into identity.password_link (token_hash, reset_id, account_id, made_at, expires_at)
    values (${link.tokenHash}, ${link.resetId}, ${link.accountId}, ${link.now}, ${link.expiresAt})
    on conflict (reset_id, account_id) do nothing returning 1`);
  return rows.length > 0;
}

/** Whose password a link may set now; undefined when it was used, has expired or never was. */
export async function findLinkOwner(db: Queryable, tokenHash: Buffer, now: Date): Promise<Reachable | undefined> {
  const [row] = await db.query<Reachable>(sql`
    select a.account_id as "accountId", a.username, a.display_name as "displayName", a.email, a.language
      from identity.password_link l join identity.account a using (account_id)
     where l.token_hash = ${tokenHash} and l.used_at is null and l.expires_at > ${now} and a.status = 'ACTIVE'`);
  return row;
}

/** Uses a link up, and every other one of the account with it. False when somebody else was quicker. */
export async function useLink(tx: Queryable, tokenHash: Buffer, now: Date): Promise<boolean> {
  const used = await tx.query<{ accountId: string }>(sql`
    update identity.password_link set used_at = ${now}
     where token_hash = ${tokenHash} and used_at is null and expires_at > ${now} returning account_id as "accountId"`);
  const [link] = used;
  if (!link) return false;
  await tx.query(
    sql`update identity.password_link set used_at = ${now} where account_id = ${link.accountId} and used_at is null`,
  );
  return true;
}
