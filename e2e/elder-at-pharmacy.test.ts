import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import {
  codePanel,
  findByTyping,
  personPanel,
  recordByKeyboard,
  shownCode,
  signInAtCounter,
} from './src/counter-screen.ts';
import { type House, startHouse } from './src/house.ts';

/** Story 2: a person of 70 at a pharmacy, keyboard only, at 1024 px and with the largest text. */
describe.skipIf(noBrowser)('an elder at the pharmacy, by keyboard, at 1024 px with the largest text', () => {
  let house: House;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    page = await openPage(browser, { width: 1024, height: 768, text: 'huge' });
    await signInAtCounter(page, house, 'desk.pharmacy');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('[AUTH-40] the largest text is 24 px', async () => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
    await look(page, 'pharmacy-ready');
  });

  test('[AUTH-17][FLOW-08] the group is shown and the card waits for LINE and face', async () => {
    await findByTyping(page, house.pidOf('ELDER_70'));
    expect(await personPanel(page).textContent()).toContain('กลุ่มพิเศษ');
    await look(page, 'pharmacy-person');
    await page.keyboard.press('F8');
    await page.getByText('วิธีถัดไป').waitFor();
    const card = page.getByRole('listitem').filter({ hasText: 'Smart Card' });
    expect(await card.textContent()).toContain('ยังใช้ไม่ได้');
    await page.keyboard.press('F8');
    expect(await codePanel(page).count()).toBe(0);
    await look(page, 'pharmacy-line');
  });

  test('[AUTH-18][AUTH-27][AUTH-28][AMB-04] LINE and face are recorded with their reasons, asked once each', async () => {
    await recordByKeyboard(page, /ไม่มีโทรศัพท์มือถือ/);
    await recordByKeyboard(page, /ไม่มีบิดา มารดา หรือบุตรมาด้วย/);
    await recordByKeyboard(page, /สภาพร่างกายไม่เอื้ออำนวย/);
    await page.getByRole('button', { name: /ยืนยันด้วยบัตรประชาชน/ }).waitFor();
    await look(page, 'pharmacy-card-next');
  });

  test('[AUTH-05] the card of somebody else could not verify, and says what to do', async () => {
    await house.insertCard('UCS_30');
    await page.getByText('มีบัตรในเครื่องแล้ว').waitFor();
    await page.keyboard.press('F8');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getAttribute('data-look')).toBe('unverified');
    expect(await alert.textContent()).toContain('ทำอย่างไรต่อ');
    await look(page, 'pharmacy-other-card');
  });

  test('[AUTH-29][AUTH-31][AUTH-22] the own card issues a code that needs a review, with the last day to appeal', async () => {
    await house.insertCard('ELDER_70');
    await page.waitForTimeout(2000);
    await page.keyboard.press('F8');
    await codePanel(page).waitFor();
    expect(await shownCode(page)).toMatch(/^PP\d{10}$/);
    expect(await codePanel(page).textContent()).toMatch(/ต้องทวนสอบ: ยื่นอุทธรณ์พร้อมเหตุผลภายใน \d+ \S+ 25\d\d/);
    await look(page, 'pharmacy-code');
  });

  test('the same screen is complete in English, and fits a phone', async () => {
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByText(/Review REQUIRED: appeal with the reason by/).waitFor();
    await look(page, 'pharmacy-code-en');
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, 'pharmacy-code-phone');
  });
});
