import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { enterSrm } from './src/srm-screen.ts';

describe.skipIf(noBrowser)('the list of tokens that programs hold', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const ask = (token: string) =>
    fetch(`${house.url}/api/ucws/v1/right-search?pid=${house.pidOf('UCS_30')}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    });

  test('[SYS-19] a registrar sees when his tokens were made and used, and takes a set back after a question', async () => {
    const page = await openPage(browser, { width: 1280, height: 900 });
    await enterSrm(page, house, 'registrar.hospital', '/srm');
    const headers = { 'x-requested-with': 'sitthi' };
    const made = await page.request.post(`${house.url}/api/srm/tokens`, { headers, data: {} });
    const { accessToken } = (await made.json()) as { accessToken: string };
    await page.getByRole('link', { name: 'ดูและเพิกถอนโทเคน' }).click();
    const list = page.getByRole('region', { name: 'โทเคนที่ออกในชื่อของท่าน' });
    await list.getByText('ใช้งานได้').waitFor();
    await list.getByText('จากการเข้าสู่ระบบครั้งนี้').waitFor();
    expect(await list.getByText('ยังไม่เคย').count()).toBe(2);
    await look(page, 'tokens-list');
    expect((await ask(accessToken)).status).toBe(200);
    await page.reload();
    await list.getByText('ใช้งานได้').waitFor();
    expect(await list.getByText('ยังไม่เคย').count()).toBe(1);

    await list.getByRole('button', { name: /^เพิกถอน/ }).click();
    const sure = page.getByRole('dialog', { name: 'เพิกถอนโทเคนชุดนี้หรือไม่' });
    await sure.getByText('จะตรวจสอบสิทธิไม่ได้ทันที').waitFor();
    await look(page, 'tokens-sure');
    await page.keyboard.press('Escape');
    await sure.waitFor({ state: 'detached' });
    expect((await ask(accessToken)).status).toBe(200);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('button', { name: /^Revoke the tokens made/ }).click();
    await look(page, 'tokens-sure-phone-en');
    await page.getByRole('button', { name: 'Revoke the tokens', exact: true }).click();
    await page.getByText('Revoked by you').waitFor();
    expect((await ask(accessToken)).status).toBe(401);
    await page.getByText('Revoked by you').scrollIntoViewIfNeeded();
    await look(page, 'tokens-revoked-phone-en');
    expect(house.logs()).not.toContain(accessToken);
    await page.context().close();
  });
});
