import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type Actor, PUBLIC_ACTOR, type ResolveActor } from '../actor.ts';
import { isDatabaseDown } from '../database/index.ts';
import { refuseRequest } from '../refusals/common.ts';
import { isRefusal, type Refusal } from '../refusals/index.ts';
import { apiTokensOf, sessionTokenOf } from './credentials.ts';
import type { Metrics } from './metrics.ts';
import { sendRefusal } from './problem.ts';
import { isStorable } from './storable.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is calling; PUBLIC when the credentials are missing or were refused. */
    actor: Actor;
    /** Why the credentials were refused; a door decides in which shape to say so. */
    credentialRefusal: Refusal | undefined;
  }
  interface FastifyContextConfig {
    /** Name of the use case a route serves, for the route list and its test. */
    useCase?: string;
    /** A door that takes no account of who calls (health, static files): its credentials are not looked at. */
    anonymous?: boolean;
    /** A page asks this by itself, again and again: a session may fall asleep over it. */
    quiet?: boolean;
    /** The body shape of this door's own error answers (wire doors); undefined = problem details. */
    wireError?: (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => FastifyReply;
  }
}

export interface ServerOptions {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly resolveActor: ResolveActor;
  readonly clock: () => Date;
  readonly trustProxy: boolean;
}

/** On every answer, whoever writes it; a route that hands out a file to be shown in a page of ours says so itself. */
export const SECURITY_HEADERS: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};
const SECURITY = Object.entries(SECURITY_HEADERS);

/** What an HTTP-level error means as one of our refusals; undefined = a bug or a source that is down. */
function refusalOf(error: unknown): Refusal {
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuseRequest('PAYLOAD_TOO_LARGE');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refuseRequest('MEDIA_TYPE_UNSUPPORTED');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return refuseRequest('INPUT_INVALID', { errors: [{ path: '', message: 'the request cannot be read' }] });
  }
  return isDatabaseDown(error) ? refuseRequest('DATABASE_DOWN') : refuseRequest('INTERNAL');
}

/** The route template, for logs and metrics: a URL may hold a citizen id and is never recorded. */
const templateOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

function addHooks(app: FastifyInstance, options: ServerOptions): void {
  app.decorateRequest('actor', undefined as never);
  app.decorateRequest('credentialRefusal', undefined);
  app.addHook('onRequest', async (request) => {
    request.actor = PUBLIC_ACTOR;
    if (request.routeOptions.config.anonymous) return;
    const sessionToken = sessionTokenOf(request);
    const apiTokens = apiTokensOf(request);
    if (sessionToken === undefined && apiTokens.length === 0) return;
    const quiet = request.routeOptions.config.quiet ?? false;
    const actor = await options.resolveActor({ sessionToken, apiTokens, now: options.clock(), quiet });
    if (isRefusal(actor)) request.credentialRefusal = actor;
    else request.actor = actor;
  });
  // The hooks below wait for nothing: called back instead of promised, they cost every request a few turns less.
  app.addHook('preValidation', ({ body, query, params }, _reply, done) => {
    if (isStorable(body, query, params)) done();
    else done(Object.assign(new Error('text that cannot be stored'), { statusCode: 400 }));
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    for (const [name, value] of SECURITY) if (!reply.hasHeader(name)) reply.header(name, value);
    reply.header('x-request-id', request.id);
    if (reply.getHeader('cache-control') === undefined) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const [route, status, seconds] = [templateOf(request), reply.statusCode, reply.elapsedTime / 1000];
    options.metrics.http(method, route, status, seconds);
    if (options.log.isLevelEnabled('debug'))
      options.log.debug({ requestId: request.id, method, route, status, seconds }, 'request');
    done();
  });
}

/** A fastify instance with our error bodies, actor resolution, headers and metrics, and no route yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: () => randomUUID(),
    trustProxy: options.trustProxy,
    bodyLimit: 1_048_576,
    // Known programs put a base that ends in a slash before a path that begins with one.
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
  await app.register(cookie);
  addHooks(app, options);
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.definition.status >= 500) {
      options.log.error({ requestId: request.id, route: templateOf(request), err: safeError(error) }, 'request failed');
    }
    const send = request.routeOptions.config.wireError ?? sendRefusal;
    return send(request, reply, refusal);
  });
  return app;
}

/** What of an error may be logged: database errors carry row values in `detail`, which may hold a citizen id. */
function safeError(error: unknown): {
  type: string;
  code: string | undefined;
  message: string;
  stack: string | undefined;
} {
  const e = error as Error & { code?: string };
  const masked = (text: string) => text.replace(/\d{13}/g, 'x-xxxx-xxxxx-xx-x');
  return { type: e.name, code: e.code, message: masked(e.message ?? ''), stack: e.stack && masked(e.stack) };
}
