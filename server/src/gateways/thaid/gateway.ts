import * as client from 'openid-client';
import type { Logger } from 'pino';
import type { ThaidConfig } from '../../platform/config.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { personOf, type ThaidPerson } from './claims.ts';
import { discovered } from './discovered.ts';
import { refusalOf, trailOf } from './failure.ts';
import { refuseThaid } from './refusals.ts';

export type { ThaidPerson };

/** The query that came back with the browser, and what it is checked against. */
export interface ThaidAnswer {
  readonly query: URLSearchParams;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** ThaiD as the house uses it: send somebody there, and learn who confirmed. */
export interface ThaidGateway {
  /** The address to send the browser to; a refusal of kind SOURCE_DOWN when ThaiD does not say where that is. */
  authorizeUrl(request: Omit<ThaidAnswer, 'query'>): Promise<URL | Refusal>;
  /** Who confirmed, from an answer that was checked in every part; nothing else is to be believed. */
  exchange(answer: ThaidAnswer): Promise<ThaidPerson | Refusal>;
}

export interface ThaidOptions {
  readonly thaid: ThaidConfig | undefined;
  readonly timeoutSeconds: () => number;
  /** The simulator is asked by plain http. */
  readonly allowHttp: boolean;
  readonly log: Logger;
}

/** The person confirmed at most this long ago: a request of ours lives no longer. */
const MAX_AGE_SECONDS = 15 * 60;

/** OpenID Connect to ThaiD (srm-identity wire 3) over a certified library. `expires_in`, which may be a date, is not used. */
export function thaidGateway({ thaid, timeoutSeconds, allowHttp, log }: ThaidOptions): ThaidGateway {
  const configuration = thaid && discovered(thaid, timeoutSeconds, allowHttp);

  async function guarded<T>(what: string, work: (ready: client.Configuration) => Promise<T>): Promise<T | Refusal> {
    if (!configuration) return refuseThaid('THAID_UNAVAILABLE');
    try {
      return await work(await configuration());
    } catch (error) {
      const refusal = refusalOf(error);
      log.warn({ what, refusal: refusal.code, trail: trailOf(error) }, 'ThaiD');
      return refusal;
    }
  }

  return {
    authorizeUrl: ({ redirectUri, state, nonce, codeVerifier }) =>
      guarded('authorize', async (ready) =>
        client.buildAuthorizationUrl(ready, {
          redirect_uri: redirectUri,
          scope: thaid?.scopes ?? '',
          state,
          ...(thaid?.nonce ? { nonce } : {}),
          code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
        }),
      ),
    exchange: ({ query, redirectUri, state, nonce, codeVerifier }) =>
      guarded('token', async (ready) => {
        const answer = await client.authorizationCodeGrant(ready, new URL(`${redirectUri}?${query}`), {
          expectedState: state,
          ...(thaid?.nonce ? { expectedNonce: nonce } : {}),
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
          maxAge: MAX_AGE_SECONDS,
        });
        return personOf(answer.claims() ?? {}) ?? refuseThaid('THAID_INVALID');
      }),
  };
}
