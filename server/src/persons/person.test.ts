import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { person } from '../testing/facts.ts';
import { testDatabase } from '../testing/index.ts';
import { ageOf, birthOf, findPersonByCitizenId, fullName, insertPersons, isDeadOn } from './index.ts';

test.each([
  ['ALIVE', null, '2026-03-15', false],
  ['UNKNOWN', null, '2026-03-15', false],
  ['DECEASED', '2026-03-10', '2026-03-10', false],
  ['DECEASED', '2026-03-10', '2026-03-11', true],
  ['DECEASED', null, '1999-01-01', true],
] as const)('[INV-ENT-4] %s (death %s): dead for a service of %s is %s', (civilStatus, deathDate, date, dead) => {
  expect(isDeadOn(person({ civilStatus, deathDate }), date)).toBe(dead);
});

test('[ENT-03] [ENT-05] [ENT-06] name, birth and age as the panel needs them', () => {
  expect(fullName(person())).toBe('นายทดสอบ สมมติ');
  expect(birthOf(person({ birth: '1956-03' }))).toEqual({ year: 1956, month: 3 });
  expect(ageOf(person({ birth: '1996-02-29' }), '2026-02-28')).toMatchObject({ years: 29 });
  expect(ageOf(person({ birth: '1996-02-29' }), '2026-03-01')).toEqual({ years: 30, months: 0, days: 0 });
  expect(() => birthOf(person({ birth: '2539-13' }))).toThrow(/no date/);
});

describe('the register', () => {
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
  const load = (change: object) =>
    insertPersons(db, [{ ...person(), deathDate: undefined, provinceCode: '34', personId: newId(), ...change }]);

  test('[ENT-02] one person for one citizen id: a second load changes nothing', async () => {
    await load({ citizenId: '1990000000019' });
    await load({ citizenId: '1990000000019', firstName: 'อื่น' });
    expect((await findPersonByCitizenId(db, '1990000000019'))?.firstName).toBe('ทดสอบ');
    expect(await findPersonByCitizenId(db, '1990099999994')).toBeUndefined();
  });

  test.each([
    ['twelve digits', { citizenId: '199000000001' }],
    ['a birth date the Thai way round', { citizenId: '1990099999994', birth: '01/01/2539' }],
    ['a death of somebody alive', { citizenId: '1990099999994', deathDate: '2026-03-10' }],
    ['a sex nobody knows', { citizenId: '1990099999994', sex: 'X' }],
  ])('[ENT-02] [ENT-04] [ENT-05] does not take %s', async (_what, change) => {
    await expect(load(change)).rejects.toThrow(/check constraint/);
  });
});
