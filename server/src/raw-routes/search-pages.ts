import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  directoryRequestsPerAddress,
  findAsset,
  findUnits,
  PAGE_POLICY,
  pageLanguageOf,
  type Query,
  readQuery,
  type SearchOutcome,
  searchPage,
  showUnit,
  unitPage,
  unitProblemPage,
} from '../directory/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { publicPace } from './public-pace.ts';

const KEEP = 'public, max-age=60';
const FOR_EVER = 'public, max-age=31536000, immutable';
const ON_THE_MAP = 500;

/** A page, with nothing allowed in it from elsewhere. What went wrong is not kept. */
function page(request: FastifyRequest, reply: FastifyReply, text: string, status = 200): FastifyReply {
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', PAGE_POLICY)
    .header('cache-control', status === 200 ? KEEP : 'no-store')
    .header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(gzipSync(text));
}

type Problem = Extract<SearchOutcome, { problem: string }>['problem'];

const problemOf = ({ code }: Refusal): Problem =>
  code === 'INPUT_INVALID' ? 'invalid' : code === 'TOO_MANY_REQUESTS' ? 'tooMany' : 'down';

const STATUS: Readonly<Record<Problem, number>> = { invalid: 400, tooMany: 429, down: 503 };

/** The public search as pages made by the server, readable without JavaScript (SC-27). */
export function addSearchPages(app: FastifyInstance, engine: Engine, config: Config): void {
  const pace = publicPace(engine, directoryRequestsPerAddress);
  const demo = config.mode === 'demo';
  const { publicUrl } = config;
  const today = () => bangkokDate(engine.clock());
  const call = (request: FastifyRequest) => ({ actor: PUBLIC_ACTOR, requestId: request.id });
  const anonymous = { config: { anonymous: true } };

  const answer = (request: FastifyRequest, reply: FastifyReply, query: Query, outcome: SearchOutcome) =>
    page(
      request,
      reply,
      searchPage({ query, outcome, today: today(), publicUrl, demo }),
      'problem' in outcome ? STATUS[outcome.problem] : 200,
    );

  async function search(request: FastifyRequest, query: Query): Promise<SearchOutcome> {
    const limited = await pace(request);
    if (limited) return { problem: problemOf(limited) };
    const wanted = query.view === 'map' ? { ...query, page: '1', size: String(ON_THE_MAP) } : query;
    const found = await execute(engine, findUnits, call(request), wanted);
    return isRefusal(found) ? { problem: problemOf(found) } : found.value;
  }

  const failedSearch = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) =>
    answer(request, reply, readQuery(request.query), { problem: problemOf(refusal) });
  app.get('/search', { config: { anonymous: true, wireError: failedSearch } }, async (request, reply) => {
    const query = readQuery(request.query);
    return answer(request, reply, query, await search(request, query));
  });

  const unitProblem = (request: FastifyRequest, reply: FastifyReply, problem: 'notFound' | 'tooMany' | 'down') => {
    const status = problem === 'notFound' ? 404 : STATUS[problem];
    return page(request, reply, unitProblemPage(problem, pageLanguageOf(readQuery(request.query)), demo), status);
  };
  const failedUnit = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) =>
    unitProblem(request, reply, refusal.code === 'INPUT_INVALID' ? 'notFound' : 'down');
  app.get('/search/:code', { config: { anonymous: true, wireError: failedUnit } }, async (request, reply) => {
    if (await pace(request)) return unitProblem(request, reply, 'tooMany');
    const found = await execute(engine, showUnit, call(request), request.params);
    if (isRefusal(found)) return unitProblem(request, reply, 'notFound');
    const language = pageLanguageOf(readQuery(request.query));
    return page(request, reply, unitPage(found.value, { language, today: today(), publicUrl, demo }));
  });

  app.get<{ Params: { file: string } }>('/search/assets/:file', anonymous, async (request, reply) => {
    const asset = findAsset(request.params.file);
    if (!asset) return reply.callNotFound();
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'brotli' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
    if (encoding !== 'plain') reply.header('content-encoding', encoding === 'brotli' ? 'br' : 'gzip');
    return reply
      .header('content-type', asset.type)
      .header('vary', 'accept-encoding')
      .header('cache-control', FOR_EVER)
      .send(asset[encoding]);
  });
}
