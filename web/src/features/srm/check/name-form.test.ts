import { describe, expect, test } from 'vitest';
import { criteriaOf, EMPTY_FORM } from './name-form.ts';

const of = (typed: Partial<typeof EMPTY_FORM>) => criteriaOf({ ...EMPTY_FORM, nearly: false, ...typed });

describe('[SRM-17] what a search by name asks', () => {
  test.each([
    [{}, 'missing'],
    [{ firstName: '  ' }, 'missing'],
    [{ year: '2530' }, 'missing'],
    [{ firstName: 'สมชาย' }, 'narrow'],
    [{ lastName: 'ทดสอบ' }, 'narrow'],
    [{ firstName: 'สมชาย', lastName: 'ทดสอบ', year: '25' }, 'year.bad'],
    [{ firstName: 'สมชาย', lastName: 'ทดสอบ', year: '1987' }, 'year.christian'],
  ])('%j is stopped: %s', (typed, problem) => {
    expect(of(typed)).toEqual({ ok: false, problem });
  });

  test.each([
    [
      { firstName: ' สมชาย ', lastName: 'ทดสอบ' },
      { firstName: 'สมชาย', lastName: 'ทดสอบ' },
    ],
    [
      { firstName: 'สมชาย', year: '๒๕๓๐' },
      { firstName: 'สมชาย', birthYear: 2530 },
    ],
    [
      { lastName: 'ทดสอบ', provinceCode: '34', nearly: true },
      { lastName: 'ทดสอบ', provinceCode: '34', nearly: true },
    ],
    [
      { lastName: 'ทดสอบ', sex: 'MALE' as const },
      { lastName: 'ทดสอบ', sex: 'MALE' },
    ],
  ])('%j is asked as %j', (typed, criteria) => {
    expect(of(typed)).toEqual({ ok: true, criteria });
  });
});
