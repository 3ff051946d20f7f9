import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeDevice, type SessionOrigin } from '../identity/index.ts';
import { type SessionView, showSession, signIn, signOut, switchOrganisation } from '../organisations/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { SESSION_COOKIE, sendRefusal, sessionTokenOf } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { type Engine, execute, readAnywhere } from '../platform/use-case/index.ts';
import { findUnitsOn } from '../registry/index.ts';
import { type AddressLimit, addressLimit } from './address-limit.ts';
import { relyingPartyOf } from './relying-party.ts';

/** What the web app needs beside the session: which kind of unit it stands in, and where its card agent is. */
export async function withHouse(engine: Engine, config: Config, session: SessionView) {
  const ids = session.organisations.map((organisation) => organisation.organisationId);
  const units = await readAnywhere(engine, (db) => findUnitsOn(db, ids, bangkokDate(engine.clock())));
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

/** How the session's cookie is set: no script reads it, and it leaves the machine only encrypted where the house is. */
export const sessionCookie = (config: Config) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: config.publicUrl.startsWith('https:'),
});

/** From where somebody signs in, as the list of his sessions will show it. */
export const sessionOriginOf = (request: FastifyRequest): SessionOrigin => ({
  device: describeDevice(request.headers['user-agent']),
  address: request.ip,
});

const call = (request: FastifyRequest) => ({ actor: request.actor, requestId: request.id });

/**
 * What follows when somebody has signed in, whichever way: the try is given back to his address, and the session this browser
 * had before ends (ASVS 7.2.4): nobody is signed in twice behind one cookie.
 */
export async function welcome(engine: Engine, request: FastifyRequest, limit: AddressLimit): Promise<void> {
  await limit.giveBack(request.ip);
  if (request.actor.kind === 'ACCOUNT') await execute(engine, signOut, call(request), {});
}

/** The session's own routes: they give and take a cookie, which a use case cannot. */
export function addSessionRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'sign-in');
  const cookie = sessionCookie(config);
  /** The body of a sign-in with what only the edge knows; what is no object stays as it is, to be refused. */
  const withEdge = (request: FastifyRequest): unknown =>
    typeof request.body === 'object'
      ? { ...request.body, from: sessionOriginOf(request), rp: relyingPartyOf(config, request) }
      : request.body;

  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    const session = await execute(engine, showSession, call(request), {});
    return isRefusal(session) ? sendRefusal(request, reply, session) : withHouse(engine, config, session.value);
  };

  app.post('/api/session', async (request, reply) => {
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const caller = { actor: PUBLIC_ACTOR, requestId: request.id };
    const signedIn = await execute(engine, signIn, caller, withEdge(request));
    if (isRefusal(signedIn)) return sendRefusal(request, reply, signedIn);
    await welcome(engine, request, tooMany);
    reply.setCookie(SESSION_COOKIE, signedIn.value.secret, { ...cookie, expires: signedIn.value.expiresAt });
    return withHouse(engine, config, signedIn.value.session);
  });
  app.get('/api/session', { config: { quiet: true } }, show);
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
