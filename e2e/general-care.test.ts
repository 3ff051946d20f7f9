import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { codePanel, personPanel, shownCode, signInAtCounter } from './src/counter-screen.ts';
import { type House, startHouse } from './src/house.ts';

/** Story 1: general care of a person of 30 at a hospital, by the own card, from the door to the cancelled code. */
describe.skipIf(noBrowser)('general care at the hospital', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let code = '';

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    page = await openPage(browser, { width: 1440, height: 900 });
    await signInAtCounter(page, house, 'desk.hospital');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('[AUTH-02][AUTH-21][ENT-01..12] an inserted card is read by itself and shows person and entitlement', async () => {
    await look(page, 'counter-ready');
    await house.insertCard('UCS_30');
    const panel = personPanel(page);
    await panel.waitFor();
    const text = (await panel.textContent()) ?? '';
    const { firstName, lastName } = house.fixtures.persons.find(({ scenario }) => scenario === 'UCS_30') ?? {};
    expect(text).toContain(`${firstName} ${lastName}`);
    expect(text).toContain('x-xxxx-xxxxx-01-9');
    expect(text).not.toContain(house.pidOf('UCS_30'));
    for (const fact of ['ชาย', 'มิ.ย. 2539', '30 ปี', '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ', '(89) ช่วงอายุ 12-59 ปี'])
      expect(text).toContain(fact);
    for (const unit of ['(99801)', '(99802)', '(99803)', 'Model']) expect(text).toContain(unit);
    expect(text).toContain('ทั่วไป');
    await look(page, 'counter-person');
  });

  test('[VISIT-06][VISIT-07][VISIT-08][CLM-01][FLOW-04] one key verifies and issues the Claim Code', async () => {
    expect(await page.getByRole('radio', { name: /เข้ารับบริการรักษาทั่วไป/ }).isChecked()).toBe(true);
    await page.keyboard.press('F8');
    await codePanel(page).waitFor();
    code = await shownCode(page);
    expect(code).toMatch(/^PP\d{10}$/);
    expect(await codePanel(page).getByRole('img', { name: /QR/ }).isVisible()).toBe(true);
    expect(await codePanel(page).getByText('ต้องทวนสอบ').count()).toBe(0);
    await look(page, 'counter-code');
  });

  test('[CLM-01] the address keeps the visit and never the person: reloading shows the same code', async () => {
    expect(page.url()).toMatch(/\/authen\/counter\?visit=[0-9a-f-]{36}$/);
    await page.reload();
    await codePanel(page).waitFor();
    expect(await shownCode(page)).toBe(code);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/\d{13}/);
  });

  test('[CLM-03..07] F9 prints the slip, and a reprint is marked as a copy', async () => {
    await page.keyboard.press('F9');
    await page.locator('[data-slip]').waitFor({ state: 'attached' });
    const slip = page.locator('[data-slip]');
    const first = (await slip.textContent()) ?? '';
    expect(first).toContain(code.replace(/^(PP)(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3 $4'));
    expect(first).toContain('(UCS)');
    expect(first).not.toContain('สำเนา');
    await page.waitForFunction(() => document.documentElement.dataset.printed === '1');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.keyboard.press('F9');
    await page.getByText('สำเนา / COPY').waitFor({ state: 'attached' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });

  test('[VISIT-01..05][VISIT-16] closing asks about a Christian year and takes the charges', async () => {
    await house.removeCard();
    await page.getByRole('button', { name: 'ปิดสิทธิพร้อมค่าใช้จ่าย' }).click();
    const date = page.getByLabel('วันที่ใช้สิทธิ');
    const right = await date.inputValue();
    await date.fill(right.replace(/\d{4}$/, (year) => String(Number(year) - 543)));
    await page.getByLabel('ค่าบริการที่เบิกได้').fill('250.50');
    await page.getByLabel('ค่าบริการที่ไม่สามารถเบิกได้').fill('๑๐๐');
    await page.getByLabel('Visit number').fill('691122000001');
    await page.getByRole('button', { name: 'บันทึกและปิดสิทธิ' }).click();
    await page.getByRole('button', { name: `ใช่ ใช้ ${right}` }).click();
    await look(page, 'counter-close');
    await page.getByRole('button', { name: 'บันทึกและปิดสิทธิ' }).click();
    await page.getByText(/^EP \d{4} \d{3} \d{3}$/).waitFor();
    const text = (await codePanel(page).textContent()) ?? '';
    expect(text).toContain('250.50');
    expect(text).toContain('100.00');
    await look(page, 'counter-closed');
  });

  test('[AUTH-35] the history of the person shows the visit with both codes', async () => {
    await page.getByRole('link', { name: 'ประวัติ Authen Code รายบุคคล' }).click();
    await page.getByRole('heading', { level: 1, name: 'ประวัติ Authen Code รายบุคคล' }).waitFor();
    await page.getByLabel('กรอกเลขประจำตัวประชาชน').fill(house.pidOf('UCS_30'));
    await page.keyboard.press('Enter');
    const row = page.getByRole('row').filter({ hasText: code.slice(2, 6) });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/PP \d{4} \d{3} \d{3}EP \d{4} \d{3} \d{3}/);
    await look(page, 'history');
  });

  test('[AUTH-33][AUTH-34] the visit is found by its code and cancelled with a reason', async () => {
    await page.getByRole('link', { name: 'ค้นหา/ลบรายการที่ยืนยันแล้ว' }).click();
    await page.getByLabel(/Claim Code, Visit number/).fill(code);
    await page.getByRole('button', { name: 'ค้นหา', exact: true }).click();
    await page.getByText('พบ 1 รายการ').waitFor();
    await look(page, 'visits');
    await page.getByRole('button', { name: /^ลบ: / }).click();
    await page.getByRole('button', { name: 'ยืนยันการยกเลิก' }).click();
    await page.getByText('เลือกเหตุผลหนึ่งข้อ').waitFor();
    await look(page, 'cancel');
    await page.getByRole('radio', { name: 'ผิดบริการ' }).check();
    await page.getByRole('button', { name: 'ยืนยันการยกเลิก' }).click();
    await page.getByRole('dialog').getByText('ยกเลิกแล้ว').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).last().click();
    await page.getByText(/เหตุผล: ผิดบริการ/).waitFor();
  });
});
