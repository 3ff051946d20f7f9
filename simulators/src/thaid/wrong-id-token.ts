import { createHash } from 'node:crypto';
import type { Faults } from './faults.ts';
import { payloadOf, type SigningKey, signed, unsigned } from './keys.ts';

/** `at_hash`, which the library leaves out of an id_token that comes with its access token. */
export function withTokenHash(idToken: string, accessToken: string, own: SigningKey): string {
  const half = createHash('sha256').update(accessToken).digest().subarray(0, 16);
  return signed({ ...payloadOf(idToken), at_hash: half.toString('base64url') }, own);
}

const LONG_AGO = 3_600;

/** The id_token with one thing wrong, and everything else right: so that a test shows which check found it. */
export function wrongIdToken(right: string, fault: Faults['idToken'], keys: { own: SigningKey; foreign: SigningKey }) {
  const claims = payloadOf(right);
  const { nonce: _nonce, pid: _pid, ...rest } = claims;
  const again = (change: object) => signed({ ...claims, ...change }, keys.own);
  const now = Math.floor(Date.now() / 1000);
  switch (fault) {
    case 'RIGHT':
      return right;
    case 'FORGED':
      return signed({ ...claims, pid: '1990000000019' }, { kid: keys.own.kid, key: keys.foreign.key });
    case 'OTHER_KEY':
      return signed(claims, keys.foreign);
    case 'UNSIGNED':
      return unsigned(claims);
    case 'OTHER_AUDIENCE':
      return again({ aud: 'somebody-else' });
    case 'OTHER_ISSUER':
      return again({ iss: 'https://thaid.example' });
    case 'EXPIRED':
      return again({ iat: now - 2 * LONG_AGO, exp: now - LONG_AGO });
    case 'OLD_LOGIN':
      return again({ auth_time: now - LONG_AGO });
    case 'OTHER_NONCE':
      return again({ nonce: 'of-another-request' });
    case 'NO_NONCE':
      return signed({ ...rest, pid: claims.pid }, keys.own);
    case 'NO_PERSON':
      return signed({ ...rest, nonce: claims.nonce }, keys.own);
  }
}
