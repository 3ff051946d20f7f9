import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { onThePhone } from './src/thaid.ts';

describe.skipIf(noBrowser)('signing in by ThaiD', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const pidOf = (username: string) =>
    house.fixtures.accounts.find((account) => account.username === username)?.pid ?? '';
  const atSignIn = async (path = '/signin', width = 1280): Promise<Page> => {
    const page = await openPage(browser, { width, height: 900 });
    await page.goto(`${house.url}${path}`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).waitFor();
    return page;
  };

  test('[OSS-01] [OSS-06] [SYS-14] from the button over the phone into the house, at level L3', async () => {
    const page = await atSignIn('/signin', 390);
    await look(page, 'sign-in-phone');
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await page.getByText('หมายเลขอ้างอิง').waitFor();
    await onThePhone(page, pidOf('desk.hospital'));
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByText('ยืนยันซ้ำ').or(page.getByText('L3')).first().waitFor();
    expect(page.url()).not.toMatch(/\d{13}/);
    await page.context().close();
  });

  test('[SYS-14] a refusal on the phone says so and leaves the other ways open', async () => {
    const page = await atSignIn();
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await onThePhone(page, undefined);
    await page.getByRole('alert').getByText('ท่านกดปฏิเสธในแอป ThaiD').waitFor();
    await page.getByLabel('ชื่อผู้ใช้').waitFor();
    await look(page, 'sign-in-refused');
    await page.context().close();
  });

  test('[OSS-08] [OSS-45] somebody without an account is led to the sign-up', async () => {
    const page = await atSignIn();
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await onThePhone(page, '1990099999994');
    await page.getByRole('link', { name: 'สมัครสมาชิก' }).first().waitFor();
    await page.context().close();
  });

  test('[SYS-14] a ThaiD that cuts the connection is no refusal: the page says that it is down', async () => {
    const fault = (answers: string) =>
      fetch(`${house.fixtures.simulators.cardReaderUrl}/thaid/faults`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ answers }),
      });
    const page = await atSignIn();
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await page.getByText('หมายเลขอ้างอิง').waitFor();
    await fault('RESET');
    await onThePhone(page, pidOf('desk.hospital'));
    await page.getByRole('alert').getByText('เชื่อมต่อ ThaiD ไม่ได้ในขณะนี้').waitFor();
    await fault('NORMAL');
    await page.context().close();
  });
});
