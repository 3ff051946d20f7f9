import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhone } from './read-phone.ts';

test.each([
  ['021414000', '', '021414000', null],
  ['02-141-4000', '', '021414000', null],
  ['๐๒ ๑๔๑ ๔๐๐๐ ต่อ ๑๒', '', '021414000', '12'],
  ['02 141 4000 ext. 1234', '', '021414000', '1234'],
  ['02-1414000#5', '', '021414000', '5'],
  ['+66 2 141 4000', '', '021414000', null],
  ['+66 (0)81-234-5678', '', '0812345678', null],
  ['045 123456', 'ต่อ ๑๐๑', '045123456', '101'],
  ['045123456 ต่อ 101', '101', '045123456', '101'],
] as const)('[CPP-11] [CPP-12] %s (and beside it "%s") is read as %s', (typed, beside, phone, extension) => {
  expect(readPhone(typed, beside)).toEqual({ phone, extension });
});

test.each([
  ['1330', '', 'PHONE_INVALID'],
  ['02141400', '', 'PHONE_INVALID'],
  ['081234567', '', 'PHONE_INVALID'],
  ['0212345678', '', 'PHONE_INVALID'],
  ['โทร. 02', '', 'PHONE_INVALID'],
  ['02-141-4000-3', '', 'PHONE_INVALID'],
  ['02-141-4000, 02-141-4001', '', 'PHONE_ONE_ONLY'],
  ['02-141-4000 หรือ 081-234-5678', '', 'PHONE_ONE_ONLY'],
  ['02-141-4000', 'หน้าห้อง', 'EXTENSION_INVALID'],
  ['02-141-4000', '1234567', 'EXTENSION_INVALID'],
  ['02-141-4000 ต่อ 12', '13', 'EXTENSION_TWICE'],
] as const)('[CPP-11] [CPP-12] %s (and beside it "%s") is refused: %s', (typed, beside, problem) => {
  expect(readPhone(typed, beside)).toEqual({ problem });
});

test('[CPP-12] however a number is written, it is read the same, and what was read is read again unchanged', () => {
  const landline = fc.tuple(fc.constantFrom('02', '032', '045', '053', '074'), fc.stringMatching(/^\d{7}$/));
  const number = fc.oneof(
    landline.map(([area, rest]) => `${area}${rest}`.slice(0, 9)),
    fc.tuple(fc.constantFrom('06', '08', '09'), fc.stringMatching(/^\d{8}$/)).map((parts) => parts.join('')),
  );
  const writing = fc.record({
    gap: fc.constantFrom('', ' ', '-', '.'),
    every: fc.integer({ min: 1, max: 9 }),
    thai: fc.boolean(),
    abroad: fc.boolean(),
    sign: fc.constantFrom(' ต่อ ', 'ext.', ' x', '#', ' ต่อ: '),
  });
  const extension = fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: null });
  fc.assert(
    fc.property(number, extension, writing, (phone, ext, { gap, every, thai, abroad, sign }) => {
      const said = abroad ? `+66${phone.slice(1)}` : phone;
      const spaced = said.replace(new RegExp(`(\\d{${every}})(?=\\d)`, 'g'), `$1${gap}`);
      const whole = `${spaced}${ext === null ? '' : sign + ext}`;
      const typed = thai ? whole.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))) : whole;
      expect(readPhone(typed, '')).toEqual({ phone, extension: ext });
      expect(readPhone(phone, ext ?? '')).toEqual({ phone, extension: ext });
    }),
  );
});
