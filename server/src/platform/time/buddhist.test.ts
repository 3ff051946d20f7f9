import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatThaiDate, formatThaiMonthYear, parseBuddhistInput, toBuddhistCompact } from './index.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days));

test('dates are shown in the Buddhist era', () => {
  expect(formatThaiDate('2026-11-22')).toBe('22 พ.ย. 2569');
  expect(formatThaiDate('2026-11-22', 'long')).toBe('22 พฤศจิกายน 2569');
  expect(formatThaiDate('1990-01', 'long')).toBe('มกราคม 2533');
  expect(formatThaiDate('1990')).toBe('2533');
});

test('[ENT-05] a birth date is shown as month and year, the day stays hidden', () => {
  expect(formatThaiMonthYear('1990-01-15')).toBe('มกราคม 2533');
  expect(formatThaiMonthYear({ year: 1990, month: 1 }, 'short')).toBe('ม.ค. 2533');
  expect(formatThaiMonthYear('1990')).toBe('2533');
});

test.each([
  ['1987-01-01', '25300101'],
  ['1987-01', '25300100'],
  ['1987', '25300000'],
])('%s is %s on the wire (authen wire 1.2)', (date, compact) => {
  expect(toBuddhistCompact(date)).toBe(compact);
});

test.each([
  ['01/02/2569', { date: '2026-02-01' }],
  ['1/2/2569', { date: '2026-02-01' }],
  ['๐๑/๐๒/๒๕๖๙', { date: '2026-02-01' }],
  ['29-02-2567', { date: '2024-02-29' }],
  ['29/02/2569', { question: 'NOT_A_DATE' }],
  ['32/01/2569', { question: 'NOT_A_DATE' }],
  ['2569-01-02', { question: 'NOT_A_DATE' }],
  ['', { question: 'NOT_A_DATE' }],
  ['01/02/2026', { question: 'CHRISTIAN_YEAR', suggestion: '2026-02-01' }],
  ['01/02/2399', { question: 'CHRISTIAN_YEAR', suggestion: '2399-02-01' }],
  ['01/02/69', { question: 'CHRISTIAN_YEAR' }],
  ['01/02/2400', { date: '1857-02-01' }],
])('typed "%s": a year below 2400 is questioned, not guessed', (typed, expected) => {
  expect(parseBuddhistInput(typed)).toEqual(expected);
});

test('every day typed as dd/MM/yyyy of the Buddhist era is understood', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      expect(parseBuddhistInput(`${date}/${month}/${Number(year) + 543}`)).toEqual({ date: day });
      expect(toBuddhistCompact(day)).toBe(`${Number(year) + 543}${month}${date}`);
    }),
  );
});
