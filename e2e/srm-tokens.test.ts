import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';

/** Keys and values as hospital programs read them: lines, split at the first equals sign. */
const linesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe.skipIf(noBrowser)('tokens for the unit’s programs', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const insertCardOf = (username: string) =>
    fetch(`${house.fixtures.simulators.cardReaderUrl}/card-reader/card`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pid: house.fixtures.accounts.find((account) => account.username === username)?.pid }),
    });

  test('[SRM-12] [SYS-19] a registrar signs in by card, clicks, and an existing program looks up rights with the file', async () => {
    await insertCardOf('registrar.hospital');
    const page = await openPage(browser, { width: 1280, height: 900 });
    await page.goto(`${house.url}/srm`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย Smart Card' }).click();
    await page.getByRole('button', { name: 'Login', exact: true }).click();
    await page.getByLabel('รหัส PIN ของบัตร').fill('1234');
    await page.getByRole('button', { name: 'ตรวจรหัสและเข้าสู่ระบบ' }).click();
    await page.getByRole('button', { name: 'คลิกเพื่อเข้าใช้งานระบบ SRM Portal' }).click();
    const panel = page.getByRole('region', { name: 'โทเคนสำหรับโปรแกรมของหน่วยบริการ' });
    await panel.getByRole('button', { name: 'เขียนไฟล์โทเคนในเครื่องนี้' }).waitFor();
    await look(page, 'srm-home');
    await panel.getByRole('button', { name: 'เขียนไฟล์โทเคนในเครื่องนี้' }).click();
    await panel.getByText('เขียนไฟล์ token.txt แล้ว').waitFor();
    await panel.scrollIntoViewIfNeeded();
    await look(page, 'srm-token-written');
    await page.setViewportSize({ width: 390, height: 844 });
    await panel.scrollIntoViewIfNeeded();
    await look(page, 'srm-token-written-phone');

    const folder = await panel.locator('code').innerText();
    const file = join(folder, 'token.txt');
    expect((await stat(file)).mode & 0o077).toBe(0);
    const tokens = linesOf(await readFile(file, 'utf8'));
    const ask = (token = '') =>
      fetch(`${house.url}/api/ucws/v1/right-search?pid=${house.pidOf('UCS_30')}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      });
    const found = (await (await ask(tokens['access-token'])).json()) as { funds: { fundType: string }[] };
    expect(found.funds[0]?.fundType).toBe('Y');
    expect((await ask(tokens['refresh-token'])).status).toBe(401);
    const [user, smctoken] = (await readFile(join(folder, 'nhso_token.txt'), 'utf8')).trim().split('#');
    expect([user?.length, smctoken?.length]).toEqual([13, 16]);

    const logs = house.logs();
    for (const secret of [tokens['access-token'], tokens['refresh-token'], user, smctoken, house.pidOf('UCS_30')])
      expect(logs).not.toContain(secret);
    await page.context().close();
  });

  test('[SYS-19] without the card program no tokens are made, and the page says what to do', async () => {
    await insertCardOf('registrar.hospital');
    const page = await openPage(browser, { width: 390, height: 844 });
    await page.goto(`${house.url}/srm`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย Smart Card' }).click();
    await page.getByRole('button', { name: 'Login', exact: true }).click();
    await page.getByLabel('รหัส PIN ของบัตร').fill('1234');
    await page.getByRole('button', { name: 'ตรวจรหัสและเข้าสู่ระบบ' }).click();
    await page.getByRole('button', { name: 'คลิกเพื่อเข้าใช้งานระบบ SRM Portal' }).click();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route(`${house.fixtures.agentUrl}/**`, (route) => route.abort());
    await page.getByRole('button', { name: 'เขียนไฟล์โทเคนในเครื่องนี้' }).click();
    await page.getByRole('alert').getByText('ไม่พบโปรแกรมอ่านบัตรในเครื่องนี้').waitFor();
    await look(page, 'srm-token-no-agent-phone');
    expect(asked).not.toContain('/api/srm/tokens');
    await page.context().close();
  });
});
