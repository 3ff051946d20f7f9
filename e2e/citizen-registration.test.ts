import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { onThePhone } from './src/thaid.ts';

/** A citizen at home: no account, a phone, ThaiD. */
describe.skipIf(noBrowser)('a citizen registers himself', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const enter = async (language: 'th' | 'en' = 'th') => {
    const page = await openPage(browser, { width: 390, height: 844, language });
    await page.goto(`${house.url}/my-right`);
    return page;
  };

  test('[FLOW-15] [SRM-01] by ThaiD he sees his right, chooses his units and keeps the slip', async () => {
    const page = await enter();
    await look(page, 'citizen-start');
    await page.getByRole('button', { name: 'ยืนยันตัวตนด้วยแอป ThaiD' }).click();
    await onThePhone(page, undefined);
    await page.getByRole('alert').getByText('กดปุ่มด้านล่างเพื่อเริ่ม ThaiD ใหม่').waitFor();
    await look(page, 'citizen-refused');
    await page.getByRole('button', { name: 'ยืนยันตัวตนด้วยแอป ThaiD' }).click();
    await onThePhone(page, house.pidOf('UCS_30'));
    await page.getByText('เปลี่ยนหน่วยบริการได้อีก 4 จาก 4 ครั้ง').waitFor();
    expect(page.url()).toBe(`${house.url}/my-right`);
    await look(page, 'citizen-right');
    await page.getByRole('searchbox').fill('99803');
    await page.getByRole('radio', { name: /99803/ }).check();
    await page.getByText('นับเป็นครั้งที่ 1 จาก 4').waitFor();
    await look(page, 'citizen-choice');
    await page.getByRole('button', { name: 'ลงทะเบียน', exact: true }).click();
    await page.getByRole('status').getByText('ลงทะเบียนแล้ว').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('ลงทะเบียนแล้ว');
    await page.getByText('เปลี่ยนหน่วยบริการได้อีก 3 จาก 4 ครั้ง').waitFor();
    await look(page, 'citizen-done');
    const [slip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'บันทึกใบลงทะเบียน (PDF)' }).click(),
    ]);
    expect((await readFile(await slip.path())).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: 'ออกจากหน้านี้' }).click();
    await page.getByRole('button', { name: 'ยืนยันตัวตนด้วยแอป ThaiD' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('x-xxxx');
    expect(house.logs()).not.toContain(house.pidOf('UCS_30'));
    await page.context().close();
  });

  test('[INV-ENT-5] [SYS-11] outside his province he takes a picture of one evidence, in English', async () => {
    const page = await enter('en');
    await page.getByRole('button', { name: 'Prove who you are with ThaiD' }).click();
    await onThePhone(page, house.pidOf('UCS_40'));
    await page.getByRole('searchbox').fill('99804');
    await page.getByRole('radio', { name: /99804/ }).check();
    await page.getByText('This unit is outside the province').waitFor();
    expect(await page.getByRole('button', { name: 'Register', exact: true }).count()).toBe(0);
    await page.getByText('First choose which evidence you have').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await look(page, 'citizen-outside');
    await page.getByRole('radio', { name: 'Utility receipt in your name' }).check();
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    await page.locator('input[type=file]').setInputFiles({
      name: 'receipt.png',
      mimeType: 'image/png',
      buffer: Buffer.from(pixel, 'base64'),
    });
    await page.getByText('Attached: Utility receipt in your name').waitFor();
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('status').getByText('You are registered').waitFor();
    await look(page, 'citizen-outside-done');
    await page.context().close();
  });

  test('[SRM-33] [INV-ENT-7] who is under another fund, or dead in the register, reads it first and is offered no units', async () => {
    for (const [scenario, words] of [
      ['SSS_35', 'ท่านใช้สิทธิของกองทุนอื่น'],
      ['DECEASED', 'ทะเบียนราษฎรแจ้งว่าเสียชีวิต'],
    ] as const) {
      const page = await enter();
      await page.getByRole('button', { name: 'ยืนยันตัวตนด้วยแอป ThaiD' }).click();
      await onThePhone(page, house.pidOf(scenario));
      await page.getByText(words).waitFor();
      expect(await page.getByRole('searchbox').count()).toBe(0);
      expect(await page.getByText('เปลี่ยนหน่วยบริการได้อีก').count()).toBe(0);
      await look(page, `citizen-${scenario}`);
      await page.context().close();
    }
  });
});
