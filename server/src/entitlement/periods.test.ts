import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { testDatabase } from '../testing/index.ts';
import { insertPeriods, mainFund, type NewPeriod, type RightsOn } from './index.ts';

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

const period = (personId: string, mainRight: string, from: string, to?: string): NewPeriod => ({
  personId,
  mainRight,
  from,
  to,
  changedAt: new Date(`${from}T00:00:00+07:00`),
});
const rightsOn = async (person: string, date: string): Promise<RightsOn> => {
  const [row] = await db.query<{ rights: RightsOn }>({
    text: 'select entitlement.api_rights_on($1, $2) as rights',
    values: [person, date],
  });
  if (!row) throw new Error('no answer');
  return row.rights;
};
const mainOn = async (person: string, date: string) => mainFund(await rightsOn(person, date))?.mainRight;
const addRaw = (person: string, right: string, valid: string, isMain = true) =>
  db.query({
    text: `insert into entitlement.period (person_id, main_right, valid, is_main, source, changed_at) values ($1, $2, $3, $4, 'CIVIL', now())`,
    values: [person, right, valid, isMain],
  });

describe('periods of a right', () => {
  test('[INV-ENT-1] [ENT-07] the right of a day: from its first to its last day, and the vacant right between', async () => {
    const person = newId();
    await insertPeriods(db, [period(person, 'UCS', '2025-10-01', '2026-03-14'), period(person, 'SSS', '2026-03-16')]);
    expect(
      await Promise.all(
        ['2025-09-30', '2025-10-01', '2026-03-14', '2026-03-15', '2026-03-16'].map((d) => mainOn(person, d)),
      ),
    ).toEqual([undefined, 'UCS', 'UCS', undefined, 'SSS']);
    expect((await rightsOn(person, '2026-03-01')).funds[0]).toMatchObject({ start: '2025-10-01', end: '2026-03-14' });
    expect((await rightsOn(person, '2026-03-20')).funds[0]).toMatchObject({ end: null });
  });

  test('[INV-ENT-1] the same right does not overlap itself, and there is one effective right a day', async () => {
    const person = newId();
    await addRaw(person, 'UCS', '[2026-01-01,2026-07-01)');
    await expect(addRaw(person, 'UCS', '[2026-06-30,2027-01-01)', false)).rejects.toThrow(/exclusion constraint/);
    await expect(addRaw(person, 'SSS', '[2026-06-30,2027-01-01)')).rejects.toThrow(/exclusion constraint/);
    await addRaw(person, 'UCS', '[2026-07-01,2027-01-01)');
  });

  test('[INV-ENT-1] a second fund beside the effective one is kept, and the effective one is answered', async () => {
    const person = newId();
    await addRaw(person, 'OFC', '[2026-01-01,)', false);
    await addRaw(person, 'UCS', '[2026-02-01,)');
    expect((await rightsOn(person, '2026-03-01')).funds.map((f) => f.mainRight)).toEqual(['UCS', 'OFC']);
    expect(await mainOn(person, '2026-03-01')).toBe('UCS');
    expect(await mainOn(person, '2026-01-15')).toBe('OFC');
  });
});

test('[ENT-09] [ENT-10] [ENT-12] of a registration the one in force at the end of the day counts', async () => {
  const person = newId();
  const add = (effective: string) =>
    db.query({
      text: `insert into entitlement.registration (person_id, paid_model, effective) values ($1, $2, $3)`,
      values: [person, effective, effective],
    });
  await add('["2026-01-01T00:00:00+07:00","2026-03-15T14:00:00+07:00")');
  await add('["2026-03-15T14:00:00+07:00",)');
  const modelOn = async (date: string) => (await rightsOn(person, date)).registration?.paidModel?.slice(2, 12);
  expect(await modelOn('2026-03-14')).toBe('2026-01-01');
  expect(await modelOn('2026-03-15')).toBe('2026-03-15');
  await expect(add('["2026-03-15T13:00:00+07:00","2026-03-15T15:00:00+07:00")')).rejects.toThrow(
    /exclusion constraint/,
  );
});
