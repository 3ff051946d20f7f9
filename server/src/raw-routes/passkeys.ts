import type { FastifyInstance, FastifyRequest } from 'fastify';
import { registerPasskey, startPasskeyRegistration } from '../identity/index.ts';
import { signInByPasskey } from '../organisations/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { SESSION_COOKIE, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';
import { relyingPartyOf } from './relying-party.ts';
import { sessionCookie, sessionOriginOf, welcome, withHouse } from './session.ts';

/** What a passkey is made for and answers to is the page's own address, which only the edge knows. */
export function addPasskeyRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'sign-in');
  const forged = (request: FastifyRequest) =>
    request.headers['x-requested-with'] === undefined ? refuseRequest('REQUEST_FORGED') : undefined;
  const inputOf = (request: FastifyRequest) => ({ ...(request.body as object), rp: relyingPartyOf(config, request) });

  app.post('/api/passkeys/options', async (request, reply) => {
    const refused = request.credentialRefusal ?? forged(request);
    if (refused) return sendRefusal(request, reply, refused);
    const caller = { actor: request.actor, requestId: request.id };
    const begun = await execute(engine, startPasskeyRegistration, caller, inputOf(request));
    return isRefusal(begun) ? sendRefusal(request, reply, begun) : begun.value;
  });

  app.post('/api/passkeys', async (request, reply) => {
    const refused = request.credentialRefusal ?? forged(request);
    if (refused) return sendRefusal(request, reply, refused);
    const caller = { actor: request.actor, requestId: request.id };
    const kept = await execute(engine, registerPasskey, caller, inputOf(request));
    return isRefusal(kept) ? sendRefusal(request, reply, kept) : reply.code(201).send(kept.value);
  });

  app.post('/api/session/passkey', async (request, reply) => {
    const refused = forged(request) ?? (await tooMany(request.ip));
    if (refused) return sendRefusal(request, reply, refused);
    const input = { ...inputOf(request), from: sessionOriginOf(request) };
    const opened = await execute(engine, signInByPasskey, { actor: PUBLIC_ACTOR, requestId: request.id }, input);
    if (isRefusal(opened)) return sendRefusal(request, reply, opened);
    await welcome(engine, request, tooMany);
    const { secret, expiresAt, session } = opened.value;
    reply.setCookie(SESSION_COOKIE, secret, { ...sessionCookie(config), expires: expiresAt });
    return withHouse(engine, config, session);
  });
}
