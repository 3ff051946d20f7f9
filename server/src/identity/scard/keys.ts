import { randomBytes } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK } from 'jose';
import { newId, type Queryable } from '../../platform/database/index.ts';
import { deleteKeys, findKey, insertKey, type KeyPurpose, type KeyRow, listKeys, lockKeys } from './store/keys.ts';

const DAY = 86_400_000;
/** An old key is kept so long after its last signature: longer than any of its tokens lives. */
const AFTER = 2 * DAY;

/** What signs and checks; refresh tokens are checked by the key that signed them, access tokens by its public half. */
export interface ScardKey {
  readonly kid: string;
  readonly signs: CryptoKey | Uint8Array;
  readonly checks: CryptoKey | Uint8Array;
}

// RS256 and HS512, as the programs that read these tokens know them.
async function newKey(purpose: KeyPurpose, signsFrom: Date): Promise<KeyRow> {
  const kid = newId();
  if (purpose === 'REFRESH')
    return { kid, purpose, signsFrom, secret: { kty: 'oct', k: randomBytes(64).toString('base64url') } };
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  return { kid, purpose, signsFrom, secret: { ...(await exportJWK(privateKey)) } };
}

async function usable({ kid, purpose, secret }: KeyRow): Promise<ScardKey> {
  if (purpose === 'REFRESH') {
    const bytes = Buffer.from(String(secret.k), 'base64url');
    return { kid, signs: bytes, checks: bytes };
  }
  const { kty, n, e } = secret;
  const [signs, checks] = await Promise.all([
    importJWK(secret, 'RS256'),
    importJWK({ kty, n, e } as KeyRow['secret'], 'RS256'),
  ]);
  return { kid, signs, checks };
}

const isDue = (newest: KeyRow | undefined, now: Date, days: number): boolean =>
  newest === undefined || newest.signsFrom.getTime() + days * DAY <= now.getTime();

/** Keys whose successor has been signing for so long that nothing of theirs is good any more. */
const isSpent = (keys: readonly KeyRow[], now: Date) => (key: KeyRow) =>
  keys.some((other) => other.signsFrom > key.signsFrom && other.signsFrom.getTime() + AFTER <= now.getTime());

/**
 * The key that signs now; makes one when there is none or it is old enough, and forgets what is spent.
 * @param tx the caller's transaction: of several processes one makes the key, the others wait for it
 */
export async function signingKey(tx: Queryable, purpose: KeyPurpose, now: Date, days: number): Promise<ScardKey> {
  const [newest] = await listKeys(tx, purpose);
  if (newest && !isDue(newest, now, days)) return usable(newest);
  await lockKeys(tx);
  const keys = await listKeys(tx, purpose);
  const [known] = keys;
  if (known && !isDue(known, now, days)) return usable(known);
  const key = await newKey(purpose, now);
  await insertKey(tx, key);
  const spent = keys.filter(isSpent([key, ...keys], now));
  await deleteKeys(
    tx,
    spent.map(({ kid }) => kid),
  );
  return usable(key);
}

const known = new WeakMap<Queryable, Map<string, ScardKey>>();
/** Names of keys come from outside: more than this many at once are no longer ours. */
const KEPT = 50;

/**
 * The key that a token names. Those of access tokens are kept once read: whether they still count is asked with the token's
 * family, each time (`identity.api_scard`).
 */
export async function checkingKey(db: Queryable, kid: string, purpose: KeyPurpose): Promise<ScardKey | undefined> {
  const keys = known.get(db) ?? new Map<string, ScardKey>();
  known.set(db, keys);
  const kept = keys.get(kid);
  if (kept && purpose === 'ACCESS') return kept;
  const row = await findKey(db, kid, purpose);
  if (!row) return undefined;
  const key = await usable(row);
  if (purpose === 'REFRESH') return key;
  if (keys.size >= KEPT) keys.clear();
  keys.set(kid, key);
  return key;
}
