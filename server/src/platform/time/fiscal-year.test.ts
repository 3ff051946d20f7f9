import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fiscalYearOf, fiscalYearRange, monthRange } from './index.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1990-01-01', days));

test.each([
  ['2026-09-30', 2569],
  ['2026-10-01', 2570],
  ['2026-01-01', 2569],
  ['2025-10-01', 2569],
  ['2025-09-30', 2568],
])('[BOOK-12] %s belongs to budget year %i', (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
});

test('a budget year runs from 1 October to 30 September', () => {
  expect(fiscalYearRange(2569)).toEqual({ start: '2025-10-01', end: '2026-09-30' });
});

test.each([
  ['2026-02-10', '2026-02-01', '2026-02-28'],
  ['2024-02-10', '2024-02-01', '2024-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('the month of %s runs from %s to %s', (date, start, end) => {
  expect(monthRange(date)).toEqual({ start, end });
});

test('every day lies in exactly the window it names, and windows touch without a gap', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const year = fiscalYearRange(fiscalYearOf(day));
      const month = monthRange(day);
      expect(day >= year.start && day <= year.end).toBe(true);
      expect(day >= month.start && day <= month.end).toBe(true);
      expect(fiscalYearOf(addDays(year.end, 1))).toBe(fiscalYearOf(day) + 1);
      expect(addDays(month.end, 1)).toBe(monthRange(addDays(month.end, 1)).start);
    }),
  );
});
