import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type SessionView, signInByThaid, stepUp } from '../organisations/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { browserKeyOf, SESSION_COOKIE, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';
import { sessionCookie, sessionOriginOf, welcome, withHouse } from './session.ts';

interface Opened {
  readonly secret: string;
  readonly expiresAt: Date;
  readonly session: SessionView;
}

/** Sessions that begin or rise with a ThaiD proof: they give a cookie, which a use case cannot. */
export function addSessionByThaid(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'sign-in');
  const forged = (request: FastifyRequest) =>
    request.headers['x-requested-with'] === undefined ? refuseRequest('REQUEST_FORGED') : undefined;
  const give = (reply: FastifyReply, { secret, expiresAt, session }: Opened) => {
    reply.setCookie(SESSION_COOKIE, secret, { ...sessionCookie(config), expires: expiresAt });
    return withHouse(engine, config, session);
  };

  app.post('/api/session/thaid', async (request, reply) => {
    const refused = forged(request) ?? (await tooMany(request.ip));
    if (refused) return sendRefusal(request, reply, refused);
    const caller = { actor: PUBLIC_ACTOR, requestId: request.id, browserKey: browserKeyOf(request) };
    const input = { ...(request.body as object), from: sessionOriginOf(request) };
    const opened = await execute(engine, signInByThaid, caller, input);
    if (isRefusal(opened)) return sendRefusal(request, reply, opened);
    await welcome(engine, request, tooMany);
    return give(reply, opened.value);
  });

  app.post('/api/session/step-up', async (request, reply) => {
    const refused = request.credentialRefusal ?? forged(request);
    if (refused) return sendRefusal(request, reply, refused);
    const caller = { actor: request.actor, requestId: request.id, browserKey: browserKeyOf(request) };
    const raised = await execute(engine, stepUp, caller, request.body);
    return isRefusal(raised) ? sendRefusal(request, reply, raised) : give(reply, raised.value);
  });
}
