import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { beginSignUp } from '../identity/index.ts';
import type { Config } from '../platform/config.ts';
import { BROWSER_COOKIE, browserKeyOf, sendRefusal } from '../platform/http/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';

/** The beginning of a sign-up, which gives the browser the secret that everything after is bound to. */
export function addSignUpRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'sign-up');
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: config.publicUrl.startsWith('https:') };
  app.post('/api/sign-up', async (request, reply) => {
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const browserKey = browserKeyOf(request) ?? randomBytes(32).toString('base64url');
    const call = { actor: request.actor, requestId: request.id, browserKey };
    const begun = await execute(engine, beginSignUp, call, request.body);
    if (isRefusal(begun)) return sendRefusal(request, reply, begun);
    reply.setCookie(BROWSER_COOKIE, browserKey, cookie);
    return reply.code(201).send(begun.value);
  });
}
