import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { startCardChallenge } from '../identity/index.ts';
import { type SessionView, signInByCard, stepUpByCard } from '../organisations/index.ts';
import type { Config } from '../platform/config.ts';
import { BROWSER_COOKIE, browserKeyOf, SESSION_COOKIE, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { type Answer, type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';
import { sessionCookie, sessionOriginOf, welcome, withHouse } from './session.ts';

interface Opened {
  readonly secret: string;
  readonly expiresAt: Date;
  readonly session: SessionView;
}

/** Signing in and stepping up by card and PIN: both begin and end in one browser, known by its cookie. */
export function addCardRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'card');
  const cookie = sessionCookie(config);

  async function refused(request: FastifyRequest): Promise<Refusal | undefined> {
    if (request.credentialRefusal) return request.credentialRefusal;
    if (request.headers['x-requested-with'] === undefined) return refuseRequest('REQUEST_FORGED');
    return tooMany(request.ip);
  }
  async function answer(request: FastifyRequest, reply: FastifyReply, opened: Answer<Opened> | Refusal) {
    if (isRefusal(opened)) return sendRefusal(request, reply, opened);
    const { secret, expiresAt, session } = opened.value;
    reply.setCookie(SESSION_COOKIE, secret, { ...cookie, expires: expiresAt });
    return withHouse(engine, config, session);
  }
  const caller = (request: FastifyRequest) => ({
    actor: request.actor,
    requestId: request.id,
    browserKey: browserKeyOf(request),
  });

  app.post('/api/card/start', async (request, reply) => {
    const refusal = await refused(request);
    if (refusal) return sendRefusal(request, reply, refusal);
    const browserKey = browserKeyOf(request) ?? randomBytes(32).toString('base64url');
    const begun = await execute(engine, startCardChallenge, { ...caller(request), browserKey }, request.body);
    if (isRefusal(begun)) return sendRefusal(request, reply, begun);
    reply.setCookie(BROWSER_COOKIE, browserKey, cookie);
    return { ...begun.value, agentUrl: config.agentUrl };
  });
  app.post('/api/session/card', async (request, reply) => {
    const refusal = await refused(request);
    if (refusal) return sendRefusal(request, reply, refusal);
    const input = { ...(request.body as object), from: sessionOriginOf(request) };
    const opened = await execute(engine, signInByCard, caller(request), input);
    if (!isRefusal(opened)) await welcome(engine, request, tooMany);
    return answer(request, reply, opened);
  });
  app.put('/api/session/card', async (request, reply) => {
    const refusal = await refused(request);
    if (refusal) return sendRefusal(request, reply, refusal);
    return answer(request, reply, await execute(engine, stepUpByCard, caller(request), request.body));
  });
}
