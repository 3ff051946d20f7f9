import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { birthDate, cardName, photo, sex, thaiText } from './decode.ts';

const thai = (text: string) => iconv.encode(text, 'tis620');

describe('what the card says', () => {
  it('[SYS-20] decodes TIS-620 and drops the padding', () => {
    expect(thaiText(thai('นาย#ทดสอบ##ระบบ        '))).toBe('นาย#ทดสอบ##ระบบ');
    expect(thaiText(Uint8Array.of(0xb9, 0xd2, 0xc2, 0x00, 0x00))).toBe('นาย');
  });

  it('[SYS-20] takes a name apart, with and without a middle name', () => {
    expect(cardName(thai('นาง#ใจดี##ตัวอย่าง   '))).toEqual({
      title: 'นาง',
      first: 'ใจดี',
      middle: '',
      last: 'ตัวอย่าง',
    });
    expect(cardName(thai('นาง#ใจดี#กลาง#ตัวอย่าง')).middle).toBe('กลาง');
    expect(cardName(thai('ชื่อเดียว'))).toMatchObject({ title: 'ชื่อเดียว', last: '' });
  });

  it.each([
    ['25330115', '25330115'],
    ['25330100', '25330100'],
    ['25330000', '25330000'],
    ['253301  ', '25330100'],
    ['2533    ', '25330000'],
    ['2533----', '25330000'],
    ['25331301', undefined],
    ['19900115', undefined],
    ['        ', undefined],
  ])('[ENT-05] birth date %s in the Buddhist era is %s', (bytes, expected) => {
    expect(birthDate(Buffer.from(bytes))).toBe(expected);
  });

  it('[SYS-20] says the sex only when the card does', () => {
    expect([sex(Buffer.from('1')), sex(Buffer.from('2')), sex(Buffer.from(' '))]).toEqual(['1', '2', undefined]);
  });

  it('[SYS-20] cuts the padding off the picture, and has none where there is no JPEG', () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0x01, 0xff, 0xd9, 0x20, 0x20);
    expect(photo(jpeg)).toEqual(jpeg.subarray(0, 5));
    expect(photo(Uint8Array.of(0x20, 0x20))).toBeUndefined();
  });
});
