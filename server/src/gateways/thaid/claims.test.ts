import { describe, expect, test } from 'vitest';
import { personOf } from './claims.ts';

const claims = {
  sub: 'anything',
  pid: '1990000000019',
  title: 'นาย',
  given_name: 'ทดสอบ',
  middle_name: '',
  family_name: 'ระบบจำลอง',
  birthdate: '1990-01-15',
  gender: 'ชาย',
  ial: '2.3',
};

describe('the person in an id_token', () => {
  test('[SYS-14] is read from its claims, and the subject plays no part', () => {
    expect(personOf(claims)).toEqual({
      citizenId: '1990000000019',
      title: 'นาย',
      firstName: 'ทดสอบ',
      lastName: 'ระบบจำลอง',
      sex: 'MALE',
      birth: '1990-01-15',
      level: '2.3',
    });
    expect(personOf({ ...claims, middle_name: 'กลาง' })?.firstName).toBe('ทดสอบ กลาง');
  });

  test.each([
    ['2533-01-15', '1990-01-15'],
    ['2533', '1990'],
    ['1990-01', '1990-01'],
  ])('[SYS-14] born %s is %s: Buddhist years and dates in parts are understood', (birthdate, birth) => {
    expect(personOf({ ...claims, birthdate })?.birth).toBe(birth);
  });

  test.each([
    [1, 'MALE'],
    ['2', 'FEMALE'],
    ['หญิง', 'FEMALE'],
    ['female', 'FEMALE'],
    ['', 'UNSPECIFIED'],
    [undefined, 'UNSPECIFIED'],
  ])('[SYS-14] gender %j is %s', (gender, sex) => {
    expect(personOf({ ...claims, gender })?.sex).toBe(sex);
  });

  test.each([
    ['no number', { pid: undefined }],
    ['a number with a wrong check digit', { pid: '1990000000018' }],
    ['no name', { given_name: '' }],
    ['no date', { birthdate: '15/01/2533' }],
    ['no birth at all', { birthdate: undefined }],
  ])('[SYS-14] with %s names nobody', (_what, change) => {
    expect(personOf({ ...claims, ...change })).toBeUndefined();
  });
});
