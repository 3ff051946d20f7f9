import { expect, test } from 'vitest';
import { DEMO_ACCOUNTS } from '../../demo/world/index.ts';
import { Parameters } from '../../platform/parameters/index.ts';
import { checkNewPassword } from './check-new-password.ts';

const today = new Parameters().on('2026-03-15');
const owner = { username: 'malee.k', personName: 'น.ส.มาลี แก้วใส' };
const codeOf = async (password: string, whose = owner) => (await checkNewPassword(password, whose, today))?.code;

test.each([
  ['seven characters', 'x9!kQ2w', 'PASSWORD_TOO_SHORT'],
  ['eight', 'x9!kQ2wz', undefined],
  ['seven Thai characters with their marks', 'ที่นี่', 'PASSWORD_TOO_SHORT'],
  ['eight characters outside the basic plane are eight, not sixteen', '🍚🍜🍲🍛🍤🍣🍱', 'PASSWORD_TOO_SHORT'],
  ['200 characters', 'ก'.repeat(200), undefined],
  ['201', 'ก'.repeat(201), 'PASSWORD_TOO_LONG'],
  ['small letters alone: no rule of composition', 'ceiling lamp in april', undefined],
  ['a leaked one', 'password123', 'PASSWORD_BREACHED'],
  ['a leaked one in capitals', 'PassWord123', 'PASSWORD_BREACHED'],
  ['a keyboard row', 'qwertyuiop', 'PASSWORD_BREACHED'],
  ['a number everybody takes', '1234567890', 'PASSWORD_BREACHED'],
  ['with the user name in it', 'X-Malee.K-2569', 'PASSWORD_CONTAINS_NAME'],
  ['with the surname in it', 'แก้วใส-2569', 'PASSWORD_CONTAINS_NAME'],
  ['a sentence in Thai', 'ข้าวเหนียวมะม่วงหน้าร้อน', undefined],
])('[OSS-41] a password of %s', async (_what, password, code) => {
  expect(await codeOf(password)).toBe(code);
});

test('[OSS-41] a name of three letters forbids nothing', async () => {
  expect(await codeOf('anan-likes-mangoes', { username: 'ana', personName: 'อา ดี' })).toBeUndefined();
});

test('[OSS-41] the passwords of the demo world would not be taken by anybody who chooses his own', async () => {
  for (const { username, password } of DEMO_ACCOUNTS.slice(0, 3))
    expect(await codeOf(password, { username, personName: '' })).toBe('PASSWORD_CONTAINS_NAME');
});
