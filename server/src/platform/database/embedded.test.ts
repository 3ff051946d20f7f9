import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findPostmaster, isAlive } from './embedded/postmaster.ts';
import { type EmbeddedDatabase, embeddedLayout, startEmbedded, stopAbandoned } from './embedded.ts';

let dataDir: string;
const children: ChildProcess[] = [];
const users: EmbeddedDatabase[] = [];

// One cluster for the file: making it is the slow part.
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sitthi-embedded-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const user of users.splice(0)) await user.stop();
  await stopAbandoned(dataDir);
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir });
  users.push(database);
  return database;
}

const running = () => findPostmaster(embeddedLayout(dataDir).cluster);

async function ask(connectionString: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Another process that starts (or joins) the same database and keeps it until it is killed. */
async function another(): Promise<ChildProcess> {
  const program = `
    import { startEmbedded } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)};
    const db = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    process.on('SIGTERM', async () => { await db.stop(); process.exit(0); });
    process.stdout.write('up\\n');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise<void>((up, failed) => {
    child.stdout?.once('data', () => up());
    child.once('exit', (code) => failed(new Error(`exit ${code}`)));
  });
  return child;
}

const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));

test('a first start makes a durable database on a private socket; a second start keeps its rows', async () => {
  const first = await start();
  await ask(first.connectionString, 'CREATE TABLE kept AS SELECT 7 AS value');
  const settings = await ask(
    first.connectionString,
    `SELECT concat_ws(' ', current_setting('fsync'), current_setting('data_checksums'),
       current_setting('server_encoding'), '[' || current_setting('listen_addresses') || ']')`,
  );
  expect(settings).toBe('on on UTF8 []');
  const socketDir = readFileSync(embeddedLayout(dataDir).socketRecord, 'utf8').trim();
  expect(statSync(socketDir).mode & 0o777).toBe(0o700);
  await first.stop();
  expect(running()).toBeUndefined();

  const second = await start();
  expect(await ask(second.connectionString, 'SELECT value FROM kept')).toBe(7);
  await second.stop();
});

test('Thai text has letters: trigrams of a Thai name are not empty, and order is by code point', async () => {
  const database = await start();
  await ask(database.connectionString, 'CREATE EXTENSION pg_trgm');
  expect(await ask(database.connectionString, `SELECT cardinality(show_trgm('สมชาย')) > 0`)).toBe(true);
  expect(await ask(database.connectionString, `SELECT 'B' < 'a' AND 'ก' < 'เ'`)).toBe(true);
  await database.stop();
});

test('two users share one server; the first to leave does not take it from the other', async () => {
  const other = await another();
  const mine = await start();
  const left = ended(other);
  other.kill('SIGTERM');
  await left;
  expect(await ask(mine.connectionString, 'SELECT 1')).toBe(1);
  await mine.stop();
  expect(running()).toBeUndefined();
});

test('two processes starting at the same moment end up on one server', async () => {
  const [mine] = await Promise.all([start(), another(), another()]);
  expect(await ask(mine.connectionString, 'SELECT 1')).toBe(1);
  await mine.stop();
});

test('a killed owner leaves the server running; the next start joins it, and it can be stopped', async () => {
  const owner = await another();
  const before = running()?.pid;
  const left = ended(owner);
  owner.kill('SIGKILL');
  await left;
  const mine = await start();
  expect(running()?.pid).toBe(before);
  await mine.stop();
  expect(running()).toBeUndefined();
});

test('a server that was killed recovers: an acknowledged row is there after the next start', async () => {
  const first = await start();
  await ask(first.connectionString, 'CREATE TABLE committed AS SELECT 8 AS value');
  process.kill((running() as { pid: number }).pid, 'SIGKILL');
  const second = await start();
  expect(await ask(second.connectionString, 'SELECT value FROM committed')).toBe(8);
});

test('a cleaned temporary folder is survived, with the server stopped or still running', async () => {
  const record = embeddedLayout(dataDir).socketRecord;
  const folder = () => readFileSync(record, 'utf8').trim();
  const first = await start();
  await first.stop();
  writeFileSync(record, join(tmpdir(), 'sitthi-pg-cleaned'));
  await start();
  rmSync(folder(), { recursive: true });
  const third = await start();
  expect(await ask(third.connectionString, 'SELECT 1')).toBe(1);
});

test('a pid file whose number belongs to another program does not stop the start', async () => {
  const first = await start();
  await first.stop();
  const file = join(embeddedLayout(dataDir).cluster, 'postmaster.pid');
  writeFileSync(file, `${process.ppid}\n${embeddedLayout(dataDir).cluster}\n1\n5432\n/tmp\n\n`);
  const second = await start();
  expect(await ask(second.connectionString, 'SELECT 1')).toBe(1);
  await second.stop();
});

test('the server log keeps no value of a failing statement', async () => {
  const database = await start();
  await expect(ask(database.connectionString, `SELECT 'secret-1990000000019'::date`)).rejects.toThrow();
  await database.stop();
  expect(readFileSync(embeddedLayout(dataDir).log, 'utf8')).not.toContain('1990000000019');
});

test('a server nobody uses any more is stopped on request, a used one is not', async () => {
  const owner = await another();
  await stopAbandoned(dataDir);
  const server = running() as { pid: number };
  expect(isAlive(server.pid)).toBe(true);
  const left = ended(owner);
  owner.kill('SIGKILL');
  await left;
  await stopAbandoned(dataDir);
  expect(existsSync(join(embeddedLayout(dataDir).cluster, 'postmaster.pid'))).toBe(false);
});
