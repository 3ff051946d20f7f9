import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, newId, openDatabase, refusedCode } from '../platform/database/index.ts';
import { testDatabase } from '../testing/index.ts';
import { limitsOfFamily, limitsOn, quotaViews, takeQuota } from './index.ts';

const DEFAULTS = { get: <T>(parameter: { default: T }): T => parameter.default };
const NOW = new Date('2026-03-15T09:00:00+07:00');

describe('windows and families', () => {
  test.each([
    ['2026-03-01', '2026-03', '2026-04-01', 'FY2569', '2026-10-01'],
    ['2026-03-31', '2026-03', '2026-04-01', 'FY2569', '2026-10-01'],
    ['2026-12-31', '2026-12', '2027-01-01', 'FY2570', '2027-10-01'],
    ['2026-09-30', '2026-09', '2026-10-01', 'FY2569', '2026-10-01'],
    ['2026-10-01', '2026-10', '2026-11-01', 'FY2570', '2027-10-01'],
    ['2028-02-29', '2028-02', '2028-03-01', 'FY2571', '2028-10-01'],
  ])(
    '[AMB-14] [BOOK-12] on %s: month %s until %s, fiscal year %s until %s',
    (date, month, nextMonth, year, nextYear) => {
      const [common, dental] = limitsOn(date, DEFAULTS);
      expect(common).toMatchObject({ limit: 'limit.commonIllness', window: month, renewsOn: nextMonth, max: 2 });
      expect(dental).toMatchObject({ limit: 'limit.dental', window: year, renewsOn: nextYear, max: 3 });
    },
  );

  test.each([
    ['PHARMACY', ['limit.commonIllness']],
    ['NURSING', ['limit.commonIllness']],
    ['MEDICAL', ['limit.commonIllness']],
    ['TELEMED', ['limit.commonIllness']],
    ['DENTAL', ['limit.dental']],
    ['PHYSIO', []],
    ['TTM', []],
    ['MEDTECH', []],
    [null, []],
  ])('[BOOK-12] %s counts towards %j', (family, expected) => {
    expect(limitsOfFamily(limitsOn('2026-03-15', DEFAULTS), family).map(({ limit }) => limit)).toEqual(expected);
  });

  test('[BOOK-12] what is left is never shown below zero, also when the limit was lowered', () => {
    const limits = limitsOn('2026-03-15', DEFAULTS);
    const views = quotaViews(limits, { 'limit.commonIllness': { used: 3, held: 1 } });
    expect(views).toMatchObject([
      { max: 2, used: 3, held: 1, remaining: 0 },
      { max: 3, used: 0, held: 0, remaining: 3 },
    ]);
  });
});

describe('the ledger', () => {
  let db: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    db = openDatabase({ connectionString: database.connectionString, max: 10 });
  });
  afterAll(async () => {
    await db.close();
    await drop();
  });

  const limitOf = (max: number) => ({
    limit: 'limit.test',
    window: '2026-03',
    max,
    families: [],
    renewsOn: '2026-04-01',
    th: '',
    en: '',
  });
  const take = (person: string, max: number, visit = newId()) =>
    takeQuota(db, person, limitOf(max), visit, NOW).then(
      () => visit,
      (error: unknown) => refusedCode(error) ?? Promise.reject(error),
    );
  const giveBack = async (visit: string) =>
    (await db.query<{ n: number }>({ text: 'select quota.api_return($1, $2) as n', values: [visit, NOW] }))[0]?.n;
  const usedOf = async (person: string) =>
    (
      await db.query<{ used: number }>({ text: 'select used from quota.ledger where person_id = $1', values: [person] })
    )[0]?.used ?? 0;

  test('[INV-BKG-2] scenario 9: fifty takes at once of a limit of three: three get it, 47 hear QUOTA_EXHAUSTED', async () => {
    const person = newId();
    const answers = await Promise.all(Array.from({ length: 50 }, () => take(person, 3)));
    expect(answers.filter((a) => a === 'QUOTA_EXHAUSTED')).toHaveLength(47);
    expect(await usedOf(person)).toBe(3);
  });

  test('[INV-BKG-2] a limit of nothing gives nothing, and the row itself refuses more than its maximum', async () => {
    const person = newId();
    expect(await take(person, 0)).toBe('QUOTA_EXHAUSTED');
    await take(person, 1);
    const over = db.query({ text: 'update quota.ledger set used = used + 1 where person_id = $1', values: [person] });
    await expect(over).rejects.toThrow(/check constraint/);
    const held = db.query({ text: 'update quota.ledger set held = 1 where person_id = $1', values: [person] });
    await expect(held).rejects.toThrow(/check constraint/);
  });

  test('[INV-BKG-2] a limit that is lowered or raised counts from the next take', async () => {
    const person = newId();
    await take(person, 3);
    await take(person, 3);
    expect(await take(person, 2)).toBe('QUOTA_EXHAUSTED');
    expect(await take(person, 3)).not.toBe('QUOTA_EXHAUSTED');
    expect(await usedOf(person)).toBe(3);
  });

  test('[INV-BKG-3] ten returns of one visit at once give back one', async () => {
    const person = newId();
    const visit = await take(person, 2);
    await take(person, 2);
    const returned = await Promise.all(Array.from({ length: 10 }, () => giveBack(visit)));
    expect(returned.reduce((sum: number, n) => sum + (n ?? 0), 0)).toBe(1);
    expect(await usedOf(person)).toBe(1);
    expect(await giveBack(newId())).toBe(0);
  });

  test('[INV-BKG-2] [INV-BKG-3] any order of takes and returns leaves used = takes that were not returned, never over the limit', async () => {
    const step = fc.record({ back: fc.boolean(), which: fc.nat({ max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 15 }), async (max, steps) => {
        const person = newId();
        const held: string[] = [];
        for (const { back, which } of steps) {
          if (back) {
            const visit = held[which % Math.max(1, held.length)];
            if (visit === undefined) continue;
            await giveBack(visit);
            held.splice(held.indexOf(visit), 1);
          } else {
            const visit = await take(person, max);
            expect(visit === 'QUOTA_EXHAUSTED').toBe(held.length >= max);
            if (visit !== 'QUOTA_EXHAUSTED') held.push(visit);
          }
          expect(await usedOf(person)).toBe(held.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
