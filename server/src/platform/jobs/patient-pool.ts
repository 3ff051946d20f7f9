import type pg from 'pg';
import { isDatabaseDown } from '../database/index.ts';

/** The code that the queue library takes as *try again later*; by itself it knows only some of those of a database that is down. */
const TRY_AGAIN = '57P03';

/** The same error, marked so that the queue library asks again instead of letting it end the process. */
function patient(error: unknown): unknown {
  return isDatabaseDown(error) ? Object.assign(new Error((error as Error).message), { code: TRY_AGAIN }) : error;
}

const again = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw patient(error);
  }
};

/** What a proxy shows of a thing: its own members, bound to it, except the one that is replaced. */
function replacing<T extends object>(thing: T, name: keyof T, replacement: unknown): T {
  return new Proxy(thing, {
    get(target, property) {
      if (property === name) return replacement;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/**
 * The pool as the job queue gets it. A job that was done is reported after the fact, with nobody waiting for it: if the
 * database goes away just then, the report is made again when it is back.
 */
export function patientPool(pool: pg.Pool): pg.Pool {
  const connect = (callback?: Parameters<pg.Pool['connect']>[0]) => {
    if (callback) return pool.connect(callback);
    return again(pool.connect()).then((client) =>
      replacing(client, 'query', (...words: [string]) => again(client.query(...words))),
    );
  };
  return replacing(pool, 'connect', connect);
}
