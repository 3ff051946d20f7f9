import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Queryable } from '../database/index.ts';
import { OPEN, type SpooledEvent } from './spool.ts';

const TAKEN = '.taken';
const DAMAGED = '.damaged';
const BATCH = 500;

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

const isThere = async (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** Bytes that wait in the folder, of all processes. */
export async function spooledBytes(folder: string): Promise<number> {
  const names = (await namesIn(folder).catch(() => [])).filter((name) => !name.endsWith(DAMAGED));
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * Puts the events of all files of the folder into the audit and removes the files: its own, those of its neighbours, and
 * those of processes that are gone. Several may do so at once; an event is there once, however often it is tried.
 * @returns the number of events that were new
 * @throws when the database is away: the files stay
 */
export async function drainSpool(db: Queryable, folder: string, log: Logger): Promise<number> {
  let drained = 0;
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (name.endsWith(TAKEN)) drained += await drainFile(db, path, log);
    if (!name.endsWith(OPEN)) continue;
    const taken = path.slice(0, -OPEN.length) + TAKEN;
    // From now on its writer begins another one; without this name nobody else takes it, either.
    if (await isThere(rename(path, taken))) drained += await drainFile(db, taken, log);
  }
  return drained;
}

async function drainFile(db: Queryable, path: string, log: Logger): Promise<number> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined; // a neighbour was quicker
    throw error;
  });
  if (!file) return 0;
  let drained = 0;
  let unreadable = 0;
  let lastIsWhole = true;
  let events: SpooledEvent[] = [];
  for await (const line of file.readLines()) {
    const event = eventIn(line);
    lastIsWhole = event !== undefined;
    if (event) events.push(event);
    else unreadable += 1;
    if (events.length < BATCH) continue;
    drained += await putIn(db, events);
    events = [];
  }
  if (events.length > 0) drained += await putIn(db, events);
  // A last line that is torn was never acknowledged: its look-up got no answer. Any other one is somebody's to look at.
  const damaged = unreadable - (lastIsWhole ? 0 : 1);
  if (damaged > 0) log.error({ lines: damaged }, 'a spooled audit file is damaged; it is kept beside the others');
  await isThere(damaged > 0 ? rename(path, path.slice(0, -TAKEN.length) + DAMAGED) : rm(path));
  return drained;
}

function eventIn(line: string): SpooledEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'id' in value ? (value as SpooledEvent) : undefined;
  } catch {
    return undefined;
  }
}

async function putIn(db: Queryable, events: readonly SpooledEvent[]): Promise<number> {
  const [row] = await db.query<{ drained: number }>({
    text: 'select platform.api_audit_spooled($1) as drained',
    values: [JSON.stringify(events)],
  });
  return row?.drained ?? 0;
}
