import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { onThePhone } from './src/thaid.ts';

/** A page that a password alone does not open: the users of the own unit. */
describe.skipIf(noBrowser)('stepping up in the middle of the work', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const account = (username: string) => {
    const found = house.fixtures.accounts.find((known) => known.username === username);
    if (!found) throw new Error(`no account ${username}`);
    return found;
  };
  const USERS = 'ผู้ใช้งานของ';
  const confirmButton = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'ยืนยันตัวตนด้วย ThaiD' });

  /** Signed in by password, on a page that wants more. */
  async function stopped(width: number): Promise<Page> {
    const { username, password } = account('manager.hospital');
    const page = await openPage(browser, { width, height: 900 });
    await page.goto(`${house.url}/signin?to=/eportal/users`);
    await page.getByLabel('ชื่อผู้ใช้').fill(username);
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).last().click();
    await confirmButton(page).waitFor();
    return page;
  }

  test('[INV-IDN-7] ThaiD in a small window lifts the session, and the page goes on by itself', async () => {
    const page = await stopped(1280);
    await look(page, 'step-up-asked');
    const [small] = await Promise.all([page.context().waitForEvent('page'), confirmButton(page).click()]);
    await page.getByText('รอการยืนยันในหน้าต่าง ThaiD…').waitFor();
    await onThePhone(small, account('manager.hospital').pid);
    await page.getByText(USERS).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/eportal/users');
    await page.getByText(/L3/).waitFor();
    await page.context().close();
  });

  test('[INV-IDN-7] another person on the phone lifts nothing, and is told so', async () => {
    const page = await stopped(1280);
    const [small] = await Promise.all([page.context().waitForEvent('page'), confirmButton(page).click()]);
    await onThePhone(small, account('manager.pharmacy').pid);
    await small.getByText('ผู้ที่ยืนยันใน ThaiD ไม่ใช่เจ้าของบัญชีนี้').waitFor();
    await small.close();
    await page.getByText(/L1/).waitFor();
    await page.goto(`${house.url}/step-up?thaidError=THAID_REFUSED`);
    await page.getByRole('alert').waitFor();
    await look(page, 'step-up-refused');
    await page.context().close();
  });

  test('[INV-IDN-7] where no small window is allowed the page itself goes to ThaiD and comes back', async () => {
    const page = await stopped(390);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await confirmButton(page).click();
    await onThePhone(page, account('manager.hospital').pid);
    await page.getByText(USERS).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/eportal/users');
    await page.context().close();
  });
});
