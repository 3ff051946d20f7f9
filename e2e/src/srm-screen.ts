import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { pidOfAccount } from './portal-screen.ts';
import { onThePhone } from './thaid.ts';

/** Opens a page of SRM, signs in by ThaiD, and is there (SRM-06). */
export async function enterSrm(page: Page, house: House, username: string, path = '/srm'): Promise<void> {
  await page.goto(`${house.url}${path}`);
  await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
  await page.getByText('หมายเลขอ้างอิง').waitFor();
  await onThePhone(page, pidOfAccount(house, username));
  await page.waitForURL((url) => url.pathname === path);
}

/** Types a citizen id where the page asks for one, and waits for the person. */
export async function findById(page: Page, pid: string): Promise<void> {
  await page.getByLabel('เลขประจำตัวประชาชน 13 หลัก').fill(pid);
  await page.keyboard.press('Enter');
  await page
    .getByText(`x-xxxx-xxxxx-${pid.slice(10, 12)}-${pid.slice(12)}`)
    .first()
    .waitFor();
}

/** Another view of the person on the screen. */
export const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'ข้อมูลของบุคคลนี้' }).getByRole('link', { name, exact: true }).click();
