import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Binaries, findBinaries } from './embedded/binaries.ts';
import {
  checkVersion,
  initialiseCluster,
  launch,
  removeSocketFolder,
  shutDown,
  socketFolder,
} from './embedded/cluster.ts';
import { alone, owners } from './embedded/owners.ts';
import { findPostmaster, ping } from './embedded/postmaster.ts';
import { chooseRunner, giveTo, type Runner } from './embedded/runner.ts';

export { findBinaries };

export interface EmbeddedOptions {
  /** The platform's data folder; the database lives in `postgres/` below it. */
  dataDir: string;
  /** The database that is made when missing; `sitthi` by default. */
  database?: string;
  log?: { info(message: string): void };
}

export interface EmbeddedDatabase {
  /** For `pg` and for `new URL()` alike; a Unix socket that only this user can reach. */
  connectionString: string;
  /** Leaves the server; the last process that used it stops it and waits until it is down. */
  stop(): Promise<void>;
}

/** Where the parts of an embedded database lie below a data folder. */
export function embeddedLayout(dataDir: string) {
  const home = join(dataDir, 'postgres');
  return {
    home,
    cluster: join(home, 'cluster'),
    owners: join(home, 'owners'),
    lock: join(home, 'lock'),
    socketRecord: join(home, 'socket-dir'),
    log: join(home, 'postgres.log'),
  };
}

export function connectionStringFor(socketDir: string, database: string): string {
  return `postgresql://postgres@localhost:5432/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}`;
}

/**
 * Starts the PostgreSQL that npm brought, or joins it when another process of the same data folder (or one that was
 * killed) left it running. Root or not, no user is created and no port is opened.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  mkdirSync(join(options.dataDir, 'postgres'), { recursive: true, mode: 0o700 });
  const place = embeddedLayout(realpathSync(options.dataDir));
  chmodSync(place.home, 0o700);
  const users = owners(place.owners);
  const socketDir = await alone(place.lock, async () => {
    users.enter();
    return (await adopt(place.cluster, options.log)) ?? (await start(place, options.log));
  });
  const database = options.database ?? 'sitthi';
  await createDatabase(connectionStringFor(socketDir, 'postgres'), database);
  return {
    connectionString: connectionStringFor(socketDir, database),
    stop: () =>
      alone(place.lock, async () => {
        users.leave();
        await stopUnused(place);
      }),
  };
}

/**
 * Stops a server whose users have all gone without stopping it (killed). One that is still used stays.
 * Returns whether nothing is running any more.
 */
export async function stopAbandoned(dataDir: string): Promise<boolean> {
  if (!existsSync(join(dataDir, 'postgres'))) return true;
  const place = embeddedLayout(realpathSync(dataDir));
  await alone(place.lock, () => stopUnused(place));
  return findPostmaster(place.cluster) === undefined;
}

async function stopUnused(place: ReturnType<typeof embeddedLayout>): Promise<void> {
  const server = findPostmaster(place.cluster);
  if (!server || owners(place.owners).others().length > 0) return;
  await shutDown(server, place.cluster);
  removeSocketFolder(place.socketRecord);
}

/** Waits for what is still there to answer or to leave; the socket's folder, or undefined when nothing is running. */
async function adopt(cluster: string, log: EmbeddedOptions['log']): Promise<string | undefined> {
  let silent = 0;
  for (let tries = 0; tries < 1200; tries++) {
    const server = findPostmaster(cluster);
    if (!server) return undefined;
    const answer = await ping(connectionStringFor(server.socketDir, 'postgres'));
    if (answer === 'READY') {
      log?.info('embedded PostgreSQL was running; joined it');
      return server.socketDir;
    }
    // Running, yet nobody at the socket: the temporary folder was cleaned. It must leave before another may start.
    if (answer === 'SILENT' && ++silent === 40) await shutDown(server, cluster);
    await sleep(50);
  }
  throw new Error(`The PostgreSQL of ${cluster} is running but did not answer for a minute.`);
}

async function start(place: ReturnType<typeof embeddedLayout>, log: EmbeddedOptions['log']): Promise<string> {
  const binaries = findBinaries();
  const runner = await chooseRunner(place.home, binaries.postgres);
  await initialiseCluster(place.cluster, binaries, runner);
  giveTo(runner, place.cluster);
  checkVersion(place.cluster, runner.version);
  const socketDir = socketFolder(place.socketRecord, runner);
  const deadline = Date.now() + 60_000;
  while (!(await attempt(place, socketDir, binaries, runner))) {
    if (Date.now() > deadline) throw new Error(`The embedded PostgreSQL did not start: see ${place.log}`);
    await sleep(200);
  }
  log?.info(`embedded PostgreSQL started ${runner.what}`);
  return socketDir;
}

/** One launch. False: try again (children of a killed server still hold its memory). Throws what else is wrong. */
async function attempt(
  place: ReturnType<typeof embeddedLayout>,
  socketDir: string,
  binaries: Binaries,
  runner: Runner,
): Promise<boolean> {
  const server = launch(place.cluster, socketDir, place.log, binaries, runner);
  for (;;) {
    if ((await ping(connectionStringFor(socketDir, 'postgres'))) === 'READY') return true;
    if (server.gone()) break;
    await sleep(20);
  }
  const words = server.said();
  if (/shared memory block|lock file .* already exists|is being used|still in use/.test(words)) return false;
  throw new Error(`The embedded PostgreSQL did not start:\n${words}`);
}

async function createDatabase(connectionString: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Two processes may make it at once: 42P04 = it is there, 23505 = it is there a moment later.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
