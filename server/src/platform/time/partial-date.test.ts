import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  daysBetween,
  effectiveBirthDate,
  formatPartialDate,
  formatThaiAge,
  type PartialDate,
  parsePartialDate,
  plainDate,
} from './index.ts';

const read = (text: string): PartialDate => {
  const partial = parsePartialDate(text);
  if (partial === undefined) throw new Error(`test data: ${text}`);
  return partial;
};
const anyDay = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1910-01-01', days));

test.each(['1990', '1990-02', '1990-02-28', '2024-02-29'])('[ENT-05] the text %s is read and written back', (text) => {
  expect(formatPartialDate(read(text))).toBe(text);
});

test.each(['', '90', '1990-13', '1990-00', '1990-02-30', '0000', '1990-2-1', '19900101', '1990-01-01 '])(
  'the text "%s" is not a partial date',
  (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  },
);

test.each([
  ['1990', '1990-01-01'],
  ['1990-07', '1990-07-01'],
  ['1990-07-21', '1990-07-21'],
])('[AMB-01] age of a person born %s counts from %s', (birth, from) => {
  expect(effectiveBirthDate(read(birth))).toBe(from);
});

test.each([
  ['1989-10-21', '2026-11-22', '37 ปี 1 เดือน 1 วัน'],
  ['2011-03-15', '2026-03-14', '14 ปี 11 เดือน 27 วัน'],
  ['2011-03-15', '2026-03-15', '15 ปี 0 เดือน 0 วัน'],
  ['2011-03-15', '2026-03-16', '15 ปี 0 เดือน 1 วัน'],
  ['2011', '2026-01-01', '15 ปี 0 เดือน 0 วัน'],
  ['2011', '2025-12-31', '14 ปี 11 เดือน 30 วัน'],
  ['2011-05', '2026-04-30', '14 ปี 11 เดือน 29 วัน'],
  ['2008-02-29', '2026-02-28', '17 ปี 11 เดือน 30 วัน'],
  ['2008-02-29', '2026-03-01', '18 ปี 0 เดือน 0 วัน'],
  ['2008-02-29', '2028-02-29', '20 ปี 0 เดือน 0 วัน'],
  ['2026-03-15', '2026-03-15', '0 ปี 0 เดือน 0 วัน'],
  ['2026-01-31', '2026-02-28', '0 ปี 0 เดือน 28 วัน'],
  ['2026-01-31', '2026-03-01', '0 ปี 1 เดือน 0 วัน'],
])('[ENT-06] born %s, on %s: %s', (birth, date, expected) => {
  expect(formatThaiAge(ageOn(read(birth), date))).toBe(expected);
});

test('a day before birth gives no negative age', () => {
  expect(ageOn(read('2026-03-15'), '2026-03-14')).toEqual({ years: 0, months: 0, days: 0 });
});

test('[ENT-06] years, months and days lead back to the day they were counted on', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (birth, lived) => {
      const date = addDays(birth, lived);
      const { years, months, days } = ageOn(read(birth), date);
      expect(months).toBeLessThan(12);
      expect(days).toBeLessThanOrEqual(30);
      const { year, month, day } = read(birth);
      const anniversary = plainDate(year, (month ?? 1) + years * 12 + months, day ?? 1);
      expect(daysBetween(anniversary, date)).toBe(days);
    }),
  );
});

test('[ENT-06] completed years never fall from one day to the next, and rise by one at most', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (birth, lived) => {
      const today = ageOn(read(birth), addDays(birth, lived)).years;
      const tomorrow = ageOn(read(birth), addDays(birth, lived + 1)).years;
      expect([today, today + 1]).toContain(tomorrow);
    }),
  );
});
