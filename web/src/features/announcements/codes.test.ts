import { expect, test } from 'vitest';
import { readCodes } from './codes.ts';

test.each([
  ['a column of a spreadsheet', '99811\r\n99812\r\n', ['99811', '99812']],
  ['a line with commas and quotes', '"99811", 99812;IN0099813', ['99811', '99812', 'IN0099813']],
  ['cells of a row', '99811\t\t99812', ['99811', '99812']],
  ['Thai digits and small letters', '๙๙๘๑๑ in0099812', ['99811', 'IN0099812']],
  ['nothing', ' \n ', []],
])('[REG-09] codes pasted as %s', (_what, pasted, codes) => {
  expect(readCodes(pasted)).toEqual(codes);
});
