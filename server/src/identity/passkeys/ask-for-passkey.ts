import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { isPasskeyName, type RelyingParty } from './model.ts';
import { passkeyRequired, passkeySeconds } from './parameters.ts';
import { refusePasskey } from './refusals.ts';
import { findPasskeys, insertPasskeyChallenge } from './store.ts';

/**
 * What stands between a right password and a session when its owner has a passkey: PASSKEY_NEEDED, with the challenge that
 * the browser hands to it. Undefined for everybody else.
 * @param rp undefined where nobody knows the page: then no key can answer, and no session is opened either
 */
export async function askForPasskey(
  db: Queryable,
  of: { accountId: string; rp: RelyingParty | undefined; now: Date; parameters: ParameterView },
): Promise<Refusal | undefined> {
  if (!of.parameters.get(passkeyRequired)) return undefined;
  const known = await findPasskeys(db, of.accountId);
  if (known.length === 0) return undefined;
  if (!of.rp || !isPasskeyName(of.rp.id)) return refusePasskey('PASSKEY_ADDRESS');
  const options = await generateAuthenticationOptions({
    rpID: of.rp.id,
    allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
    userVerification: 'required',
  });
  const { challenge } = options;
  const seconds = of.parameters.get(passkeySeconds);
  const { accountId, now } = of;
  const challengeId = await insertPasskeyChallenge(db, { accountId, purpose: 'SIGN_IN', challenge, now, seconds });
  return refusePasskey('PASSKEY_NEEDED', { challengeId, options });
}
