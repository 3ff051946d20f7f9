import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** A key of the provider: it signs tokens, or the cookies that hold a sign-in under way together. */
export interface KeyRow {
  readonly kid: string;
  readonly purpose: 'SIGN' | 'COOKIE';
  /** A private JWK, or `{ value }` for cookies. */
  readonly secret: Readonly<Record<string, unknown>>;
  readonly signsFrom: Date;
}

/** Every key, the newest first. */
export const listKeys = (db: Queryable): Promise<readonly KeyRow[]> =>
  db.query<KeyRow>(sql`
    select kid, purpose, secret, signs_from as "signsFrom" from organisations.openid_key order by signs_from desc, kid`);

export async function insertKey(db: Queryable, key: KeyRow): Promise<void> {
  await db.query(sql`
    insert into organisations.openid_key (kid, purpose, secret, signs_from)
    values (${key.kid}, ${key.purpose}, ${JSON.stringify(key.secret)}::jsonb, ${key.signsFrom})`);
}

export async function deleteKeys(db: Queryable, kids: readonly string[]): Promise<void> {
  await db.query(sql`delete from organisations.openid_key where kid = any(${[...kids]})`);
}

/** One process at a time makes keys; the lock goes with the transaction. */
export async function lockKeys(tx: Queryable): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtext('organisations.openid_key'))`);
}
