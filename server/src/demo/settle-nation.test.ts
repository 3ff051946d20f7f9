import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isValidCitizenId } from '../platform/citizen-id/index.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { insideProvince } from '../provider/index.ts';
import { testDatabase } from '../testing/index.ts';
import { settleNation } from './settle-nation.ts';
import { spotFinder } from './spots.ts';
import { NATION_SIZE, nationUnit } from './world/index.ts';

const log = pino({ level: 'silent' });
let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 2 });
});
afterAll(async () => {
  await db.close();
  await drop();
});

const count = async (text: string) => (await db.query<{ n: number }>({ text, values: [] }))[0]?.n;

test('[SYS-13] twenty thousand units stand in all 77 provinces and 13 regions, each in its own province', () => {
  const spotFor = spotFinder();
  const units = Array.from({ length: NATION_SIZE }, (_, index) => nationUnit(index, spotFor));
  expect(new Set(units.map(({ hcode }) => hcode)).size).toBe(NATION_SIZE);
  expect(new Set(units.map(({ provinceCode }) => provinceCode)).size).toBe(77);
  expect(new Set(units.map(({ regionNo }) => regionNo))).toEqual(new Set(Array.from({ length: 13 }, (_, i) => i + 1)));
  for (const unit of units.filter((_, index) => index % 50 === 0)) {
    expect(insideProvince(unit.provinceCode, unit.latitude, unit.longitude), unit.hcode).toBe(true);
    expect(unit.tambonCode.slice(0, 2)).toBe(unit.provinceCode);
    for (const { pid } of unit.professionals) expect(isValidCitizenId(pid)).toBe(true);
  }
  const pids = units.flatMap(({ professionals }) => professionals.map(({ pid }) => pid));
  expect(new Set(pids).size).toBe(pids.length);
  expect(spotFinder()(() => 0.5)).toEqual(spotFinder()(() => 0.5));
});

test('[SYS-13] [INV-REG-1] the nation is settled in batches; stopped in the middle it goes on, and a second time changes nothing', async () => {
  const answers = [false, false, true];
  await settleNation(db, { units: 1_500, log, stopped: () => answers.shift() ?? true });
  const units = `select count(*)::int as n from organisations.organisation where hcode like 'A%'`;
  expect(await count(units)).toBe(1_000);
  await settleNation(db, { units: 1_500, log });
  const all = () =>
    Promise.all([
      count(units),
      count('select count(*)::int as n from provider.personnel'),
      count(`select count(*)::int as n from registry.api_announced('2026-03-15')`),
    ]);
  const settled = await all();
  expect(settled[0]).toBe(1_500);
  expect(settled[1]).toBeGreaterThan(1_000);
  expect(settled[2]).toBeGreaterThan(1_400);
  await settleNation(db, { units: 1_500, log });
  expect(await all()).toEqual(settled);
});
