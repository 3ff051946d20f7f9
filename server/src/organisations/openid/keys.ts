import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { type Database, newId } from '../../platform/database/index.ts';
import { deleteKeys, insertKey, type KeyRow, listKeys, lockKeys } from './store/keys.ts';

const DAY = 86_400_000;
/** A new key is published so long before it signs, for clients that keep our keys for a day. */
const AHEAD = DAY;
/** An old key is published so long after its last signature: longer than any token or session lives. */
const AFTER = 2 * DAY;

// RS256, because it is the one algorithm that every OpenID Connect library must know.
async function newSigningKey(signsFrom: Date): Promise<KeyRow> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const kid = newId();
  return {
    kid,
    purpose: 'SIGN',
    signsFrom,
    secret: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' },
  };
}

const newCookieKey = (signsFrom: Date): KeyRow => ({
  kid: newId(),
  purpose: 'COOKIE',
  signsFrom,
  secret: { value: randomBytes(32).toString('base64url') },
});

/** When the next key must be made: the newest one has little time left, or there is none. */
const isDue = (newest: KeyRow | undefined, now: Date, days: number): boolean =>
  newest === undefined || newest.signsFrom.getTime() + days * DAY - AHEAD <= now.getTime();

/** Keys whose successor has been signing for so long that nothing of theirs is valid any more. */
const isSpent = (keys: readonly KeyRow[], now: Date) => (key: KeyRow) =>
  keys.some(
    (other) =>
      other.purpose === key.purpose &&
      other.signsFrom > key.signsFrom &&
      other.signsFrom.getTime() + AFTER <= now.getTime(),
  );

async function makeKeys(db: Database, now: Date, days: number, forced: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    await lockKeys(tx);
    const keys = await listKeys(tx);
    for (const [purpose, make] of [
      ['SIGN', newSigningKey],
      ['COOKIE', async (from: Date) => newCookieKey(from)],
    ] as const) {
      const newest = keys.find((key) => key.purpose === purpose);
      if (!forced && !isDue(newest, now, days)) continue;
      const ahead = newest && !forced ? now.getTime() + AHEAD : now.getTime();
      await insertKey(tx, await make(new Date(ahead)));
    }
    // A key that others may know signs nothing that is believed from now on.
    const gone = forced ? keys : keys.filter(isSpent(keys, now));
    await deleteKeys(
      tx,
      gone.map((key) => key.kid),
    );
  });
}

/** The provider's keys, the one that signs now first. */
export interface ProviderKeys {
  readonly signing: readonly KeyRow[];
  readonly cookies: readonly string[];
}

/** What signs comes first; what will sign later, or did, only helps to check. */
function inOrder(keys: readonly KeyRow[], purpose: KeyRow['purpose'], now: Date): readonly KeyRow[] {
  const ours = keys.filter((key) => key.purpose === purpose);
  const current = ours.find((key) => key.signsFrom <= now);
  return current ? [current, ...ours.filter((key) => key !== current)] : ours;
}

/**
 * The keys as they are to be used now; makes what is missing or due, and forgets what is spent.
 * @param forced puts new keys in the place of all others at once, for when an old one may be known to others
 */
export async function providerKeys(db: Database, now: Date, days: number, forced = false): Promise<ProviderKeys> {
  let keys = await listKeys(db);
  const due = (['SIGN', 'COOKIE'] as const).some((purpose) =>
    isDue(
      keys.find((key) => key.purpose === purpose),
      now,
      days,
    ),
  );
  if (forced || due || keys.some(isSpent(keys, now))) {
    await makeKeys(db, now, days, forced);
    keys = await listKeys(db);
  }
  return {
    signing: inOrder(keys, 'SIGN', now),
    cookies: inOrder(keys, 'COOKIE', now).map((key) => String(key.secret.value)),
  };
}
