import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/index.ts';
import { type Database, openDatabase } from './index.ts';

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await testDatabase();
  database = openDatabase({ connectionString: home.connectionString, max: 8 });
});

afterEach(() => vi.useRealTimers());

afterAll(async () => {
  await database.close();
  await home.drop();
});

const serverProcess = { text: 'select pg_backend_pid() as pid from pg_sleep(0.05)', values: [] };

/** As many at once as the pool holds: each needs a connection of its own. */
async function burst(): Promise<ReadonlySet<number>> {
  const rows = await Promise.all(Array.from({ length: 8 }, () => database.query<{ pid: number }>(serverProcess)));
  return new Set(rows.flat().map(({ pid }) => pid));
}

test('a burst after a quiet hour finds the connections of the burst before: opening them anew would make it a stall', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const before = await burst();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await burst()).toEqual(before);
  expect(before.size).toBe(8);
});
