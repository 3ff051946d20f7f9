import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { addDays, weekdayOf } from '../time/index.ts';
import { holidaysOf } from './index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

test('[AMB-18] the holidays of 2568 to 2570 are entered, and one on a weekend has its substitute', async () => {
  const rows = await house.database.query<{ day: string; name: string; source: string }>(
    sql`select day, name_th as name, source from platform.public_holiday order by day`,
  );
  expect([2025, 2026, 2027].map((year) => rows.filter(({ day }) => day.startsWith(`${year}`)).length)).toEqual([
    25, 22, 22,
  ]);
  const known = new Set(rows.map(({ day }) => day));
  // Songkran is given one day for one that falls on a weekend; the others are followed by the next working day.
  for (const { day, name } of rows.filter((row) => weekdayOf(row.day) >= 5)) {
    let next = day;
    while (
      weekdayOf(next) >= 5 ||
      (known.has(next) && !rows.some((row) => row.day === next && row.name.startsWith('วันหยุดชดเชย')))
    )
      next = addDays(next, 1);
    expect([day, name, known.has(next)]).toEqual([day, name, true]);
  }
  expect(rows.filter(({ source }) => source === '')).toEqual([]);
});

test('[AMB-18] a day that is entered later is known a minute later, and inside a transaction at once', async () => {
  const now = new Date('2026-03-15T02:00:00Z');
  expect((await holidaysOf(house.database, now)).isHoliday('2026-09-21')).toBe(false);
  await house.database.query(
    sql`insert into platform.public_holiday values ('2026-09-21', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', 'Special holiday', 'มติคณะรัฐมนตรี')`,
  );
  expect((await holidaysOf(house.database, new Date(now.getTime() + 30_000))).isHoliday('2026-09-21')).toBe(false);
  expect((await holidaysOf(house.database, new Date(now.getTime() + 60_000))).nextBusinessDay('2026-09-18')).toBe(
    '2026-09-22',
  );
  await house.database.transaction(async (tx) => {
    expect((await holidaysOf(tx, now)).isHoliday('2026-09-21')).toBe(true);
  });
});
