import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakThai } from '../../../services/index.ts';
import { drawLetter } from './draw-letter.ts';
import { openingOf } from './letter.ts';

/** Every letter one wide; marks above and below take no room. */
const widthOf = (text: string) => [...text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/gu, '')].length;

test('[ORG-23] a Thai line breaks between words, never before a mark', () => {
  const text = openingOf({});
  const lines = breakThai(text, 60, widthOf, 6);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  for (const line of lines) expect(line).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\s]/u);
  expect(lines.some((line) => line.includes('เลขประจำตัวประชาชน'))).toBe(true);
});

test('[ORG-23] no line is longer than there is room, unless one word is', () => {
  const word = fc.constantFrom('ผู้มีอำนาจ', 'หน่วยบริการ', 'ยืนยัน', 'ปั้น', 'ทดสอบ', ' OSS ', ' 2569 ', ' ');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 20, max: 60 }), (parts, width) => {
      for (const line of breakThai(parts.join(''), width, widthOf)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('[ORG-23] the form is a PDF with the Thai font in it, empty and filled in', async () => {
  for (const letter of [{}, { unit: { name: 'คลินิกทดสอบ', hcode: '99816' }, scopes: ['APPEAL' as const] }]) {
    const text = Buffer.from(await drawLetter(letter)).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toMatch(/Sarabun/);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});
