import { RateLimiterMemory } from 'rate-limiter-flexible';
import { scardFailuresPerAddress } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';

const limiters = new WeakMap<Engine, RateLimiterMemory>();

/**
 * Counts a wrong token of a network address, by the minute and in this process's memory: the tokens cannot be guessed, so the
 * pace only keeps floods away from what checks them. Good tokens are paced by their registrar.
 * @returns the refusal to answer with: the door's own one, or that there were too many
 */
export async function pacedRefusal(engine: Engine, address: string, refusal: Refusal): Promise<Refusal> {
  const limiter = limiters.get(engine) ?? new RateLimiterMemory({ points: 1, duration: 60 });
  limiters.set(engine, limiter);
  limiter.points = engine.parameters.on(bangkokDate(engine.clock())).get(scardFailuresPerAddress);
  try {
    await limiter.consume(address);
    return refusal;
  } catch (reached) {
    if (reached instanceof Error) throw reached;
    const { msBeforeNext } = reached as { msBeforeNext: number };
    return refuseRequest('TOO_MANY_REQUESTS', { retryAfterSeconds: Math.ceil(msBeforeNext / 1000) });
  }
}
