import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'sitthi_session';

/** Known to one browser only and to no page in it: what somebody began elsewhere can be carried on here by nobody else. */
export const BROWSER_COOKIE = 'sitthi_browser';

const strip = (value: string): string => value.replace(/^\s*bearer\s+/i, '').trim();

/**
 * The unit tokens a request may carry, in the order clients are known to try them: `Authorization: Bearer T`,
 * `Authorization: T`, `token: T`, `apikey: T` (authen wire 0.3).
 */
export function apiTokensOf(request: FastifyRequest): string[] {
  const { authorization, token, apikey } = request.headers;
  return [authorization, token, apikey].flatMap((value) =>
    typeof value === 'string' && value.trim() ? [strip(value)] : [],
  );
}

export const browserKeyOf = (request: FastifyRequest): string | undefined => request.cookies?.[BROWSER_COOKIE];

export const sessionTokenOf = (request: FastifyRequest): string | undefined => request.cookies?.[SESSION_COOKIE];
