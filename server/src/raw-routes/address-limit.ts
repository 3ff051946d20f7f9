import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { signInAttemptsPerAddress, signInWindowSeconds } from '../platform/parameters/platform-parameters.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { Engine } from '../platform/use-case/index.ts';

/**
 * Paces what anybody may ask without being known, by network address: one count for each `what`, kept in the database and so
 * the same in every process.
 */
export function addressLimit(engine: Engine, what: string): (address: string) => Promise<Refusal | undefined> {
  const today = () => engine.parameters.on(bangkokDate(engine.clock()));
  const limiter = new RateLimiterPostgres({
    storeClient: engine.database.pool,
    schemaName: 'platform',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: what,
    points: today().get(signInAttemptsPerAddress),
    duration: today().get(signInWindowSeconds),
  });
  return async (address) => {
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
