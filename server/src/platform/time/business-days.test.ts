import { describe, expect, test } from 'vitest';
import { holidays, weekdayOf } from './business-days.ts';

const songkran = holidays([
  '2026-04-06',
  '2026-04-13',
  '2026-04-14',
  '2026-04-15',
  '2026-05-31',
  '2026-06-01',
  '2026-06-03',
]);

test('[AMB-18] the days of the week begin with Monday', () => {
  expect(['2026-03-16', '2026-03-21', '2026-03-22'].map(weekdayOf)).toEqual([0, 5, 6]);
});

describe('[AMB-18] the next business day', () => {
  test.each([
    ['a Monday', '2026-03-16', '2026-03-17'],
    ['a Friday', '2026-03-20', '2026-03-23'],
    ['a Saturday', '2026-03-21', '2026-03-23'],
    ['a Sunday before a holiday on a Monday', '2026-04-05', '2026-04-07'],
    ['the Friday before Songkran', '2026-04-10', '2026-04-16'],
    ['a holiday itself', '2026-04-14', '2026-04-16'],
    ['a holiday on a Sunday with its substitute', '2026-05-31', '2026-06-02'],
    ['a day before a lone holiday', '2026-06-02', '2026-06-04'],
    ['the end of a year', '2025-12-31', '2026-01-01'],
  ])('after %s', (_what, from, next) => {
    expect(songkran.nextBusinessDay(from)).toBe(next);
  });
});
