import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ThaidGateway, thaidGateway } from '../gateways/thaid/index.ts';
import { keepThaidProof, startThaid, takeThaidAnswer, thaidTimeoutSeconds } from '../identity/index.ts';
import type { Config } from '../platform/config.ts';
import { BROWSER_COOKIE, browserKeyOf, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';
import { ownAddress } from './own-address.ts';

const CALLBACK = '/api/thaid/callback';

function withQuery(path: string, name: string, value: string): string {
  const url = new URL(path, 'http://here');
  url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** From the answer of ThaiD to a proof: take the request, ask who it was, keep him. */
async function proofOf(engine: Engine, thaid: ThaidGateway, request: FastifyRequest) {
  const query = new URL(request.url, 'http://here').searchParams;
  const state = query.get('state') ?? '';
  const caller = { actor: request.actor, requestId: request.id, browserKey: browserKeyOf(request) };
  const taken = await execute(engine, takeThaidAnswer, caller, { state });
  if (isRefusal(taken)) return { returnTo: '/signin', outcome: taken };
  const { requestId, returnTo, ...open } = taken.value;
  const answered = await thaid.exchange({ query, state, ...open });
  if (isRefusal(answered)) return { returnTo, outcome: answered };
  const { level, ...person } = answered;
  const system = { actor: { kind: 'SYSTEM' as const, name: 'thaid' }, requestId: request.id };
  const kept = await execute(engine, keepThaidProof, system, { requestId, person, level });
  return { returnTo, outcome: isRefusal(kept) ? kept : kept.value.proofId };
}

/** What the page is told: a bad `state` is no different from one that is not known. */
const codeOf = (refusal: Refusal) => (refusal.code === 'INPUT_INVALID' ? 'THAID_REQUEST_UNKNOWN' : refusal.code);

/** The way to ThaiD and back; both ends are bound to one browser by a cookie, which a use case cannot set. */
export function addThaidRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'thaid');
  const tooManyBack = addressLimit(engine, 'thaid-back');
  const thaid = thaidGateway({
    thaid: config.thaid,
    timeoutSeconds: () => engine.parameters.on(bangkokDate(engine.clock())).get(thaidTimeoutSeconds),
    allowHttp: config.mode === 'demo',
    log: engine.log,
  });
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: config.publicUrl.startsWith('https:') };

  app.post('/api/thaid/start', async (request, reply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    if (request.headers['x-requested-with'] === undefined)
      return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const browserKey = browserKeyOf(request) ?? randomBytes(32).toString('base64url');
    const redirectUri = `${ownAddress(config, request.host)}${CALLBACK}`;
    const caller = { actor: request.actor, requestId: request.id, browserKey };
    const begun = await execute(engine, startThaid, caller, { ...(request.body as object), redirectUri });
    if (isRefusal(begun)) return sendRefusal(request, reply, begun);
    const url = await thaid.authorizeUrl(begun.value);
    if (isRefusal(url)) return sendRefusal(request, reply, url);
    reply.setCookie(BROWSER_COOKIE, browserKey, cookie);
    return { url: url.href };
  });

  app.get(CALLBACK, async (request, reply): Promise<FastifyReply> => {
    const limited = await tooManyBack(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const { returnTo, outcome } = await proofOf(engine, thaid, request);
    const there = isRefusal(outcome)
      ? withQuery(returnTo, 'thaidError', codeOf(outcome))
      : withQuery(returnTo, 'proof', outcome);
    return reply.redirect(there, 303);
  });
}
