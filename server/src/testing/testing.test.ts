import pg from 'pg';
import { expect, test } from 'vitest';
import { inServer, leftOvers, withDatabase } from './databases.ts';
import { testDatabase } from './index.ts';

test('two test databases do not see each other, and a dropped one is gone', async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
  await inServer(one.connectionString, (client) => client.query('CREATE TABLE only_here (id int)'));
  const seen = (database: { connectionString: string }) =>
    inServer(database.connectionString, (client) => client.query(`SELECT to_regclass('only_here') AS found`));
  expect((await seen(one)).rows[0].found).toBe('only_here');
  expect((await seen(two)).rows[0].found).toBeNull();
  await Promise.all([one.drop(), two.drop()]);
  const client = new pg.Client({ connectionString: one.connectionString });
  await expect(client.connect()).rejects.toMatchObject({ code: '3D000' });
});

test('only databases of runs older than two hours count as left over', () => {
  const named = (start: number) => `sitthi_test_${start.toString(36)}_template`;
  expect(leftOvers(named(Date.now() - 3 * 3600_000))).toBe(true);
  expect(leftOvers(named(Date.now() - 3600_000))).toBe(false);
  expect(leftOvers('sitthi_test_')).toBe(false);
});

test('another database of the same server keeps the socket and the user', () => {
  const other = new URL(withDatabase('postgresql://postgres@localhost:5432/a?host=%2Ftmp%2Fx', 'b'));
  expect([other.username, other.pathname, other.searchParams.get('host')]).toEqual(['postgres', '/b', '/tmp/x']);
});
