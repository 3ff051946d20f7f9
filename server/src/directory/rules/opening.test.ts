import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidays } from '../../platform/time/index.ts';
import { hoursLiteral, type Schedule } from '../../provider/index.ts';
import { momentOf, openingAt } from './opening.ts';
import { readWeek } from './week.ts';

const CALENDAR = holidays(['2026-04-13', '2026-04-14', '2026-04-15']);
const on = (...ranges: [number, number][]) => ({ on: true, t1: ranges[0] ?? null, t2: ranges[1] ?? null });
const off = { on: false, t1: null, t2: null };
const week = (rows: Record<number, ReturnType<typeof on>>): Schedule =>
  Array.from({ length: 8 }, (_, day) => rows[day] ?? off);
const at = (schedule: Schedule, instant: string) =>
  openingAt(readWeek(hoursLiteral(schedule)), momentOf(new Date(`${instant}+07:00`), CALENDAR), CALENDAR);

test('[AMB-18] the row of a moment: Monday is 0, Sunday 6, a public holiday 7 whatever its weekday', () => {
  const rowAt = (instant: string) => momentOf(new Date(instant), CALENDAR);
  expect(rowAt('2026-03-16T00:00:00+07:00')).toEqual({ date: '2026-03-16', row: 0, minute: 0 });
  expect(rowAt('2026-03-15T16:59:00Z')).toEqual({ date: '2026-03-15', row: 6, minute: 1439 });
  expect(rowAt('2026-04-13T08:30:00+07:00')).toEqual({ date: '2026-04-13', row: 7, minute: 510 });
});

describe('[SC-27] open now', () => {
  test('from the first minute on, no longer at the last', () => {
    const monday = week({ 0: on([510, 720]) });
    expect(at(monday, '2026-03-16T08:29:59')).toMatchObject({ state: 'CLOSED', next: { time: '08:30' } });
    expect(at(monday, '2026-03-16T08:30:00')).toMatchObject({ state: 'OPEN', until: { time: '12:00' } });
    expect(at(monday, '2026-03-16T12:00:00')).toMatchObject({ state: 'CLOSED', next: { date: '2026-03-23' } });
  });

  test('over midnight, into a holiday and out of it', () => {
    const night = week({ 6: on([1200, 1440]), 7: on([0, 60]) });
    expect(at(night, '2026-04-12T21:00:00')).toMatchObject({ until: { date: '2026-04-13', time: '01:00' } });
    expect(at(night, '2026-03-15T21:00:00')).toMatchObject({ until: { date: '2026-03-15', time: '24:00' } });
  });

  test('always, and never', () => {
    const always = week(Object.fromEntries(Array.from({ length: 8 }, (_, day) => [day, on([0, 1440])])));
    expect(at(always, '2026-03-15T21:00:00')).toEqual({ state: 'OPEN', until: null, next: null });
    expect(at(week({}), '2026-03-15T21:00:00')).toEqual({ state: 'UNKNOWN', until: null, next: null });
    const holidaysOnly = week({ 7: on([0, 1440]) });
    expect(at(holidaysOnly, '2026-03-15T21:00:00')).toEqual({ state: 'CLOSED', until: null, next: null });
  });
});

test('a week read from the database is the week that was written, day by day', () => {
  const minute = fc.integer({ min: 0, max: 1440 });
  const row = fc
    .uniqueArray(minute, { minLength: 4, maxLength: 4 })
    .map((four) => [...four].sort((a, b) => a - b))
    .chain(([a = 0, b = 0, c = 0, d = 0]) => fc.constantFrom(off, on([a, b]), on([a, b], [c, d]), on([0, 1440])));
  fc.assert(
    fc.property(fc.array(row, { minLength: 8, maxLength: 8 }), (schedule) => {
      // As the database joins them: ranges that touch become one, over the ends of days as well.
      const joined: [number, number][] = [];
      for (const [day, { t1, t2 }] of schedule.entries())
        for (const range of [t1, t2]) {
          if (!range) continue;
          const [from, to] = [day * 1440 + range[0], day * 1440 + range[1]];
          const last = joined.at(-1);
          if (last && last[1] === from) last[1] = to;
          else joined.push([from, to]);
        }
      const read = readWeek(`{${joined.map(([from, to]) => `[${from},${to})`).join(',')}}`);
      const written = schedule.map(({ t1, t2 }) => {
        const ranges = [t1, t2].filter((range) => range !== null);
        const [first, second] = ranges;
        return first && second && first[1] === second[0] ? [[first[0], second[1]]] : ranges;
      });
      expect(read.map(({ ranges }) => ranges)).toEqual(written);
    }),
  );
});
