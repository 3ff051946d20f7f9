import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getUnits } from '../organisations/index.ts';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';

const HERE = '(select oid from pg_database where datname = current_database())';

let house: TestHouse;
let counter: pg.Client;
let counted = true;

/** Statements that reached this database while `work` ran, as pg_stat_statements saw them arrive from a client. */
async function statementsOf(work: () => Promise<void>): Promise<{ text: string; calls: number }[]> {
  await counter.query(`select pg_stat_statements_reset(0, ${HERE}, 0)`);
  await work();
  const { rows } = await counter.query<{ text: string; calls: number }>(
    `select query as text, calls::int as calls from pg_stat_statements
      where dbid = ${HERE} and toplevel and query not like '%pg_stat_statements%' order by query`,
  );
  return rows;
}

beforeAll(async () => {
  house = await testHouse();
  counter = new pg.Client({ connectionString: house.connectionString });
  await counter.connect();
  try {
    await counter.query('create extension if not exists pg_stat_statements');
    await counter.query('select count(*) from pg_stat_statements');
  } catch {
    counted = false;
    console.warn('!!! SKIPPED: pg_stat_statements is not loaded on this server; round trips are not counted');
  }
});
afterAll(async () => {
  await counter.end();
  await house.close();
});

const ask = (transId: string, pid: string) =>
  house.ask('POST', '/nhsoendpoint/api/AuthenCode', bearer(house.token('99801')), {
    sourceId: 'TEST',
    transId,
    pid,
    hcode: '99801',
    serviceCode: 'PG0060001',
    recorderPid: '1990000000019',
  });

/** Living Thai adults with the universal-coverage right, of those this house was seeded with. */
const pidsOf = async (count: number): Promise<string[]> => {
  const rows = await house.database.query<{ pid: string }>({
    text: `select citizen_id as pid from persons.person p join entitlement.period e using (person_id)
            where civil_status = 'ALIVE' and nationality = '099' and main_right = 'UCS' and valid @> date '2026-03-15'
              and birth < '2000' order by citizen_id desc limit $1`,
    values: [count],
  });
  return rows.map(({ pid }) => pid);
};

/** Names of units are kept for a minute by whoever read them: this house has read them all. */
const knowEveryUnit = async (): Promise<void> => {
  const rows = await house.database.query<{ id: string }>({
    text: 'select organisation_id as id from organisations.organisation',
    values: [],
  });
  await getUnits(
    house.database,
    rows.map(({ id }) => id),
  );
};

test('[CLM-01, INV-VER-1] an issue is two round trips, and one more for the token', async ({ skip }) => {
  if (!counted) return skip('pg_stat_statements is not loaded');
  const [before, ...pids] = await pidsOf(6);
  await knowEveryUnit();
  expect(pids).toHaveLength(5);
  // Numbers for codes are taken a thousand at a time: this house has some.
  await ask('before', before ?? '');
  const seen = await statementsOf(async () => {
    for (const [index, pid] of pids.entries()) {
      expect((await ask(`trip-${index}`, pid)).body).toEqual({ authenCode: expect.stringMatching(/^PP\d{10}$/) });
    }
  });
  expect(seen.map(({ text, calls }) => [text.replace(/\s+/g, ' '), calls])).toEqual([
    ['select identity.api_use_token($1, $2) as token', 5],
    [expect.stringMatching(/^select verification.api_issue\(.*\)$/), 5],
    [expect.stringMatching(/^select verification.api_issue_facts\(.*\) as facts$/), 5],
  ]);
});

test('[INV-ENT-10] a right search with its audit row is one round trip, and one more for the token', async ({
  skip,
}) => {
  if (!counted) return skip('pg_stat_statements is not loaded');
  const [pid] = await pidsOf(1);
  await knowEveryUnit();
  const seen = await statementsOf(async () => {
    const path = `/nhsoendpoint/api/v2/right-search?pid=${pid}`;
    expect((await house.ask('GET', path, bearer(house.token('99801')))).status).toBe(200);
  });
  expect(seen.map(({ text, calls }) => [text.split('(')[0], calls])).toEqual([
    ['select entitlement.api_look_up', 1],
    ['select identity.api_use_token', 1],
  ]);
});
