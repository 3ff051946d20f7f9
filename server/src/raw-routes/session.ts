import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { describeDevice, type SessionOrigin } from '../identity/index.ts';
import { type SessionView, showSession, signIn, signOut, switchOrganisation } from '../organisations/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { SESSION_COOKIE, sendRefusal, sessionTokenOf } from '../platform/http/index.ts';
import { signInAttemptsPerAddress, signInWindowSeconds } from '../platform/parameters/platform-parameters.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { findUnitsOn } from '../registry/index.ts';

/** What the web app needs beside the session: which kind of unit it stands in, and where its card agent is. */
async function withHouse(engine: Engine, config: Config, session: SessionView) {
  const ids = session.organisations.map((organisation) => organisation.organisationId);
  const units = await findUnitsOn(engine.database, ids, bangkokDate(engine.clock()));
  const view = (organisation: SessionView['organisations'][number]) => {
    const family = units.get(organisation.organisationId)?.families[0] ?? null;
    const kind = organisation.kind === 'UNIT' ? (family ? 'INNOVATION' : 'HOSPITAL') : organisation.kind;
    return { ...organisation, kind, family };
  };
  return {
    ...session,
    organisation: session.organisation && view(session.organisation),
    organisations: session.organisations.map(view),
    mode: config.mode,
    agentUrl: config.agentUrl,
  };
}

/** From where somebody signs in, as the list of his sessions will show it. */
export const sessionOriginOf = (request: FastifyRequest): SessionOrigin => ({
  device: describeDevice(request.headers['user-agent']),
  address: request.ip,
});

/** The body of a sign-in with what only the edge knows; what is no object stays as it is, to be refused. */
const withOrigin = (request: FastifyRequest): unknown =>
  typeof request.body === 'object' ? { ...request.body, from: sessionOriginOf(request) } : request.body;

const call = (request: FastifyRequest) => ({ actor: request.actor, requestId: request.id });

/** Signing in is paced by network address as well as by account, so that nobody walks along a list of names. */
function addressLimit(engine: Engine) {
  const today = () => engine.parameters.on(bangkokDate(engine.clock()));
  const limiter = new RateLimiterPostgres({
    storeClient: engine.database.pool,
    schemaName: 'platform',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: 'sign-in',
    points: today().get(signInAttemptsPerAddress),
    duration: today().get(signInWindowSeconds),
  });
  return async (address: string): Promise<Refusal | undefined> => {
    limiter.points = today().get(signInAttemptsPerAddress);
    limiter.duration = today().get(signInWindowSeconds);
    try {
      await limiter.consume(address);
      return undefined;
    } catch (reached) {
      if (reached instanceof Error) throw reached;
      return refuseRequest('TOO_MANY_REQUESTS', {
        retryAfterSeconds: Math.ceil((reached as { msBeforeNext: number }).msBeforeNext / 1000),
      });
    }
  };
}

/** The session's own routes: they give and take a cookie, which a use case cannot. */
export function addSessionRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine);
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: config.publicUrl.startsWith('https:') };

  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    const session = await execute(engine, showSession, call(request), {});
    return isRefusal(session) ? sendRefusal(request, reply, session) : withHouse(engine, config, session.value);
  };

  app.post('/api/session', async (request, reply) => {
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const caller = { actor: PUBLIC_ACTOR, requestId: request.id };
    const signedIn = await execute(engine, signIn, caller, withOrigin(request));
    if (isRefusal(signedIn)) return sendRefusal(request, reply, signedIn);
    reply.setCookie(SESSION_COOKIE, signedIn.value.secret, { ...cookie, expires: signedIn.value.expiresAt });
    return withHouse(engine, config, signedIn.value.session);
  });
  app.get('/api/session', show);
  app.put('/api/session/organisation', async (request, reply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    if (request.headers['x-requested-with'] === undefined)
      return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
    const session = await execute(engine, switchOrganisation, call(request), request.body);
    return isRefusal(session) ? sendRefusal(request, reply, session) : withHouse(engine, config, session.value);
  });
  app.delete('/api/session', async (request, reply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    if (request.headers['x-requested-with'] === undefined)
      return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
    if (sessionTokenOf(request)) await execute(engine, signOut, call(request), {});
    return reply.clearCookie(SESSION_COOKIE, cookie).code(204).send();
  });
}
