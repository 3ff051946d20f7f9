import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuseRequest } from '../refusals/common.ts';
import { isRefusal, type Refusal } from '../refusals/index.ts';
import { type AnyUseCase, type Engine, execute } from '../use-case/index.ts';
import { browserKeyOf } from './credentials.ts';
import { sendRefusal } from './problem.ts';

const MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Cross-site request forgery: a browser sends our cookie by itself, but cannot set this header from another site
 * without asking us first, and we never allow that. Programs with a token need no header.
 */
const forged = (request: FastifyRequest): boolean =>
  MUTATING.has(request.method) && request.actor.kind === 'ACCOUNT' && request.headers['x-requested-with'] === undefined;

function inputOf(request: FastifyRequest): unknown {
  const fromUrl = { ...(request.query as object), ...(request.params as object) };
  if (request.method === 'GET' || request.method === 'DELETE') return fromUrl;
  const body: unknown = request.body ?? {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return { ...body, ...fromUrl };
}

const KEY_MAX = 200;

/** A key that is too long is refused, not left out: its sender relies on the second request doing nothing. */
function idempotencyKeyOf(request: FastifyRequest): string | Refusal | undefined {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') return undefined;
  if (key.length <= KEY_MAX) return key;
  return refuseRequest('INPUT_INVALID', {
    errors: [{ path: 'Idempotency-Key', message: `longer than ${KEY_MAX} characters` }],
  });
}

/** Puts the route of every use case that has one on the server. */
export function addUseCaseRoutes(app: FastifyInstance, engine: Engine, useCases: readonly AnyUseCase[]): void {
  for (const useCase of useCases) {
    const { route } = useCase;
    if (!route) continue;
    app.route({
      method: route.method,
      url: route.path,
      config: { useCase: useCase.name, quiet: route.quiet ?? false },
      handler: async (request, reply) => {
        if (isRefusal(request.credentialRefusal)) return sendRefusal(request, reply, request.credentialRefusal);
        if (forged(request)) return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
        const idempotencyKey = idempotencyKeyOf(request);
        if (isRefusal(idempotencyKey)) return sendRefusal(request, reply, idempotencyKey);
        const browserKey = browserKeyOf(request);
        const call = { actor: request.actor, requestId: request.id, idempotencyKey, browserKey };
        const answer = await execute(engine, useCase, call, inputOf(request));
        if (isRefusal(answer)) return sendRefusal(request, reply, answer);
        if (answer.replayed) reply.header('idempotency-replayed', 'true');
        if (route.keep !== undefined) reply.header('cache-control', `public, max-age=${route.keep}`);
        reply.code(route.status ?? 200);
        return route.status === 204 ? reply.send() : answer.value;
      },
    });
  }
}
