import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLicence } from './parse-licence.ts';
import { sameName } from './same-name.ts';

test.each([
  ['ว.12345', '01', { prefix: 'ว.', no: '12345', formatOk: true }],
  ['ว 12345', '01', { prefix: 'ว.', no: '12345', formatOk: true }],
  ['๑๒๓๔๕', '01', { prefix: 'ว.', no: '12345', formatOk: true }],
  ['เลขที่ ว.๑๒๓๔๕', '01', { prefix: 'ว.', no: '12345', formatOk: true }],
  ['ว.1234567', '01', { prefix: 'ว.', no: '1234567', formatOk: false }],
  ['45-1234-5678', '02', { prefix: '', no: '4512345678', formatOk: true }],
  ['451', '02', { prefix: '', no: '451', formatOk: false }],
  ['ภ.12345', '03', { prefix: 'ภ.', no: '12345', formatOk: true }],
  ['ท.12345', '04', { prefix: 'ท.', no: '12345', formatOk: true }],
  ['ก.12345', '05', { prefix: 'ก.', no: '12345', formatOk: true }],
  ['ทน 12345', '06', { prefix: 'ทน.', no: '12345', formatOk: true }],
  ['พทป 12345', '08', { prefix: 'พท.ป.', no: '12345', formatOk: true }],
  ['พท. ว. 123', '08', { prefix: 'พท.ว.', no: '123', formatOk: true }],
  ['12345', '08', { prefix: '', no: '12345', formatOk: false }],
  ['ภ.12345', '01', { prefix: 'ภ.', no: '12345', formatOk: false }],
] as const)('[CPP-45] %s of council %s', (text, council, parts) => {
  expect(parseLicence(text, council)).toEqual(parts);
});

test('[CPP-45] without digits, with letters after them, or too long it is no licence number', () => {
  for (const text of ['', 'ว.', '12ว34', '1'.repeat(21)]) expect(parseLicence(text, '01')).toBeUndefined();
});

test('[CPP-45] spaces, Thai digits and missing dots never make another number, and what came out comes out again', () => {
  const prefixes = fc.constantFrom('พท.ว.', 'พท.ภ.', 'พท.ผ.', 'พท.น.', 'พท.ป.');
  const digits = fc.integer({ min: 1, max: 999_999 }).map(String);
  const thai = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  fc.assert(
    fc.property(prefixes, digits, fc.boolean(), fc.boolean(), (prefix, no, inThai, noDots) => {
      const mark = noDots ? prefix.replace(/\./g, '') : prefix;
      const parts = parseLicence(` ${mark} ${inThai ? thai(no) : no} `, '08');
      expect(parts).toEqual({ prefix, no, formatOk: true });
      expect(parseLicence(`${parts?.prefix}${parts?.no}`, '08')).toEqual(parts);
    }),
  );
});

test('[CPP-46] titles do not make another name, another family name does', () => {
  expect(sameName('นางสาวกัญญา สมมติชัย', 'น.ส.กัญญา  สมมติชัย')).toBe(true);
  expect(sameName('เภสัชกรหญิง กัญญา สมมติชัย', 'นางกัญญา สมมติชัย')).toBe(true);
  expect(sameName('นางสาวกัญญา เดิมสมมติ', 'นางสาวกัญญา สมมติชัย')).toBe(false);
});
