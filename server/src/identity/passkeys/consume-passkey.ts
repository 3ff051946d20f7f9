import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { RelyingParty } from './model.ts';
import { refusePasskey } from './refusals.ts';
import { findPasskeys, type PasskeyRow, takePasskeyChallenge, updatePasskeyUse } from './store.ts';

/** The counter after a right answer; undefined for everything else. */
async function readAnswer(response: object, challenge: string, key: PasskeyRow, rp: RelyingParty) {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/** Whose passkey answered a challenge of signing in. The challenge is used up by a wrong answer as well. */
export async function consumePasskey(
  db: Queryable,
  use: { challengeId: string; response: { id: string }; rp: RelyingParty; now: Date },
): Promise<{ accountId: string } | Refusal> {
  const { challengeId, response, rp, now } = use;
  const taken = await takePasskeyChallenge(db, { challengeId, purpose: 'SIGN_IN', now });
  if (!taken) return refusePasskey('PASSKEY_INVALID');
  const key = (await findPasskeys(db, taken.accountId)).find(({ credentialId }) => credentialId === response.id);
  const counter = key && (await readAnswer(response, taken.challenge, key, rp));
  if (!key || counter === undefined) return refusePasskey('PASSKEY_INVALID');
  return (await updatePasskeyUse(db, key.passkeyId, counter, now))
    ? { accountId: taken.accountId }
    : refusePasskey('PASSKEY_INVALID');
}
