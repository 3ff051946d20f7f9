import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CITIZEN_ID_ISSUES,
  checkDigit,
  citizenIdFrom,
  citizenIdSchema,
  groupCitizenId,
  isValidCitizenId,
  maskCitizenId,
} from './index.ts';

const anyId = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([first, running]) => citizenIdFrom(first, '9900', running));

test.each(['1990000000019', '1990000000141', '3990000000023', '5990000000038', '8990000000059'])(
  '[AUTH-43] the synthetic id %s has the right check digit',
  (id) => {
    expect(isValidCitizenId(id)).toBe(true);
    expect(checkDigit(id.slice(0, 12))).toBe(Number(id[12]));
  },
);

test.each(['1990000000018', '199000000001', '19900000000190', '199000000001x', '', ' 1990000000019'])(
  '[AUTH-43] "%s" is not a citizen id',
  (text) => {
    expect(isValidCitizenId(text)).toBe(false);
  },
);

test('ids are built from class, office and running number', () => {
  expect(citizenIdFrom(1, '9900', 1)).toBe('1990000000019');
  expect(citizenIdFrom(3, '9900', 2)).toBe('3990000000023');
  expect(() => citizenIdFrom(10, '9900', 1)).toThrow(RangeError);
  expect(() => citizenIdFrom(1, '99', 1)).toThrow(RangeError);
  expect(() => citizenIdFrom(1, '9900', 10_000_000)).toThrow(RangeError);
});

test('[ENT-02] ids are grouped as on the card and masked everywhere else', () => {
  expect(groupCitizenId('1990000000019')).toBe('1-9900-00000-01-9');
  expect(maskCitizenId('1990000000019')).toBe('x-xxxx-xxxxx-01-9');
  expect(maskCitizenId('12345')).toBe('x-xxxx-xxxxx-xx-x');
});

test.each(['1990000000019', ' 1-9900-00000-01-9 ', '1 9900 00000 01 9', '๑๙๙๐๐๐๐๐๐๐๐๑๙'])(
  '[AUTH-43] "%s" is accepted at the counter',
  (typed) => {
    expect(citizenIdSchema.parse(typed)).toBe('1990000000019');
  },
);

test.each([
  ['199000000001a', 'CITIZEN_ID_NOT_DIGITS'],
  ['199000000001', 'CITIZEN_ID_NOT_13_DIGITS'],
  ['', 'CITIZEN_ID_NOT_13_DIGITS'],
  ['1990000000018', 'CITIZEN_ID_CHECKSUM'],
])('[AUTH-43] "%s" is refused with %s', (typed, issue) => {
  const result = citizenIdSchema.safeParse(typed);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([issue]);
  expect(Object.keys(CITIZEN_ID_ISSUES)).toContain(issue);
});

test('[AUTH-43] one wrong digit is noticed', () => {
  // The third digit weighs 11, so modulo 11 it is never seen; remainders 0 and 10 share the check digit 1.
  const seenPositions = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  fc.assert(
    fc.property(anyId, fc.constantFrom(...seenPositions), fc.integer({ min: 1, max: 9 }), (id, position, shift) => {
      fc.pre(id[12] !== '1');
      const digits = [...id].map(Number);
      digits[position] = ((digits[position] ?? 0) + shift) % 10;
      expect(isValidCitizenId(digits.join(''))).toBe(false);
    }),
  );
});

test('[INV-PLT-4] a mask shows the last three digits and nothing else', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const masked = maskCitizenId(id);
      expect(masked.replace(/\D/g, '')).toBe(id.slice(10));
      expect(groupCitizenId(id).replaceAll('-', '')).toBe(id);
    }),
  );
});
