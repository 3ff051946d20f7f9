import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isValidCitizenId } from '../platform/citizen-id/index.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { deskActionLevel } from '../platform/parameters/platform-parameters.ts';
import { testDatabase } from '../testing/index.ts';
import { demoTraces, fixtures, seedDemo } from './index.ts';
import { DEMO_ACCOUNTS, DEMO_UNITS, namedPersons } from './world/index.ts';

const NOW = new Date('2026-03-15T09:00:00+07:00');
const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-demo-'));
const log = pino({ level: 'silent' });
let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 4 });
  expect(await demoTraces(db, {}, NOW)).toEqual([]);
  await seedDemo(db, { now: NOW, dataDir, log, population: 20 });
});
afterAll(async () => {
  await db.close();
  await drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const count = async (table: string) =>
  (await db.query<{ n: number }>({ text: `select count(*)::int as n from ${table}`, values: [] }))[0]?.n;
const TABLES = [
  'persons.person',
  'entitlement.period',
  'entitlement.registration',
  'organisations.organisation',
  'identity.account',
  'identity.api_token',
  'quota.entry',
  'platform.parameter',
];
const counts = () => Promise.all(TABLES.map(count));

test('[FLOW-04] every unit, sign-in and named person of the fixtures is in the database, with its token, role and right', async () => {
  expect(await count('identity.api_token')).toBe(DEMO_UNITS.length);
  expect(await count('identity.account')).toBe(DEMO_ACCOUNTS.length);
  const rows = await db.query<{ pid: string; right: string | null; birth: string }>({
    text: `select p.citizen_id as pid, p.birth, (select main_right from entitlement.period e where e.person_id = p.person_id and valid @> '2026-03-15'::date) as right
             from persons.person p`,
    values: [],
  });
  const stored = new Map(rows.map((row) => [row.pid, row]));
  for (const named of namedPersons('2026-03-15')) {
    const inForce =
      named.rightStart !== null && named.rightStart <= '2026-03-15' && (named.rightEnd ?? '9999') >= '2026-03-15';
    expect(stored.get(named.pid), named.scenario).toMatchObject({
      birth: named.birthDate,
      right: inForce ? named.mainInscl : null,
    });
  }
});

test('[SYS-27] a second start leaves the world as it is, and the counter’s agent has the first hospital’s token', async () => {
  const before = await counts();
  await seedDemo(db, { now: new Date('2026-04-01T09:00:00+07:00'), dataDir, log, population: 20 });
  expect(await counts()).toEqual(before);
  expect(readFileSync(join(dataDir, 'agent', 'userconfig.properties'), 'utf8')).toBe(
    `nhso.service.token=${DEMO_UNITS[0]?.apiToken}\n`,
  );
});

test('[SYS-17] production is told what of the demo is in the way: keys, users, simulators', async () => {
  const traces = (await demoTraces(db, { SIM_PORT: '8180' }, NOW)).join('\n');
  for (const word of [
    `${DEMO_UNITS.length} API tokens`,
    'desk.hospital',
    'auditor',
    'simulators',
    'agentSharedAcrossUnits',
  ])
    expect(traces).toContain(word);
});

test('[SYS-17] a desk level below L2 is in the way while it is in force and before, by the Bangkok date, and not after', async () => {
  const { connectionString, drop: dropOwn } = await testDatabase();
  const own = openDatabase({ connectionString, max: 2 });
  const set = (value: 'L1' | 'L2', from: string) =>
    setParameter(own, deskActionLevel, value, { from, approvedBy: 'test', now: NOW });
  const traces = (instant: string) => demoTraces(own, {}, new Date(instant));
  try {
    await set('L1', '2026-06-01');
    await set('L2', '2026-07-01');
    for (const inTheWay of ['2026-03-15T09:00:00+07:00', '2026-06-30T23:59:59+07:00'])
      expect(await traces(inTheWay)).toEqual([expect.stringContaining('deskActionLevel is L1')]);
    expect(await traces('2026-07-01T00:00:00+07:00')).toEqual([]);
  } finally {
    await own.close();
    await dropOwn();
  }
});

test('[SYS-27] two processes that start on one empty database make one world between them', async () => {
  const { connectionString, drop: dropOwn } = await testDatabase();
  const own = openDatabase({ connectionString, max: 4 });
  try {
    const start = () => seedDemo(own, { now: NOW, dataDir, log, population: 0 });
    await Promise.all([start(), start()]);
    const rows = await own.query<{ n: number }>({
      text: 'select count(*)::int as n from quota.entry union all select count(*)::int from platform.parameter',
      values: [],
    });
    expect(rows).toEqual([{ n: await count('quota.entry') }, { n: 1 }]);
  } finally {
    await own.close();
    await dropOwn();
  }
});

test('[SYS-27] an agent’s settings that are there already are left alone', async () => {
  const file = join(dataDir, 'agent', 'userconfig.properties');
  writeFileSync(file, 'nhso.service.token=of-my-own\n');
  await seedDemo(db, { now: NOW, dataDir, log, population: 20 });
  expect(readFileSync(file, 'utf8')).toBe('nhso.service.token=of-my-own\n');
});

test('[AMB-01] the fixtures: the same on every fresh start, invented ids only, a person for every case', () => {
  const options = { now: NOW, namedOnly: false, simUrl: 'http://127.0.0.1:1', agentUrl: 'http://127.0.0.1:2' };
  const world = fixtures(options);
  expect(fixtures(options)).toEqual(world);
  expect(world.persons.length).toBeGreaterThan(10_000);
  expect(world.units.length).toBeGreaterThanOrEqual(12);
  expect(new Set(world.units.map((u) => u.family)).size).toBe(9);
  for (const { pid } of world.persons) {
    expect(isValidCitizenId(pid), pid).toBe(true);
    expect(pid.slice(1, 5)).toBe('9900');
  }
  const scenarios = fixtures({ ...options, namedOnly: true }).persons.map((p) => p.scenario);
  expect(new Set(scenarios).size).toBe(scenarios.length);
  expect(scenarios).toEqual(
    expect.arrayContaining([
      'UCS_30',
      'CHILD_6',
      'CHILD_14',
      'CHILD_15',
      'CHILD_16',
      'ELDER_60',
      'ELDER_61',
      'ELDER_70',
      'WEL_LOW_INCOME',
      'SSS_35',
      'OFC_50',
      'DECEASED',
      'NO_RIGHT',
      'FOREIGN_ID_6',
      'MONTH_ONLY_BIRTH',
    ]),
  );
  expect(JSON.stringify(world)).not.toContain('usedQuota');
});
