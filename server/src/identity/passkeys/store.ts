import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { newId } from '../../platform/database/index.ts';

export interface PasskeyRow {
  readonly passkeyId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The passkeys of an account that have not been removed, oldest first. */
export const findPasskeys = (db: Queryable, accountId: string): Promise<readonly PasskeyRow[]> =>
  db.query<PasskeyRow>(sql`
    select passkey_id as "passkeyId", credential_id as "credentialId", public_key as "publicKey", counter::float8 as counter,
           transports, name, created_at as "createdAt", last_used_at as "lastUsedAt"
      from identity.passkey where account_id = ${accountId} and removed_at is null order by created_at, passkey_id`);

/** False when this credential is known already. */
export async function insertPasskey(
  tx: Queryable,
  key: Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'name'> & {
    accountId: string;
    now: Date;
  },
): Promise<string | undefined> {
  const [row] = await tx.query<{ passkeyId: string }>(sql`
    insert into identity.passkey (passkey_id, account_id, credential_id, public_key, counter, transports, name, created_at)
    values (${newId()}, ${key.accountId}, ${key.credentialId}, ${key.publicKey}, ${key.counter}, ${[...key.transports]}, ${key.name},
            ${key.now})
    on conflict do nothing returning passkey_id as "passkeyId"`);
  return row?.passkeyId;
}

/** Writes down a use. False when the key was removed meanwhile, or its counter went back: then there are two of it. */
export async function updatePasskeyUse(tx: Queryable, passkeyId: string, counter: number, now: Date): Promise<boolean> {
  const rows = await tx.query(sql`
    update identity.passkey set counter = ${counter}, last_used_at = ${now}
     where passkey_id = ${passkeyId} and removed_at is null and (counter < ${counter} or (counter = 0 and ${counter} = 0))
    returning 1`);
  return rows.length > 0;
}

export async function removePasskeyRow(
  tx: Queryable,
  passkeyId: string,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx.query(sql`
    update identity.passkey set removed_at = ${now}
     where passkey_id = ${passkeyId} and account_id = ${accountId} and removed_at is null returning 1`);
  return rows.length > 0;
}

export type ChallengePurpose = 'REGISTER' | 'SIGN_IN';

export async function insertPasskeyChallenge(
  db: Queryable,
  of: { accountId: string; purpose: ChallengePurpose; challenge: string; now: Date; seconds: number },
): Promise<string> {
  const challengeId = newId();
  await db.query(sql`
    insert into identity.passkey_challenge (challenge_id, account_id, purpose, challenge, made_at, expires_at)
    values (${challengeId}, ${of.accountId}, ${of.purpose}, ${of.challenge}, ${of.now},
            ${new Date(of.now.getTime() + of.seconds * 1000)})`);
  return challengeId;
}

/** Uses a challenge up, whether or not what answers it is right: a second guess needs a second one. */
export async function takePasskeyChallenge(
  db: Queryable,
  of: { challengeId: string; purpose: ChallengePurpose; accountId?: string | undefined; now: Date },
): Promise<{ accountId: string; challenge: string } | undefined> {
  const [row] = await db.query<{ accountId: string; challenge: string }>(sql`
    update identity.passkey_challenge set used_at = ${of.now}
     where challenge_id = ${of.challengeId} and purpose = ${of.purpose} and used_at is null and expires_at > ${of.now}
       and account_id = coalesce(${of.accountId ?? null}::uuid, account_id)
    returning account_id as "accountId", challenge`);
  return row;
}
