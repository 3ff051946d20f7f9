import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

export type KeyPurpose = 'ACCESS' | 'REFRESH';

/** A key that signs tokens of card sign-ins. */
export interface KeyRow {
  readonly kid: string;
  readonly purpose: KeyPurpose;
  /** A private JWK. */
  readonly secret: Readonly<Record<string, unknown>>;
  readonly signsFrom: Date;
}

/** The keys of a purpose, the newest first. */
export const listKeys = (db: Queryable, purpose: KeyPurpose): Promise<readonly KeyRow[]> =>
  db.query<KeyRow>(sql`
    select kid, purpose, secret, signs_from as "signsFrom" from identity.scard_key
     where purpose = ${purpose} order by signs_from desc, kid`);

export async function findKey(db: Queryable, kid: string, purpose: KeyPurpose): Promise<KeyRow | undefined> {
  const [row] = await db.query<KeyRow>(sql`
    select kid, purpose, secret, signs_from as "signsFrom" from identity.scard_key where kid = ${kid} and purpose = ${purpose}`);
  return row;
}

export async function insertKey(tx: Queryable, key: KeyRow): Promise<void> {
  await tx.query(sql`
    insert into identity.scard_key (kid, purpose, secret, signs_from)
    values (${key.kid}, ${key.purpose}, ${JSON.stringify(key.secret)}::jsonb, ${key.signsFrom})`);
}

export async function deleteKeys(tx: Queryable, kids: readonly string[]): Promise<void> {
  await tx.query(sql`delete from identity.scard_key where kid = any(${[...kids]})`);
}

/** One process at a time makes keys; the lock goes with the transaction. */
export async function lockKeys(tx: Queryable): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtext('identity.scard_key'))`);
}
