import * as client from 'openid-client';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { refuseThaid } from './refusals.ts';

/** Answers that are no answer of ThaiD's: a page of a proxy, half a body, a status nobody expects. */
const NO_ANSWER = ['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

/** The whole chain of causes: a time-out while fetching keys comes wrapped. */
function* chainOf(error: unknown): Generator<unknown> {
  for (let at: unknown = error; at instanceof Error; at = at.cause) yield at;
}

/**
 * What went wrong at ThaiD, as one of ours. Three things are kept apart: the person refused, the source is down, and an
 * answer that came but cannot be believed.
 */
export function refusalOf(error: unknown): Refusal {
  for (const cause of chainOf(error)) {
    if (isRefusal(cause)) return cause;
    if (cause instanceof client.AuthorizationResponseError)
      return /denied/.test(cause.error) ? refuseThaid('THAID_REFUSED') : refuseThaid('THAID_INVALID');
    if (codeOf(cause) === 'OAUTH_TIMEOUT' || (cause as Error).name === 'TimeoutError')
      return refuseThaid('THAID_TIMEOUT');
    if (cause instanceof client.ResponseBodyError)
      return cause.status >= 500 || cause.error === 'invalid_client'
        ? refuseThaid('THAID_UNAVAILABLE')
        : refuseThaid('THAID_INVALID');
    if (cause instanceof client.WWWAuthenticateChallengeError) return refuseThaid('THAID_UNAVAILABLE');
    if (NO_ANSWER.includes(codeOf(cause) ?? '')) return refuseThaid('THAID_UNAVAILABLE');
    if (cause instanceof TypeError && /fetch failed|terminated/.test(cause.message))
      return refuseThaid('THAID_UNAVAILABLE');
  }
  return refuseThaid('THAID_INVALID');
}

/** For the log: names and codes only, since messages and causes may hold what was answered. */
export const trailOf = (error: unknown): string[] =>
  [...chainOf(error)].map((cause) => [(cause as Error).name, codeOf(cause)].filter(Boolean).join(' '));
