import sql from 'sql-template-tag';
import { type Queryable, uniqueViolationIn } from '../../platform/database/index.ts';
import { keyOf, type Prefix, permute } from '../rules/code-numbers.ts';

/** How far the database's counters step, and so how many numbers a program may use once it has taken one (001-visits.sql). */
const BLOCK = 1000;

/** What a program knows of a prefix: its key, and the numbers that belong to this program alone. */
interface Numbers {
  key: readonly [number, number];
  next: number;
  end: number;
  /** More of them are on their way. */
  more: Promise<void> | undefined;
}

const known = new WeakMap<Queryable, Record<Prefix, Numbers>>();

function numbersOf(database: Queryable): Record<Prefix, Numbers> {
  const none = (): Numbers => ({ key: [0, 0], next: 0, end: 0, more: undefined });
  const numbers = known.get(database) ?? { PP: none(), EP: none() };
  known.set(database, numbers);
  return numbers;
}

async function takeMore(numbers: Numbers, prefix: Prefix, db: Queryable): Promise<void> {
  const counter = prefix === 'PP' ? 'verification.pp_counter' : 'verification.ep_counter';
  const [row] = await db.query<{ first: number; secret: Buffer }>(sql`
    select nextval(${counter}::regclass) as first, secret from verification.code_secret where prefix = ${prefix}`);
  if (!row) throw new Error(`prefix ${prefix} has no key`);
  Object.assign(numbers, { key: keyOf(row.secret), next: row.first, end: row.first + BLOCK });
}

/**
 * The next code of a prefix: two letters and ten digits. A program takes numbers from the database a thousand at a time, so that
 * a code costs no statement of its own; what a program that ends has not used is lost to the space, a ten-millionth of it.
 * @param database whose numbers they are
 * @param transaction where more of them are asked for by a caller who holds a connection: waiting for another one, all callers
 * together could wait for each other
 */
export async function drawCode(
  database: Queryable,
  prefix: Prefix,
  transaction: Queryable = database,
): Promise<string> {
  const numbers = numbersOf(database)[prefix];
  while (numbers.next >= numbers.end) {
    if (transaction !== database) await takeMore(numbers, prefix, transaction);
    else if (numbers.more) await numbers.more.catch(() => undefined);
    else {
      numbers.more = takeMore(numbers, prefix, database).finally(() => {
        numbers.more = undefined;
      });
      await numbers.more;
    }
  }
  const code = `${prefix}${permute(numbers.key, numbers.next)}`;
  numbers.next += 1;
  return code;
}

/**
 * Does what draws a code and writes it; when that code is another's, which nothing was written of, once more with other numbers.
 * Only a database that went back in time gives numbers twice, as a replica does that is promoted before the last of them reached it.
 */
export async function withNumbers<T>(database: Queryable, prefix: Prefix, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!uniqueViolationIn(error)?.startsWith('code_key')) throw error;
    const numbers = numbersOf(database)[prefix];
    numbers.next = numbers.end;
    return work();
  }
}
