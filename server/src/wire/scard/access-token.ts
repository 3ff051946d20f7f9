import type { FastifyReply, FastifyRequest } from 'fastify';
import { refreshScardTokens } from '../../organisations/index.ts';
import { PUBLIC_ACTOR } from '../../platform/actor.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Door } from '../door.ts';
import { pacedRefusal } from './pace.ts';

/** The token file, as programs write it down word for word (SRM wire 1.6, 1.7). */
export const tokenFile = (accessToken: string, refreshToken: string): string =>
  `access-token=${accessToken}\nrefresh-token=${refreshToken}\n`;

/** The words of OAuth for what went wrong: programs show the description. */
const ERRORS: Readonly<Record<number, string>> = {
  429: 'slow_down',
  503: 'temporarily_unavailable',
  500: 'server_error',
};

/** Errors of this door are Keycloak's (SRM wire 1.6). */
function sendTokenError(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, th } = refusal.definition;
  if (status === 429) reply.header('retry-after', String(refusal.detail.retryAfterSeconds ?? 1));
  const grant = refusal.code === 'SCARD_REFRESH_INVALID' ? 'invalid_grant' : 'invalid_request';
  return reply.code(status).send({ error: ERRORS[status] ?? grant, error_description: th });
}

/** The one field of the form, by either of its names. */
function refreshTokenOf(form: string): string | undefined {
  const fields = new URLSearchParams(form);
  return fields.get('refresh_token')?.trim() || fields.get('refresh-token')?.trim() || undefined;
}

/**
 * A new pair of tokens for a refresh token (SRM wire 1.6). The answer is text whatever `Accept` lists: a client that accepts
 * anything throws at JSON. Only who asks for nothing but JSON gets it.
 */
export const accessTokenDoor: Door = {
  method: 'POST',
  path: '/api/scard/access-token',
  useCases: [refreshScardTokens.name],
  reads: 'TEXT',
  ownCallers: true,
  onError: (_request: FastifyRequest, reply, refusal) => sendTokenError(reply, refusal),
  handle: async ({ text, askAs, engine, request, reply }) => {
    const refreshToken = refreshTokenOf(text);
    if (!refreshToken)
      return reply.code(400).send({ error: 'invalid_request', error_description: 'กรุณาระบุ refresh_token' });
    const pair = await askAs(PUBLIC_ACTOR, refreshScardTokens, { refreshToken: refreshToken.slice(0, 8_000) });
    if (isRefusal(pair)) return sendTokenError(reply, await pacedRefusal(engine, request.ip, pair));
    if (request.headers.accept?.trim() === 'application/json')
      return reply.send({ access_token: pair.accessToken, refresh_token: pair.refreshToken });
    return reply.type('text/plain; charset=utf-8').send(tokenFile(pair.accessToken, pair.refreshToken));
  },
};
