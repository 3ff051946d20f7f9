import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenIdFrom } from '../server/src/platform/citizen-id/index.ts';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { pidOfAccount, signInAt } from './src/portal-screen.ts';
import { onThePhone } from './src/thaid.ts';

const NOW = '/srm/history/group-now';
const PAST = '/srm/history/group-past';
const ROWS = 2_000;

describe.skipIf(noBrowser)('group check', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    page = await openPage(browser, { width: 1280, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const job = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  const choose = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  /** A password alone does not open the register: the same person is asked for by ThaiD. */
  async function stepUpInto(path: string): Promise<void> {
    await page.goto(`${house.url}${path}`);
    await page.waitForURL((url) => url.pathname === '/srm/sign-in');
    const [small] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: /ThaiD/ }).first().click(),
    ]);
    const closed = small.waitForEvent('close');
    await onThePhone(small, pidOfAccount(house, 'registrar.hospital'));
    await closed;
    await page.waitForURL((url) => url.pathname === path);
  }

  async function downloaded(name: string, what: RegExp): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      job(name).getByRole('link', { name: what }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  test('[SRM-22] a registrar steps up, sends two thousand rows with bad ones among them, and gets a verdict for each', async () => {
    await signInAt(page, house, 'registrar.hospital', '/account/sessions');
    await stepUpInto(NOW);
    await page.getByRole('heading', { level: 1, name: 'การตรวจสอบสิทธิแบบกลุ่ม ณ ปัจจุบัน' }).waitFor();
    await page.getByText('ยังไม่มีไฟล์ที่ส่ง').waitFor();
    await look(page, 'group-check-empty');

    const named = ['UCS_30', 'DECEASED', 'SSS_35'].map((scenario) => house.pidOf(scenario));
    const ids = Array.from({ length: ROWS }, (_, at) => {
      if (at < named.length) return named[at] ?? '';
      return at % 500 === 499 ? '1.99E+12' : citizenIdFrom(8, '9900', 9_000_000 + at);
    });
    await choose('รายชื่อ.csv', `เลขประจำตัวประชาชน,ชื่อ\n${ids.map((id) => `${id},-`).join('\n')}\n`);
    await page.getByRole('status').filter({ hasText: 'ได้รับ รายชื่อ.csv แล้ว' }).waitFor();
    await job('รายชื่อ.csv').getByText('เสร็จแล้ว').waitFor();
    await job('รายชื่อ.csv').getByText('พบข้อมูล 2', { exact: true }).waitFor();
    await job('รายชื่อ.csv').getByText('เสียชีวิต 1', { exact: true }).waitFor();
    await job('รายชื่อ.csv').getByText('ไม่พบในทะเบียน 1,993', { exact: true }).waitFor();
    await job('รายชื่อ.csv').getByText('เลขไม่ถูกต้อง 4', { exact: true }).waitFor();

    // The rows that were just sent are shown: how they were read, masked, and which are bad and why.
    const bad = page.getByRole('group', { name: 'แถวที่เลขไม่ถูกต้อง' });
    await bad.getByRole('row').filter({ hasText: '1.99E+12' }).first().waitFor();
    expect(await bad.getByRole('row').nth(1).getByRole('cell').first().textContent()).toBe('501');
    expect(await page.locator('main').textContent()).not.toContain(named[0]);
    await look(page, 'group-check-completed');

    const csv = await downloaded('รายชื่อ.csv', /CSV/);
    expect(csv.name).toMatch(/^รายชื่อ-\d{4}-\d\d-\d\d\.csv$/);
    const [, ...rows] = parse(csv.text, { bom: true }) as string[][];
    expect(rows).toHaveLength(ROWS);
    expect(rows.slice(0, 3).map(([row, id, verdict]) => [row, id, verdict])).toEqual([
      ['2', named[0], 'FOUND'],
      ['3', named[1], 'DECEASED'],
      ['4', named[2], 'FOUND'],
    ]);
    expect(rows[0]?.[6]).toBe('UCS');
    expect(rows.filter(([, , verdict]) => verdict === 'BAD_ID').map(([row]) => row)).toEqual([
      '501',
      '1001',
      '1501',
      '2001',
    ]);
    expect((await downloaded('รายชื่อ.csv', /Excel/)).text.slice(0, 2)).toBe('PK');
  });

  test('[SRM-23] a past day is asked for first; a job may be cancelled, and the page says what is wrong with a file', async () => {
    await page.goto(`${house.url}${PAST}`);
    await page.getByRole('heading', { level: 1, name: 'การตรวจสอบสิทธิแบบกลุ่ม ย้อนหลัง' }).waitFor();
    await choose('ย้อนหลัง.csv', `${house.pidOf('UCS_30')}\n`);
    await page.getByText('กรอกวันที่ที่ต้องการตรวจสอบก่อน').waitFor();
    await page.getByLabel('ตรวจสอบสิทธิ ณ วันที่').fill('1/10/2568');
    await choose('ย้อนหลัง.csv', `${house.pidOf('UCS_30')}\n`);
    await job('ย้อนหลัง.csv').getByText('สิทธิ ณ 1 ต.ค. 2568').waitFor();
    await job('ย้อนหลัง.csv').getByText('เสร็จแล้ว').waitFor();

    // Long enough to be cancelled while it is under way.
    const many = Array.from({ length: 300_000 }, (_, at) => citizenIdFrom(8, '9900', at)).join('\n');
    await choose('ยาว.csv', many);
    await job('ยาว.csv')
      .getByText(/^(กำลังอ่านไฟล์|ตรวจสอบแล้ว [\d,]+ จาก 300,000)/)
      .waitFor();
    await look(page, 'group-check-running');
    await job('ยาว.csv').getByRole('button', { name: 'ยกเลิก ยาว.csv' }).click();
    await job('ยาว.csv').getByRole('button', { name: 'ยืนยันยกเลิก' }).click();
    await job('ยาว.csv').getByText('ยกเลิกแล้ว ไม่มีผลให้ดาวน์โหลด').waitFor();

    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.4\n%x') });
    await page.getByRole('alert').filter({ hasText: 'ไฟล์ไม่ใช่ CSV หรือ Excel' }).waitFor();
  });

  test('[SRM-22] on a phone and in English nothing is wider than the window', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${house.url}${NOW}`);
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('button', { name: /Show first and bad rows/ }).click();
    await page.getByRole('group', { name: 'Rows with a bad id' }).waitFor();
    await look(page, 'group-check-phone');
  });
});
