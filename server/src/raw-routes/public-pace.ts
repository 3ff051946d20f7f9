import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { sendRefusal } from '../platform/http/index.ts';
import type { Parameter } from '../platform/parameters/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { Engine } from '../platform/use-case/index.ts';

const WINDOW_SECONDS = 60;
const limiters = new WeakMap<Engine, Map<string, RateLimiterMemory>>();

/** One count for each parameter, whichever routes it paces. */
function limiterOf(engine: Engine, perMinute: Parameter<number>): RateLimiterMemory {
  const all = limiters.get(engine) ?? new Map<string, RateLimiterMemory>();
  limiters.set(engine, all);
  const limiter = all.get(perMinute.key) ?? new RateLimiterMemory({ points: 1, duration: WINDOW_SECONDS });
  all.set(perMinute.key, limiter);
  limiter.points = engine.parameters.on(bangkokDate(engine.clock())).get(perMinute);
  return limiter;
}

/**
 * Paces reading of public data by network address: a count a minute in this process's own memory. Unlike `addressLimit` it guards
 * no secret, so that several processes may each count for themselves and reading writes nothing.
 * @returns a question to ask of every request: a refusal when its address asked too often
 */
export const publicPace =
  (engine: Engine, perMinute: Parameter<number>) =>
  async ({ ip }: FastifyRequest): Promise<Refusal | undefined> => {
    try {
      await limiterOf(engine, perMinute).consume(ip);
      return undefined;
    } catch (reached) {
      if (reached instanceof Error) throw reached;
      const { msBeforeNext } = reached as { msBeforeNext: number };
      return refuseRequest('TOO_MANY_REQUESTS', { retryAfterSeconds: Math.ceil(msBeforeNext / 1000) });
    }
  };

/** The same as a hook that answers 429 itself. */
export function publicPaceHook(engine: Engine, perMinute: Parameter<number>) {
  const pace = publicPace(engine, perMinute);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const limited = await pace(request);
    if (limited) await sendRefusal(request, reply, limited);
  };
}

/** The fields of an HTML form that were left empty are fields that were not sent. */
export const filledIn = (query: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));
