import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenIdFrom } from '../server/src/platform/citizen-id/index.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { picture } from './src/picture.ts';
import { enterSrm, findById } from './src/srm-screen.ts';
import { onThePhone } from './src/thaid.ts';

interface Named {
  kind: string;
  documentId?: string;
}

const KEPT = ['sitthi.srm-register', 'sitthi.srm-birth'];

/** What is shown at a desk, in pictures; and a birth whose guardian has no card with him. */
describe.skipIf(noBrowser)('SRM: evidence at the desk', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  async function at(path: string, screen: Partial<Screen> = {}): Promise<Page> {
    const page = await openPage(browser, { width: 1280, height: 900, ...screen });
    await enterSrm(page, house, 'registrar.hospital', path);
    return page;
  }
  const add = async (page: Page, button: RegExp | string, file: { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles(file);
  };
  const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: picture(640, 480) });
  const scan = { name: 'สัญญาเช่า.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
  const nothingKept = (page: Page) =>
    page.evaluate((keys) => keys.filter((key) => sessionStorage.getItem(key) !== null), KEPT);

  /** What the registration of a person names, as its evidence page says. */
  async function evidenceOf(page: Page, pid: string): Promise<Named[]> {
    const headers = { 'x-requested-with': 'sitthi' };
    const data = { citizenId: pid, purpose: 'CHECK' };
    const found = await page.request.post(`${house.url}/api/srm/check/person`, { headers, data });
    const { personId } = (await found.json()) as { personId: string };
    const shown = await page.request.post(`${house.url}/api/srm/check/evidence`, { headers, data: { personId } });
    const { registrations } = (await shown.json()) as { registrations: { evidence: Named[] }[] };
    return registrations[0]?.evidence ?? [];
  }

  test('[SRM-28] [INV-ENT-5] a contract is photographed at the desk: what is no picture is refused in words, one is taken off again, two are kept', async () => {
    const page = await at('/srm/register/self');
    await findById(page, house.pidOf('UCS_40'));
    await page.getByRole('searchbox').fill('99804');
    await page.getByRole('radio', { name: /\(99804\)/ }).check();
    await page.getByRole('radio', { name: /สัญญาเช่าที่พัก/ }).check();
    const button = /แนบภาพหลักฐาน: สัญญาเช่า/;
    await add(page, button, { name: 'สัญญา.docx', mimeType: 'application/msword', buffer: Buffer.from('x') });
    await page.getByRole('alert').getByText('แนบ สัญญา.docx ไม่ได้').waitFor();
    await look(page, 'evidence-wrong-type');
    await add(page, button, { ...photo('หน้า1.png'), buffer: Buffer.from('just words') });
    await page.getByRole('alert').getByText('ไฟล์ต้องเป็น PDF, JPEG หรือ PNG จริงตามเนื้อหา').waitFor();
    await add(page, button, { ...photo('ใหญ่.png'), buffer: picture(640, 480, 12_000_000) });
    await page.getByRole('alert').getByText('ไฟล์หนึ่งใหญ่ได้ไม่เกิน').waitFor();
    await look(page, 'evidence-too-large');
    await add(page, button, photo('หน้า1.png'));
    await page.getByRole('img', { name: /หน้า1\.png/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await add(page, button, photo('หน้าผิด.png'));
    await add(page, button, scan);
    await page.getByText('แนบได้ 3 ไฟล์ต่อหลักฐาน').waitFor();
    await look(page, 'evidence-three');
    await page.getByRole('button', { name: 'นำออก หน้าผิด.png' }).click();
    await page.getByRole('img', { name: /หน้าผิด\.png/ }).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: /แอป ThaiD/ }).check();
    await page.getByRole('button', { name: 'ยืนยันด้วย ThaiD และลงทะเบียน' }).click();
    await onThePhone(page, undefined);
    // What was attached is attached still.
    await page.getByText('สัญญาเช่า.pdf').waitFor();
    await look(page, 'evidence-after-thaid');
    await page.getByRole('button', { name: 'ยืนยันด้วย ThaiD และลงทะเบียน' }).click();
    await onThePhone(page, house.pidOf('UCS_40'));
    await page.getByRole('status').filter({ hasText: 'มีผลแล้ว' }).waitFor();
    const named = (await evidenceOf(page, house.pidOf('UCS_40'))).filter(({ kind }) => kind === 'RENTAL_CONTRACT');
    expect(named.map(({ documentId }) => typeof documentId)).toEqual(['string', 'string']);
    expect(await nothingKept(page)).toEqual([]);
    await page.context().close();
  });

  test('[SRM-30] [INV-ENT-5] on a phone in English: the power of attorney by the camera', async () => {
    const page = await openPage(browser, { width: 390, height: 844, language: 'en' });
    await page.goto(`${house.url}/srm/register/delegate`);
    await page.getByRole('button', { name: 'Sign in with ThaiD' }).click();
    await onThePhone(page, house.fixtures.accounts.find(({ username }) => username === 'registrar.hospital')?.pid);
    await page.getByLabel('Citizen id, 13 digits').fill(house.pidOf('ELDER_70'));
    await page.keyboard.press('Enter');
    await page.getByLabel('Number or date of the power of attorney').fill('7/2569');
    await add(page, 'Attach a picture: the power of attorney', photo('poa.png'));
    await page.getByRole('img', { name: /poa\.png/ }).waitFor();
    await page.getByRole('img', { name: /poa\.png/ }).scrollIntoViewIfNeeded();
    await look(page, 'evidence-phone-en');
    await page.context().close();
  });

  test('[SRM-36] a birth by ThaiD: refused once, what was typed stands there again; then the guardian confirms', async () => {
    const page = await at('/srm/register/birth', { width: 390, height: 844 });
    const child = citizenIdFrom(1, '9900', 8_000_002);
    const byThaid = page.getByRole('button', { name: 'ยืนยันด้วย ThaiD และลงทะเบียน' });
    await page.getByRole('radio', { name: /แอป ThaiD/ }).check();
    await byThaid.click();
    await page.getByRole('alert').getByText('ยังกรอกไม่ครบ').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await look(page, 'birth-missing-phone');
    await page.getByLabel('เลขประจำตัวประชาชนของเด็ก').fill(child);
    await page.getByLabel('เลขที่สูติบัตร').fill('1-9900-0002');
    await page.getByRole('textbox', { name: /^ชื่อ( \*)?$/ }).fill('ใหม่');
    await page.getByRole('textbox', { name: /^ชื่อสกุล/ }).fill('ทดสอบ');
    await page.getByLabel('เพศ').selectOption('ชาย');
    const born = new Date(Date.now() - 2 * 86_400_000);
    await page
      .getByLabel('วันเกิด')
      .fill(`${born.getUTCDate()}/${born.getUTCMonth() + 1}/${born.getUTCFullYear() + 543}`);
    await add(page, /แนบภาพหลักฐาน: สูติบัตร/, photo('สูติบัตร.png'));
    await page.getByRole('img', { name: /สูติบัตร\.png/ }).waitFor();
    await page.getByLabel('เลขประจำตัวประชาชนของมารดา').fill(house.pidOf('MOTHER_OF_CHILD_6'));
    await page.keyboard.press('Tab');
    await page.getByText('เสนอเครือข่ายเดียวกับ').waitFor();
    await look(page, 'birth-thaid-phone');
    await byThaid.click();
    await onThePhone(page, undefined);
    await page.getByText('ท่านกดปฏิเสธในแอป ThaiD').waitFor();
    expect(await page.getByLabel('เลขประจำตัวประชาชนของเด็ก').inputValue()).toBe(child);
    expect(await nothingKept(page)).toEqual([]);
    await look(page, 'birth-refused-phone');
    await byThaid.click();
    await onThePhone(page, house.pidOf('MOTHER_OF_CHILD_6'));
    await page.getByRole('status').filter({ hasText: 'มีผลแล้ว' }).waitFor();
    await look(page, 'birth-done-phone');
    expect(await nothingKept(page)).toEqual([]);
    const named = (await evidenceOf(page, child)).filter(({ kind }) => kind === 'BIRTH_CERTIFICATE');
    expect(named.some(({ documentId }) => documentId !== undefined)).toBe(true);
    expect(page.url()).not.toContain(child);
    expect(house.logs()).not.toContain(child);
    await page.context().close();
  });
});
