import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import {
  enterClient,
  openSignOn,
  resolveActorWith,
  type SignOn,
  signOut,
  ssoRequestsPerAddress,
} from '../organisations/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { SECURITY_HEADERS, SESSION_COOKIE, sendRefusal, sessionTokenOf } from '../platform/http/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';
import { sessionCookie } from './session.ts';
import { addInteractionRoutes } from './sso-interaction.ts';

const MOUNT = '/sso';

/** What the library is told beside the request: who asks, and under which id it is written down. */
interface Caller {
  readonly actor: Actor;
  readonly requestId: string;
}

/** After the library's work, and before its answer leaves: the effects in our own house. */
function addEffects(
  provider: Provider,
  engine: Engine,
  config: Config,
  callers: WeakMap<IncomingMessage, Caller>,
): void {
  const cookie = { ...sessionCookie(config), signed: false };
  // Only a sign-out that the library has accepted, with its own secret, is one.
  const signedOut = new WeakSet<IncomingMessage>();
  provider.on('end_session.success', (ctx) => {
    if (ctx.oidc.params?.logout) signedOut.add(ctx.req);
  });
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next();
    const caller = callers.get(ctx.req);
    const { oidc } = ctx;
    if (!caller || !oidc) return;
    if (oidc.entities.AuthorizationCode && /^(authorization|resume)$/.test(oidc.route)) {
      const entered = await execute(engine, enterClient, caller, { clientId: oidc.client?.clientId ?? '' });
      if (isRefusal(entered)) throw new Error(`entering a client was refused: ${entered.code}`);
    }
    if (signedOut.has(ctx.req)) {
      if (caller.actor.kind === 'ACCOUNT') await execute(engine, signOut, caller, {});
      ctx.cookies.set(SESSION_COOKIE, null, cookie);
    }
  });
}

/** Lets the library believe what PUBLIC_URL says, and nothing of what a stranger writes into the headers. */
function asPublished(request: IncomingMessage & { originalUrl?: string }, publicUrl: URL): void {
  delete request.headers['x-forwarded-host'];
  request.headers['x-forwarded-proto'] = publicUrl.protocol.slice(0, -1);
  request.headers.host = publicUrl.host;
  request.originalUrl = request.url ?? '';
  request.url = (request.url ?? '').slice(MOUNT.length) || '/';
}

/** Who asks, by our cookie alone: the library looks at the other credentials itself. */
export function callerOf(engine: Engine) {
  const resolve = resolveActorWith(engine.database, engine.parameters);
  return (request: FastifyRequest) =>
    resolve({ sessionToken: sessionTokenOf(request), apiTokens: [], now: engine.clock() });
}

/**
 * The OpenID Provider at /sso. Its library is a program of its own for Koa: it gets the raw request before anything has read
 * the body, and writes the answer itself. So it is told here who asks, and the headers of the house are set before.
 */
export async function addSignOn(app: FastifyInstance, engine: Engine, config: Config): Promise<void> {
  const publicUrl = new URL(config.publicUrl);
  const signOn: SignOn = openSignOn(engine, { issuer: `${config.publicUrl}${MOUNT}`, demo: config.mode === 'demo' });
  const callers = new WeakMap<IncomingMessage, Caller>();
  const ready = new WeakMap<Provider, ReturnType<Provider['callback']>>();
  const tooMany = addressLimit(engine, 'sso', { points: ssoRequestsPerAddress, seconds: 60 });
  const actorOf = callerOf(engine);

  async function handler(provider: Provider) {
    const known = ready.get(provider);
    if (known) return known;
    addEffects(provider, engine, config, callers);
    const handle = provider.callback();
    ready.set(provider, handle);
    return handle;
  }

  async function handOn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const actor = await actorOf(request);
    if (isRefusal(actor)) return sendRefusal(request, reply, actor);
    const provider = await signOn.provider();
    const handle = await handler(provider);
    signOn.introduce(request.raw, await signOn.ownSession(actor));
    callers.set(request.raw, { actor, requestId: request.id });
    asPublished(request.raw, publicUrl);
    const answer: ServerResponse = reply.raw;
    for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, 'x-request-id': request.id }))
      answer.setHeader(name, value);
    answer.setHeader('cache-control', 'no-store');
    reply.hijack();
    await handle(request.raw, answer);
    return reply;
  }

  addInteractionRoutes(app, engine, config, signOn);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: `${MOUNT}/*`,
      config: { anonymous: true },
      handler: handOn,
    });
  });
}
