import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** What a person agreed to tell a client, and when. */
export interface ConsentRow {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly agreedAt: Date;
}

export async function findConsent(db: Queryable, accountId: string, clientId: string): Promise<ConsentRow | undefined> {
  const [row] = await db.query<ConsentRow>(sql`
    select client_id as "clientId", scopes, agreed_at as "agreedAt" from organisations.openid_consent
     where account_id = ${accountId} and client_id = ${clientId}`);
  return row;
}

/** Everything a person agreed to, with the clients' names. */
export const listConsents = (
  db: Queryable,
  accountId: string,
): Promise<readonly (ConsentRow & { readonly name: string })[]> =>
  db.query<ConsentRow & { name: string }>(sql`
    select client_id as "clientId", coalesce(c.name, client_id) as name, o.scopes, o.agreed_at as "agreedAt"
      from organisations.openid_consent o left join organisations.openid_client c using (client_id)
     where o.account_id = ${accountId} order by o.agreed_at desc`);

/** Adds to what was agreed before. */
export async function saveConsent(db: Queryable, accountId: string, consent: ConsentRow): Promise<void> {
  await db.query(sql`
    insert into organisations.openid_consent as o (account_id, client_id, scopes, agreed_at)
    values (${accountId}, ${consent.clientId}, ${[...consent.scopes]}, ${consent.agreedAt})
    on conflict (account_id, client_id) do update
       set scopes = array(select distinct unnest(o.scopes || excluded.scopes) order by 1), agreed_at = excluded.agreed_at`);
}

/** Takes back what was agreed with one client, or with all. */
export async function deleteConsents(db: Queryable, accountId: string, clientId?: string): Promise<number> {
  const rows = await db.query(sql`
    delete from organisations.openid_consent
     where account_id = ${accountId} and (${clientId ?? null}::text is null or client_id = ${clientId ?? null}) returning client_id`);
  return rows.length;
}
