import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { type OutsideSystem, outsideSystem } from './src/outside-system.ts';

describe.skipIf(noBrowser)('[SYS-04] single sign-on', () => {
  let house: House;
  let browser: Browser;
  let outside: OutsideSystem;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    outside = await outsideSystem(`${house.url}/sso`);
  });
  afterAll(async () => {
    await browser?.close();
    await outside?.stop();
    await house?.stop();
  });

  const passwordOf = (username: string) =>
    house.fixtures.accounts.find((account) => account.username === username)?.password ?? '';
  async function typePassword(page: Page, username: string): Promise<void> {
    await page.getByLabel('ชื่อผู้ใช้').fill(username);
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill(passwordOf(username));
    await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  }
  const shown = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

  test('an outside system signs in over our page, asks first when it is told to, and all sign out together', async () => {
    const page = await openPage(browser, { width: 1280, height: 900 });
    await page.goto(outside.url);
    expect(new URL(page.url()).origin).toBe(house.url);
    await typePassword(page, 'desk.hospital');
    await page.waitForURL(`${outside.url}/callback**`);
    expect(await shown(page)).toBe('desk.hospital 99801 L1');

    await page.goto(`${outside.url}/?prompt=consent`);
    await page.getByRole('heading', { name: 'Sandbox ขอให้ท่านเข้าสู่ระบบด้วยบัญชีนี้' }).waitFor();
    await page.getByText('(99801)').last().waitFor();
    await look(page, 'agree');
    await page.getByRole('button', { name: 'อนุญาตและไปต่อ' }).click();
    await page.waitForURL(`${outside.url}/callback**`);
    expect(await shown(page)).toBe('desk.hospital 99801 L1');
    await page.goto(`${outside.url}/?prompt=consent`);
    await page.getByRole('button', { name: 'ไม่อนุญาต' }).click();
    await page.waitForURL(`${outside.url}/callback**`);
    expect(await shown(page)).toBe('access_denied');

    await page.goto(`${outside.url}/leave`);
    await look(page, 'sign-out');
    await page.getByRole('button', { name: 'ออกจากระบบ · Sign out' }).click();
    await page.waitForURL(`${outside.url}/left**`);
    await page.goto(`${house.url}/account/sessions`);
    await page.waitForURL('**/signin?**');
    await page.context().close();
  });

  test('my sessions: one sees where one is signed in, ends one, and leaves them all', async () => {
    const phone = await openPage(browser, { width: 390, height: 844 });
    await phone.goto(`${house.url}/signin`);
    await typePassword(phone, 'desk.pharmacy');
    await phone.waitForURL(`${house.url}/`);
    const page = await openPage(browser, { width: 1280, height: 900 });
    await page.goto(`${house.url}/signin`);
    await typePassword(page, 'desk.pharmacy');
    await page.waitForURL(`${house.url}/`);
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('menuitem', { name: 'การเข้าสู่ระบบของฉัน' }).click();
    await page.getByRole('heading', { level: 1, name: 'การเข้าสู่ระบบของฉัน' }).waitFor();
    await page.getByText('เครื่องนี้').first().waitFor();
    await look(page, 'sessions');
    await page.getByRole('button', { name: /^ออกจากระบบเครื่องนั้น: Chrome/ }).click();
    await page.getByRole('status').getByText('ออกจากระบบเครื่องนั้นแล้ว').waitFor();
    await phone.goto(`${house.url}/account/sessions`);
    await phone.waitForURL('**/signin?**');
    await typePassword(phone, 'desk.pharmacy');
    await phone.getByRole('heading', { level: 1, name: 'การเข้าสู่ระบบของฉัน' }).waitFor();
    await look(phone, 'sessions-phone');
    await phone.getByRole('button', { name: 'ออกจากระบบทุกเครื่อง รวมเครื่องนี้' }).click();
    await phone.getByText('ออกจากระบบทุกเครื่องรวมเครื่องนี้หรือไม่').waitFor();
    await phone.getByRole('button', { name: 'ออกจากระบบทุกเครื่อง รวมเครื่องนี้' }).click();
    await phone.waitForURL('**/signin');
    await page.reload();
    await page.waitForURL('**/signin?**');
    await phone.context().close();
    await page.context().close();
  });
});
