import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Parameter } from '../platform/parameters/index.ts';
import { signInAttemptsPerAddress, signInWindowSeconds } from '../platform/parameters/platform-parameters.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { Engine } from '../platform/use-case/index.ts';

export interface AddressLimit {
  /** Counts one try; a refusal when there were too many. */
  (address: string): Promise<Refusal | undefined>;
  /** Takes one try back that turned out well: a hospital behind one address signs in at eight o'clock, all of it. */
  giveBack(address: string): Promise<void>;
}

interface Pace {
  readonly points: Parameter<number>;
  readonly seconds: Parameter<number> | number;
}

const SIGN_IN_PACE: Pace = { points: signInAttemptsPerAddress, seconds: signInWindowSeconds };

/**
 * Paces what anybody may ask without being known, by network address: one count for each `what`, kept in the database and so
 * the same in every process.
 */
export function addressLimit(engine: Engine, what: string, pace = SIGN_IN_PACE): AddressLimit {
  const today = () => engine.parameters.on(bangkokDate(engine.clock()));
  const now = () => ({
    points: today().get(pace.points),
    duration: typeof pace.seconds === 'number' ? pace.seconds : today().get(pace.seconds),
  });
  const limiter = new RateLimiterPostgres({
    storeClient: engine.database.pool,
    schemaName: 'platform',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: what,
    ...now(),
  });
  const take = async (address: string): Promise<Refusal | undefined> => {
    Object.assign(limiter, now());
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
  return Object.assign(take, { giveBack: async (address: string) => void (await limiter.reward(address)) });
}
