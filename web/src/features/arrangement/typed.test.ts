import { expect, test } from 'vitest';
import { readPlaces, typedOf } from './typed.ts';

const typed = { slotsPerDay: '20', slotMinutes: '15', opensDaysAhead: '14', opensAt: '8.00' };

test('[OSS-34] what is typed is read in Thai digits and as people write a time', () => {
  const expected = { slotsPerDay: 20, slotMinutes: 15, opensDaysAhead: 14, opensAt: '08:00' };
  expect(readPlaces(typed)).toEqual(expected);
  expect(readPlaces({ ...typed, slotsPerDay: '๒๐' })).toEqual(expected);
  expect(readPlaces(typedOf({ ...expected, savedAt: '2026-03-15T02:00:00Z', savedByName: '-' }))).toEqual(expected);
});

test.each([
  { slotsPerDay: '1001' },
  { slotsPerDay: '' },
  { slotsPerDay: '-1' },
  { slotMinutes: '4' },
  { slotMinutes: '481' },
  { slotMinutes: '7.5' },
  { opensDaysAhead: '366' },
  { opensAt: '24:00' },
  { opensAt: 'noon' },
])('[OSS-34] %j is not taken', (wrong) => {
  expect(readPlaces({ ...typed, ...wrong })).toBeUndefined();
});
