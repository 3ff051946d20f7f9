import { expect, test } from 'vitest';
import { codeWithName, findMainRight, findSubRight, MAIN_RIGHTS, SUB_RIGHTS } from './rights.ts';

test('[ENT-07] the main right is shown with its code, in the words that clients split', () => {
  const ucs = findMainRight('UCS');
  expect(codeWithName('UCS', ucs?.th ?? '')).toBe('(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ');
  expect(findMainRight('XXX')).toBeUndefined();
});

test('[ENT-08] the sub-right belongs to its main right', () => {
  expect(findSubRight('UCS', '89')?.th).toBe('ช่วงอายุ 12-59 ปี');
  expect(findSubRight('WEL', '77')?.th).toBe('ผู้มีอายุเกิน 60 ปีบริบูรณ์');
  expect(findSubRight('SSS', '89')).toBeUndefined();
  expect(findSubRight('SSS', 'S6')).toBeUndefined();
  expect(findSubRight('SSI', 'S6')?.en).toContain('invalidity');
});

test('[ENT-07] [ENT-08] codes are unique, every right has both names, every sub-right a main right, every main right a sub-right', () => {
  expect(new Set(MAIN_RIGHTS.map(({ code }) => code)).size).toBe(16);
  expect(SUB_RIGHTS).toHaveLength(106);
  expect(new Set(SUB_RIGHTS.map(({ mainRight, code }) => `${mainRight}/${code}`)).size).toBe(SUB_RIGHTS.length);
  for (const { mainRight } of SUB_RIGHTS) expect(findMainRight(mainRight), mainRight).toBeDefined();
  for (const { code } of MAIN_RIGHTS)
    expect(
      SUB_RIGHTS.some(({ mainRight }) => mainRight === code),
      code,
    ).toBe(true);
  for (const { th, en } of [...MAIN_RIGHTS, ...SUB_RIGHTS]) {
    expect(th).toMatch(/[ก-๙]/);
    expect(en).not.toMatch(/[ก-๙]/);
  }
});

test('[ENT-07] clients split the code with its name at the brackets: the name has none there', () => {
  for (const { code, th } of [...MAIN_RIGHTS, ...SUB_RIGHTS])
    expect(codeWithName(code, th)).toMatch(/^\([0-9A-Z]{2,3}\) [^()\s][^()]*$/);
  expect(codeWithName('O1', 'สิทธิเบิกกรมบัญชีกลาง (ข้าราชการ)')).toBe('(O1) สิทธิเบิกกรมบัญชีกลาง ข้าราชการ');
});

test('[ENT-08] a pair that live services send is named by the table, under whichever main right it comes', () => {
  expect(findSubRight('OFC', 'E1')?.th).toBe('สิทธิเบิกหน่วยงานรัฐ (ตนเอง)');
  expect(findSubRight('OFC', 'B3')?.en).toBe('Bangkok: pensioner');
  expect(findSubRight('DIS', '74')?.th).toBe('คนพิการ');
  expect(findSubRight('OFC', '89')).toBeUndefined();
});
