import sql from 'sql-template-tag';
import type { Queryable } from '../database/index.ts';
import { type Holidays, holidays, type PlainDate } from '../time/index.ts';

const FRESH_MS = 60_000;
const kept = new WeakMap<Queryable, { readonly at: number; readonly holidays: Promise<Holidays> }>();

async function read(db: Queryable): Promise<Holidays> {
  const rows = await db.query<{ day: PlainDate }>(sql`select day from platform.public_holiday`);
  return holidays(rows.map(({ day }) => day));
}

/**
 * The public holidays as they are entered (platform.public_holiday), read at most once a minute from one database: a day that the
 * cabinet adds is known to everybody a minute later. Inside a transaction they are read anew.
 */
export function holidaysOf(db: Queryable, now: Date): Promise<Holidays> {
  const known = kept.get(db);
  if (known && Math.abs(now.getTime() - known.at) < FRESH_MS) return known.holidays;
  const fresh = { at: now.getTime(), holidays: read(db) };
  kept.set(db, fresh);
  fresh.holidays.catch(() => kept.delete(db));
  return fresh.holidays;
}
