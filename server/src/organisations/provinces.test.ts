import { expect, test } from 'vitest';
import { findProvince, PROVINCES, REGION_SEATS } from './provinces.ts';

test('Thailand has 77 provinces in 13 regions', () => {
  expect(PROVINCES).toHaveLength(77);
  expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(77);
  expect(new Set(PROVINCES.map(({ th }) => th)).size).toBe(77);
  expect(new Set(PROVINCES.map(({ en }) => en)).size).toBe(77);
  for (const { code } of PROVINCES) expect(code).toMatch(/^[1-9]\d$/);
});

test('every region has the number of provinces of its health region', () => {
  const sizes = Array.from(
    { length: 13 },
    (_, index) => PROVINCES.filter(({ regionNo }) => regionNo === index + 1).length,
  );
  expect(sizes).toEqual([8, 5, 5, 8, 8, 8, 4, 7, 4, 5, 7, 7, 1]);
});

test('the seat of a region lies in it', () => {
  expect(REGION_SEATS).toHaveLength(13);
  REGION_SEATS.forEach((code, index) => {
    expect(findProvince(code)?.regionNo).toBe(index + 1);
  });
});

test('a province is found by its code', () => {
  expect(findProvince('34')).toEqual({ code: '34', th: 'อุบลราชธานี', en: 'Ubon Ratchathani', regionNo: 10 });
  expect(findProvince('99')).toBeUndefined();
});
