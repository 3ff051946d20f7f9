import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/index.ts';
import { type Database, openDatabase, type Queryable } from '../database/index.ts';
import { checkouts } from './checkouts.ts';
import { MinuteCounts, openReplica, type Replica } from './index.ts';
import { bytesBehind } from './replica-watch.ts';

/** A line to the test's server that can fall silent, without a word to either side. */
interface Line {
  readonly url: string;
  silent: boolean;
  close(): void;
}

async function lineTo(connectionString: string): Promise<Line> {
  const target = new URL(connectionString);
  const folder = target.searchParams.get('host');
  const port = Number(target.port || 5432);
  const open = new Set<Socket>();
  const line: { -readonly [Key in keyof Line]: Line[Key] } = { url: '', silent: false, close: () => undefined };
  const server = createServer((near) => {
    const far = folder ? connect(join(folder, `.s.PGSQL.${port}`)) : connect(port, target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (words) => line.silent || to.write(words));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(connectionString);
  url.search = '';
  url.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  line.url = url.href;
  line.close = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return line;
}

const home = mkdtempSync(join(tmpdir(), 'sitthi-replica-'));
let made: TestDatabase;
let line: Line;
let database: Database;
let replica: Replica;

beforeAll(async () => {
  made = await testDatabase();
  line = await lineTo(made.connectionString);
  database = openDatabase({ connectionString: line.url, max: 4 });
  // The same server stands for both: what differs here is only the line to it.
  replica = await openReplica({
    primaryUrl: line.url,
    primaryPool: database.pool,
    replicaUrl: made.connectionString,
    dataDir: home,
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  line.close();
  await replica.close();
  await database.close();
  await made.drop();
  rmSync(home, { recursive: true, force: true });
});

const who = (db: Queryable, name: string) =>
  db.query<{ name: string }>({ text: 'select $1::text as name', values: [name] }).then(([row]) => row?.name);
const ask = () =>
  replica.instead(
    () => who(database, 'primary'),
    () => who(replica.database, 'replica'),
  );
const until = async (holds: () => Promise<boolean>) => {
  for (const since = Date.now(); !(await holds()); await sleep(20))
    if (Date.now() - since > 20_000) throw new Error('waited too long');
};

test('[SYS-24] a primary that falls silent is given up after a second or two, then at once, and used again when it speaks', async () => {
  expect(await ask()).toBe('primary');
  let back = 0;
  replica.onBack(() => {
    back += 1;
  });
  line.silent = true;
  expect(await ask()).toBe('replica');
  await until(async () => (await replica.report()).primary === 'down');
  const began = performance.now();
  for (let n = 0; n < 20; n++) expect(await ask()).toBe('replica');
  expect(performance.now() - began).toBeLessThan(1_000);
  line.silent = false;
  await until(async () => (await replica.report()).primary === 'up');
  expect(back).toBe(1);
  expect(await ask()).toBe('primary');
});

test('[SYS-24] an error of the statement is no outage', async () => {
  const wrong = () => database.query({ text: 'select nonsense', values: [] });
  await expect(replica.instead(wrong, () => Promise.resolve([]))).rejects.toThrow('nonsense');
  expect(await replica.report()).toMatchObject({ primary: 'up', replica: 'up' });
});

test('[SYS-24] connections that hang since the outage are cut off, and their places in the pool are free', async () => {
  const own = await lineTo(made.connectionString);
  const one = openDatabase({ connectionString: own.url, max: 1 });
  const held = checkouts(one.pool);
  expect(await who(one, 'before')).toBe('before');
  own.silent = true;
  const hanging = who(one, 'lost').catch((error: Error) => error.message);
  await sleep(50);
  held.cutOff(performance.now() - 60_000);
  expect(await Promise.race([hanging, sleep(100, 'hangs')])).toBe('hangs');
  held.cutOff(performance.now());
  expect(await hanging).toMatch(/connection terminated/i);
  own.silent = false;
  expect(await who(one, 'after')).toBe('after');
  await one.close();
  own.close();
});

test('[SYS-17] calls of a minute are counted for each caller, and the next minute begins at nought', () => {
  const counts = new MinuteCounts();
  const at = (time: string) => new Date(`2026-03-15T02:${time}Z`);
  expect([counts.count('a', at('00:00')), counts.count('a', at('00:59')), counts.count('b', at('00:59'))]).toEqual([
    1, 2, 1,
  ]);
  expect([counts.count('a', at('01:00')), counts.count('b', at('01:01'))]).toEqual([1, 1]);
});

test('how far a replica is behind is told over the whole range of the log', () => {
  expect(bytesBehind('0/3000000', '0/2FFFF00')).toBe(256);
  expect(bytesBehind('1/0', '0/FFFFFFFF')).toBe(1);
  expect(bytesBehind('0/1', '0/2')).toBe(0);
});
