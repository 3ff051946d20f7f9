import type { Queryable } from '../database/index.ts';
import type { Engine } from './execute.ts';

/**
 * A read outside of use cases that goes on while the primary is away: `work` may read only, since it may be asked of the
 * replica, and must come to the same when it is asked twice.
 */
export const readAnywhere = <T>(engine: Engine, work: (db: Queryable) => Promise<T>): Promise<T> => {
  const { database, replica } = engine;
  return replica
    ? replica.instead(
        () => work(database),
        () => work(replica.database),
      )
    : work(database);
};
