import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { sendRefusal } from '../platform/http/index.ts';
import type { Parameter } from '../platform/parameters/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { Engine } from '../platform/use-case/index.ts';

/**
 * Paces reading of public data by network address: a count a minute in this process's own memory. Unlike `addressLimit` it guards
 * no secret, so that several processes may each count for themselves and reading writes nothing.
 * @returns a hook that answers 429 itself when there were too many
 */
export function publicPace(engine: Engine, perMinute: Parameter<number>) {
  const limiter = new RateLimiterMemory({ points: perMinute.default, duration: 60 });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    limiter.points = engine.parameters.on(bangkokDate(engine.clock())).get(perMinute);
    try {
      await limiter.consume(request.ip);
    } catch (reached) {
      if (reached instanceof Error) throw reached;
      const { msBeforeNext } = reached as { msBeforeNext: number };
      const retryAfterSeconds = Math.ceil(msBeforeNext / 1000);
      await sendRefusal(request, reply, refuseRequest('TOO_MANY_REQUESTS', { retryAfterSeconds }));
    }
  };
}

/** The fields of an HTML form that were left empty are fields that were not sent. */
export const filledIn = (query: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));
