import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { onThePhone } from './thaid.ts';

const accountOf = (house: House, username: string) => {
  const account = house.fixtures.accounts.find((known) => known.username === username);
  if (!account) throw new Error(`no demo account ${username}`);
  return account;
};

/** Citizen id of the invented person behind an account. */
export const pidOfAccount = (house: House, username: string): string => accountOf(house, username).pid;

/** Opens a page of a portal, signs in with the password, and is there. */
export async function signInAt(page: Page, house: House, username: string, path: string): Promise<void> {
  const { password } = accountOf(house, username);
  await page.goto(`${house.url}${path}`);
  await page.getByLabel('ชื่อผู้ใช้').fill(username);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(path, house.url).pathname);
}

/** Lifts the session by ThaiD in the small window that the refusal of an action offers; the action then goes on by itself. */
export async function stepUp(page: Page, house: House, username: string): Promise<void> {
  const [small] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('alert').getByRole('button', { name: /ThaiD/ }).click(),
  ]);
  const closed = small.waitForEvent('close');
  await onThePhone(small, pidOfAccount(house, username));
  await closed;
}
