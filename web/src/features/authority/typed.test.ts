import { expect, test } from 'vitest';
import { dateOf, sizeOf, textOf, wholeOf } from './typed.ts';

test('[ORG-03] a number of baht or persons is read as people write it', () => {
  expect(wholeOf('30')).toBe(30);
  expect(wholeOf(' ๓๐ บาท ')).toBe(30);
  expect(wholeOf('1,200')).toBe(1200);
  expect(wholeOf('3 คน')).toBe(3);
  expect(wholeOf('0')).toBe(0);
  expect(wholeOf('')).toBeNull();
  for (const bad of ['สามสิบ', '30.50', '-30', '12345678']) expect(wholeOf(bad), bad).toBeUndefined();
});

test('[ORG-06] an empty answer is null; a Christian year is no answer', () => {
  expect([textOf('  '), textOf(' 12/2569 ')]).toEqual([null, '12/2569']);
  expect([dateOf(''), dateOf('05/01/2569'), dateOf('05/01/2026')]).toEqual([null, '2026-01-05', null]);
});

test('sizes are short', () => {
  expect([sizeOf(10), sizeOf(67_000), sizeOf(1_234_567), sizeOf(5_000_000)]).toEqual([
    '1 kB',
    '67 kB',
    '1.2 MB',
    '5 MB',
  ]);
});
