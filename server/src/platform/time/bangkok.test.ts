import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  bangkokDate,
  bangkokLocalDateTime,
  daysBetween,
  isPlainDate,
  plainDate,
  startOfBangkokDay,
} from './index.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1990-01-01', days));
const anyInstant = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2200-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test.each([
  ['2026-03-14T16:59:59.999Z', '2026-03-14', '2026-03-14T23:59:59'],
  ['2026-03-14T17:00:00.000Z', '2026-03-15', '2026-03-15T00:00:00'],
  ['2026-09-30T17:00:00.000Z', '2026-10-01', '2026-10-01T00:00:00'],
  ['2025-12-31T17:00:00.000Z', '2026-01-01', '2026-01-01T00:00:00'],
])('the instant %s is the Bangkok day %s', (instant, day, local) => {
  expect(bangkokDate(new Date(instant))).toBe(day);
  expect(bangkokLocalDateTime(new Date(instant))).toBe(local);
});

test('a Bangkok day begins at 17:00 UTC of the day before', () => {
  expect(startOfBangkokDay('2026-03-15').toISOString()).toBe('2026-03-14T17:00:00.000Z');
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-01-00', false],
  ['0000-01-01', false],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00:00Z', false],
  ['', false],
  [20260101, false],
])('%s is a calendar day: %s', (text, expected) => {
  expect(isPlainDate(text)).toBe(expected);
});

test('text that is no calendar day is a bug of the caller, not a date', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => startOfBangkokDay('15/03/2569')).toThrow(RangeError);
});

test('a day past the end of its month runs on into the next', () => {
  expect(plainDate(2026, 2, 29)).toBe('2026-03-01');
  expect(plainDate(2026, 4, 31)).toBe('2026-05-01');
  expect(plainDate(2026, 13, 5)).toBe('2027-01-05');
  expect(plainDate(2024, 2, 29)).toBe('2024-02-29');
});

test('an instant lies in the day whose start is the latest before it', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const day = bangkokDate(instant);
      expect(startOfBangkokDay(day).getTime()).toBeLessThanOrEqual(instant.getTime());
      expect(startOfBangkokDay(addDays(day, 1)).getTime()).toBeGreaterThan(instant.getTime());
    }),
  );
});

test('days added and days between are each other’s inverse, and text order is day order', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, distance) => {
      const other = addDays(day, distance);
      expect(daysBetween(day, other)).toBe(distance);
      expect(addDays(other, -distance)).toBe(day);
      expect(other > day).toBe(distance > 0);
    }),
  );
});
