import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';
import { setParameter } from '../../platform/parameters/index.ts';
import { startProgram } from '../../safety/platform-process.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { groupCheckLeaseSeconds } from './parameters.ts';

const ROWS = 100_000;
const PATH = '/api/srm/group-checks';
const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-group-check-'));
let house: TestHouse;
let registrar: Record<string, string>;

beforeAll(async () => {
  house = await testHouse({ population: 300 });
  registrar = await house.signIn('registrar.hospital', 'L2');
  const always = { from: '2024-10-01', approvedBy: 'test', now: new Date() };
  await setParameter(house.database, groupCheckLeaseSeconds, 2, always);
});
afterAll(async () => {
  await house.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The platform as `npm start` runs it, as a worker on the database of this house. */
const worker = () =>
  startProgram(
    'main.ts',
    { DATABASE_URL: house.connectionString, DATA_DIR: dataDir, SIM_PORT: '0', DEMO_UNITS: '0', LOG_LEVEL: 'warn' },
    ['--role', 'worker'],
  );

interface Stands {
  readonly state: string;
  readonly rowsRead: number;
  readonly total: number | null;
  readonly done: number;
}

async function stands(): Promise<Stands> {
  const [row] = await house.database.query<Stands>(
    sql`select state, rows_read as "rowsRead", total, done from entitlement.group_check`,
  );
  if (!row) throw new Error('the job is gone');
  return row;
}

/** Starts a worker and kills it as soon as the job stands as wanted. */
async function killedWhen(wanted: (now: Stands) => boolean): Promise<Stands> {
  const { child, ended, output } = worker();
  for (;;) {
    const now = await stands();
    if (now.state === 'COMPLETED') throw new Error('it was over before it could be killed');
    if (child.exitCode !== null) throw new Error(`the worker ended by itself:\n${output()}`);
    if (wanted(now)) break;
    await sleep(5);
  }
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  return stands();
}

test('[SRM-22] [INV-ENT-10] killed while it reads and twice while it checks, a group check is resumed by others: no row twice, none lost', async () => {
  // Persons of the world, ids of nobody, and every hundredth a bad one.
  const ids = Array.from({ length: ROWS }, (_, at) =>
    at % 100 === 99 ? `x${at}` : citizenIdFrom(1 + (at % 3), '9900', at % 5_000),
  );
  const headers = { ...registrar, 'x-requested-with': 'sitthi', 'content-type': 'text/csv' };
  const sent = await house.app.inject({ method: 'POST', url: `${PATH}?name=a.csv`, headers, payload: ids.join('\n') });
  const { groupCheckId } = sent.json();

  const reading = await killedWhen(({ rowsRead }) => rowsRead > 0);
  expect(reading.total).toBeNull();
  const early = await killedWhen(({ done }) => done > 0);
  const late = await killedWhen(({ done }) => done >= early.done + 20_000);
  expect([early.state, late.state]).toEqual(['RUNNING', 'RUNNING']);
  expect(late.done % 1_000).toBe(0);

  // Two take it on at once.
  const [one, two] = [worker(), worker()];
  while ((await stands()).state === 'RUNNING') await sleep(50);
  for (const { child, ended } of [one, two]) {
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
  expect(await stands()).toMatchObject({ state: 'COMPLETED', total: ROWS, done: ROWS });
  const result = await house.app.inject({
    method: 'GET',
    url: `${PATH}/${groupCheckId}/result.csv`,
    headers: registrar,
  });
  const [, ...rows] = parse(result.body, { bom: true }) as string[][];
  expect(rows.map(([row]) => Number(row))).toEqual(ids.map((_, at) => at + 1));
  // An id that is nobody's is kept by its end only.
  const shown = (id: string, verdict = '') => (verdict === 'NOT_FOUND' ? `xxxxxxxxxx${id.slice(-3)}` : id);
  expect(rows.map(([, id]) => id)).toEqual(ids.map((id, at) => shown(id, rows[at]?.[2])));
  expect(new Set(rows.map(([, , verdict]) => verdict))).toEqual(new Set(['FOUND', 'DECEASED', 'NOT_FOUND', 'BAD_ID']));
  const [audit] = await house.database.query<{ count: number }>(
    sql`select count(*) from platform.audit_event where action = 'entitlement.checkGroup'`,
  );
  expect(audit?.count).toBe(ROWS - ROWS / 100);
  const kept = await house.database.query(sql`select 1 from entitlement.group_check_input limit 1`);
  expect(kept).toEqual([]);
}, 480_000);
