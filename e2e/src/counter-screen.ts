import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { onThePhone } from './thaid.ts';

/** Signs in by ThaiD, which the desk needs, and waits for the counter. */
export async function signInAtCounter(page: Page, house: House, username: string): Promise<void> {
  const account = house.fixtures.accounts.find((known) => known.username === username);
  if (!account) throw new Error(`no demo account ${username}`);
  await page.goto(`${house.url}/authen/counter`);
  await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
  await onThePhone(page, account.pid);
  await page.getByRole('heading', { name: 'พร้อมรับผู้รับบริการ' }).waitFor();
}

/** AUTH-43, AUTH-44: types the 13 digits in the one field that has the focus. */
export async function findByTyping(page: Page, pid: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.type(pid);
  await page.keyboard.press('Enter');
  await personPanel(page).waitFor();
}

export const personPanel = (page: Page) => page.getByRole('region', { name: 'ข้อมูลรายละเอียดบุคคล' });

export const codePanel = (page: Page) => page.getByRole('region', { name: /Claim Code/ });

/** The claim code on the screen, without its groups. */
export async function shownCode(page: Page): Promise<string> {
  const text = await codePanel(page)
    .getByText(/^PP \d{4} \d{3} \d{3}$/)
    .textContent();
  return (text ?? '').replaceAll(' ', '');
}

/** A channel this release cannot perform: F4 asks for the reason, the keyboard chooses it. */
export async function recordByKeyboard(page: Page, reason: RegExp): Promise<void> {
  const tried = page.getByRole('listitem').filter({ hasText: reason });
  await page.keyboard.press('F4');
  const choice = page.getByRole('radio', { name: reason });
  await choice.waitFor();
  for (let steps = 0; steps < 12 && !(await choice.isChecked()); steps += 1)
    await page.keyboard.press(steps === 0 ? 'Space' : 'ArrowDown');
  await page.keyboard.press('Enter');
  await tried.first().waitFor();
}
