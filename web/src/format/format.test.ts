import { expect, test } from 'vitest';
import { groupCitizenId, readCitizenId } from './citizen-id.ts';
import { groupCode } from './codes.ts';
import { bangkokDay, clock, monthYear, readTypedDate, readTypedTime, shortDate, typedDate } from './dates.ts';
import { baht, readBaht } from './money.ts';

test.each(['1990000000019', ' 1-9900-00000-01-9', '๑๙๙๐๐๐๐๐๐๐๐๑๙'])('[AUTH-43] "%s" is read as 13 digits', (typed) => {
  expect(readCitizenId(typed)).toEqual({ ok: true, id: '1990000000019' });
});

test.each([
  ['', 'EMPTY', 0],
  ['19900x', 'NOT_DIGITS', 0],
  ['199000000001', 'LENGTH', 12],
  ['1990000000018', 'CHECK_DIGIT', 13],
])('[AUTH-43] "%s" is refused as %s', (typed, problem, digits) => {
  expect(readCitizenId(typed)).toEqual({ ok: false, problem, digits });
});

test('[ENT-02] an id is grouped as on the card', () => {
  expect(groupCitizenId('1990000000019')).toBe('1-9900-00000-01-9');
});

test('[ENT-05] month and year of birth are of the Buddhist era, the month may be missing', () => {
  expect(monthYear(1956, 10, 'th')).toBe('ต.ค. 2499');
  expect(monthYear(1956, null, 'en')).toBe('2499');
});

test('[VISIT-01] dates are typed and shown in the Buddhist era', () => {
  expect(readTypedDate('30/01/2569')).toEqual({ ok: true, date: '2026-01-30' });
  expect(readTypedDate('๓๐012569')).toEqual({ ok: true, date: '2026-01-30' });
  expect(typedDate('2026-01-30')).toBe('30/01/2569');
  expect(shortDate('2026-11-23', 'th')).toBe('23 พ.ย. 2569');
});

test('[VISIT-01] a year below 2400 is asked about, and an impossible day refused', () => {
  expect(readTypedDate('30/01/2026')).toEqual({ ok: false, problem: 'CHRISTIAN_YEAR', meant: '30/01/2569' });
  expect(readTypedDate('29/02/2569')).toEqual({ ok: false, problem: 'NOT_A_DATE' });
  expect(readTypedDate('29/02/2567')).toEqual({ ok: true, date: '2024-02-29' });
});

test('[VISIT-02] a time is read in the ways people write it', () => {
  expect(['7.59', '0759', '๐๗:๕๙'].map(readTypedTime)).toEqual(['07:59', '07:59', '07:59']);
  expect(['24:00', '12:60', 'now'].map(readTypedTime)).toEqual([undefined, undefined, undefined]);
});

test('days and times are those of Bangkok, whatever the clock of the computer', () => {
  expect(bangkokDay(new Date('2026-09-30T17:00:00Z'))).toBe('2026-10-01');
  expect(clock('2026-09-30T17:04:00Z')).toBe('00:04');
});

test('[VISIT-03] amounts are read in satang and never as fractions', () => {
  expect(['1,250.5', '๑๐๐', '0'].map(readBaht)).toEqual([125050, 10000, 0]);
  expect(['', '-1', '1.005', 'abc'].map(readBaht)).toEqual([undefined, undefined, undefined, undefined]);
  expect(baht(125050)).toBe('1,250.50');
});

test('[CLM-02] a code is shown in groups', () => {
  expect(groupCode('PP9041372860')).toBe('PP 9041 372 860');
});
