import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { findByTyping, signInAtCounter } from './src/counter-screen.ts';
import { type House, startHouse } from './src/house.ts';

/** What every screen owes: the three failures, menus that say why, the sandbox, and a small first load. */
describe.skipIf(noBrowser)('screens', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('[AUTH-32..39] the portal has its menu, and what is locked says why and what to do', async () => {
    const page = await openPage(browser, { width: 1440, height: 900 });
    await signInAtCounter(page, house, 'desk.hospital');
    const menu = page.getByRole('navigation', { name: 'เมนู' });
    expect(await menu.getByRole('link').allTextContents()).toEqual([
      'ตรวจสอบและยืนยันการเข้ารับบริการ',
      'ค้นหา/แก้ไข ข้อมูลการรับบริการ',
      'ค้นหา/ลบรายการที่ยืนยันแล้ว',
      'ประวัติ Authen Code รายบุคคล',
      'ประวัติ Common Illness รายบุคคล',
      'ตรวจสอบและยืนยันการเข้ารับบริการปิดสิทธิ (NHSO ENDPOINT)',
    ]);
    for (const locked of ['รายงาน', 'Token'])
      expect(await menu.getByRole('listitem').filter({ hasText: locked }).textContent()).toContain('ยังไม่เปิด');
    for (const [name, path] of [
      ['common-illness', '/authen/common-illness'],
      ['close', '/authen/close'],
      ['landing', '/'],
    ] as const) {
      await page.goto(`${house.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(page, name);
    }
  });

  test('[AUTH-41][AUTH-42] two tabs; the second says when it comes and which reasons it will take', async () => {
    const page = await openPage(browser, { width: 1440, height: 900 });
    await signInAtCounter(page, house, 'desk.hospital');
    await page.getByRole('tab', { name: /^ยืนยันตัวตนแทนผู้รับบริการ/ }).click();
    await page.getByText('เกิดอุบัติเหตุฉุกเฉิน').waitFor();
    await look(page, 'proxy');
  });

  test('[ENT-07] not entitled looks like a closed door and names the next step', async () => {
    const page = await openPage(browser, { width: 1024, height: 768 });
    await signInAtCounter(page, house, 'desk.hospital');
    await findByTyping(page, house.pidOf('DECEASED'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getAttribute('data-look')).toBe('refused');
    expect(await alert.textContent()).toContain('ทำอย่างไรต่อ');
    await look(page, 'failure-not-entitled');
  });

  test('[AUTH-21] a reader that is gone is a source that is down, and typing still works', async () => {
    const page = await openPage(browser, { width: 1024, height: 768 });
    await signInAtCounter(page, house, 'desk.hospital');
    await house.insertCard('UCS_40');
    await page.getByRole('button', { name: 'อ่านบัตรที่เสียบอยู่' }).waitFor();
    await page.route('**/api/smartcard/read**', (route) => route.abort());
    await page.getByRole('button', { name: 'อ่านบัตรที่เสียบอยู่' }).click();
    await page.locator('[data-look="down"]').waitFor();
    await look(page, 'failure-source-down');
    await house.plugReader(false);
    await page.getByText('ไม่พบเครื่องอ่านบัตร ตรวจสายและเสียบใหม่').waitFor();
    await findByTyping(page, house.pidOf('UCS_40'));
    await house.plugReader(true);
    await house.removeCard();
  });

  test('the sandbox puts a card in the reader and shows sign-ins, tokens and calls', async () => {
    const page = await openPage(browser, { width: 1440, height: 900 });
    await page.goto(`${house.url}/sandbox`);
    await page.getByRole('heading', { name: 'บุคคลทดสอบตามสถานการณ์' }).waitFor();
    await page.getByLabel('กรองบุคคลทดสอบ').fill(house.pidOf('ELDER_70'));
    await page.getByRole('button', { name: /^เสียบบัตร: / }).click();
    await page.getByText(/^บัตรในเครื่อง: /).waitFor();
    await look(page, 'sandbox');
    await page.getByRole('button', { name: 'ดึงบัตรออก' }).click();
    await page.getByText('ยังไม่มีบัตรในเครื่อง').waitFor();
    expect(await page.locator('pre').first().textContent()).toContain('/api/smartcard/terminals');
  });

  test('[OSS-11] the menu of the account opens by keyboard, and Escape gives the focus back', async () => {
    const page = await openPage(browser, { width: 1440, height: 900 });
    await signInAtCounter(page, house, 'desk.hospital');
    const account = page.getByRole('banner').locator('button[aria-haspopup=menu]').last();
    await account.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).waitFor();
    expect(await account.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).waitFor({ state: 'hidden' });
    expect(await account.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('the first load of each portal is at most 200 kB of compressed script', async () => {
    const page = await openPage(browser, { width: 1440, height: 900 });
    await signInAtCounter(page, house, 'desk.hospital');
    for (const path of [
      '/',
      '/authen/counter',
      '/sandbox',
      '/oss',
      '/oss/authority',
      '/eportal',
      '/officer',
      '/signup',
    ]) {
      const fresh = await page.context().newPage();
      const sizes: Promise<number>[] = [];
      const size = async (response: Response) => gzipSync(await response.body()).length;
      fresh.on('response', (response) => {
        // What comes after the count is no part of the first load, and its page may be closed by then.
        if (response.url().endsWith('.js')) sizes.push(size(response).catch(() => 0));
      });
      await fresh.goto(`${house.url}${path}`);
      await fresh.getByRole('heading', { level: 1 }).waitFor();
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(bytes, `script of ${path}`).toBeGreaterThan(0);
      expect(bytes, `script of ${path}`).toBeLessThanOrEqual(200_000);
      await fresh.close();
    }
  });
});
