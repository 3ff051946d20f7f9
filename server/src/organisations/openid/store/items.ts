import sql from 'sql-template-tag';
import { sha256 } from '../../../identity/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** What the provider keeps of one code, token, grant, session or interaction. */
export interface Item {
  readonly model: string;
  readonly id: string;
  readonly payload: Payload;
  readonly uid: string | undefined;
  readonly grantId: string | undefined;
  readonly expiresAt: Date;
}

export async function saveItem(db: Queryable, item: Item): Promise<void> {
  await db.query(sql`
    insert into organisations.openid_item (model, id_hash, payload, uid, grant_id, expires_at)
    values (${item.model}, ${sha256(item.id)}, ${JSON.stringify(item.payload)}::jsonb, ${item.uid ?? null}, ${item.grantId ?? null},
            ${item.expiresAt})
    on conflict (model, id_hash) do update
       set payload = excluded.payload, uid = excluded.uid, grant_id = excluded.grant_id, expires_at = excluded.expires_at`);
}

export interface ItemRow {
  readonly payload: Payload;
  readonly consumedAt: Date | null;
}

export async function findItem(db: Queryable, model: string, id: string, now: Date): Promise<ItemRow | undefined> {
  const [row] = await db.query<ItemRow>(sql`
    select payload, consumed_at as "consumedAt" from organisations.openid_item
     where model = ${model} and id_hash = ${sha256(id)} and expires_at > ${now}`);
  return row;
}

/** What the provider remembers of one of our sessions; nothing once that has ended, whatever is still kept here. */
export async function findSessionItem(db: Queryable, sessionId: string, now: Date): Promise<ItemRow | undefined> {
  const [row] = await db.query<ItemRow>(sql`
    select payload, consumed_at as "consumedAt" from organisations.openid_item
     where model = 'Session' and uid = ${sessionId} and expires_at > ${now}
       and organisations.openid_session(${sessionId}::uuid, ${now}) is not null
     order by expires_at desc limit 1`);
  return row;
}

/** Marks a code or refresh token as used. False when it was already: of two that come at once, one is first. */
export async function consumeItem(db: Queryable, model: string, id: string, now: Date): Promise<boolean> {
  const rows = await db.query(sql`
    update organisations.openid_item set consumed_at = ${now}
     where model = ${model} and id_hash = ${sha256(id)} and consumed_at is null returning model`);
  return rows.length === 1;
}

export async function deleteItem(db: Queryable, model: string, id: string): Promise<void> {
  await db.query(sql`delete from organisations.openid_item where model = ${model} and id_hash = ${sha256(id)}`);
}

export async function deleteItemsOfGrant(db: Queryable, model: string, grantId: string): Promise<void> {
  await db.query(sql`delete from organisations.openid_item where model = ${model} and grant_id = ${grantId}`);
}

/** Forgets what nobody can use any more. */
export async function deleteExpiredItems(db: Queryable, now: Date): Promise<void> {
  await db.query(sql`delete from organisations.openid_item where expires_at <= ${now}`);
}

/** Grants, codes and tokens of one account at one client, or at all. */
export async function deleteItemsOfAccount(db: Queryable, accountId: string, clientId?: string): Promise<void> {
  await db.query(sql`
    delete from organisations.openid_item
     where model <> 'Session' and payload->>'accountId' = ${accountId}
       and (${clientId ?? null}::text is null or payload->>'clientId' = ${clientId ?? null})`);
}
