import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenIdFrom } from '../server/src/platform/citizen-id/index.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { enterSrm, findById, view } from './src/srm-screen.ts';
import { onThePhone } from './src/thaid.ts';

const SELF = '/srm/register/self';
const BY_CARD = 'อ่านบัตรและลงทะเบียน';

/** Registering at the desk of a hospital, and what stands around it: releases, transfers and desks. */
describe.skipIf(noBrowser)('SRM: registering', () => {
  let house: House;
  let browser: Browser;
  let registrar: Page;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    registrar = await at('registrar.hospital', '/srm/others/points');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  async function at(username: string, path: string, screen: Partial<Screen> = {}): Promise<Page> {
    const page = await openPage(browser, { width: 1280, height: 900, ...screen });
    await enterSrm(page, house, username, path);
    return page;
  }
  const open = (page: Page, path: string) => page.goto(`${house.url}${path}`);
  /** A line of the portal's menu: the person on the screen stays, which an address typed anew would forget. */
  async function go(page: Page, line: string): Promise<void> {
    await page.getByRole('button', { name: 'เมนู', exact: true }).click();
    await page.getByRole('link', { name: line, exact: true }).click();
  }

  async function choose(page: Page, hcode: string, label = 'เครือข่ายหน่วยบริการที่เลือก'): Promise<void> {
    await page.getByRole('searchbox', { name: label }).fill(hcode);
    await page.getByRole('radio', { name: new RegExp(`\\(${hcode}\\)`) }).check();
  }
  const registered = (page: Page) => page.getByRole('status').filter({ hasText: 'มีผลแล้ว' }).waitFor();
  const send = (page: Page, button = BY_CARD) => page.getByRole('button', { name: button }).click();

  /** The same person once more, by the registrar and a signed form: what a journey takes as given. */
  async function registerByForm(page: Page, scenario: string, networkIds: readonly string[]): Promise<void> {
    const headers = { 'x-requested-with': 'sitthi' };
    const asked = { citizenId: house.pidOf(scenario), purpose: 'REGISTER' };
    const found = await page.request.post(`${house.url}/api/srm/check/person`, { headers, data: asked });
    const { personId } = (await found.json()) as { personId: string };
    for (const networkId of networkIds) {
      const answer = await page.request.post(`${house.url}/api/srm/registrations`, {
        headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
        data: { personId, networkId, channel: 'REGISTRAR', evidence: [{ kind: 'REQUEST_FORM', note: 'FM-1' }] },
      });
      expect(answer.status(), await answer.text()).toBe(201);
    }
  }

  test('[SRM-35] [AMB-22] a desk is added, and its registrar is seated there by keyboard', async () => {
    await registrar.getByText('ยังไม่มีจุดรับลงทะเบียน').waitFor();
    await send(registrar, 'เพิ่มจุด');
    await registrar.getByText('ใช้ตัวอักษรอังกฤษหรือตัวเลข 1-6 ตัว').waitFor();
    await registrar.getByLabel('รหัสจุด').fill('A1');
    await registrar.getByLabel('ชื่อจุด').fill('เคาน์เตอร์สิทธิ');
    await registrar.keyboard.press('Enter');
    const seats = registrar.getByRole('group', { name: 'ผู้ใช้งานประจำจุด A1' });
    await seats.getByRole('checkbox').first().focus();
    await registrar.keyboard.press('Space');
    await registrar.getByText('จุดของท่าน').waitFor();
    await look(registrar, 'register-points');
  });

  test('[SRM-28] [SRM-01] [SRM-02] [INV-ENT-2] scenario 23: by his own card it counts one of four; the fifth is refused in words', async () => {
    await open(registrar, SELF);
    // Only a card that comes in while the page looks at the reader is read unasked.
    await registrar.getByText('ยังไม่มีบัตร').waitFor();
    await house.insertCard('UCS_30');
    await registrar.getByText('เปลี่ยนหน่วยบริการได้อีก 4 จาก 4 ครั้ง').waitFor();
    // The unit where he is already is no choice.
    await registrar.getByRole('searchbox').fill('99802');
    await registrar.getByText('ไม่พบเครือข่ายที่มีหน่วยบริการนี้').waitFor();
    await send(registrar);
    await registrar.getByRole('alert').getByText('ยังกรอกไม่ครบ').waitFor();
    await choose(registrar, '99803');
    await registrar.getByText('นับเป็นครั้งที่ 1 จาก 4').waitFor();
    await look(registrar, 'register-self');
    await send(registrar);
    await registered(registrar);
    await registrar.getByText('เหลือเปลี่ยนได้อีก 3 จาก 4 ครั้ง').waitFor();
    await look(registrar, 'register-done');
    const slip = await registrar.getByRole('link', { name: 'พิมพ์ใบลงทะเบียน' }).getAttribute('href');
    const pdf = await registrar.request.get(`${house.url}${slip}`);
    expect([pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([
      'application/pdf',
      '%PDF-',
    ]);
    await house.removeCard();

    await registerByForm(registrar, 'UCS_30', ['9980500', '9980300', '9980500']);
    await open(registrar, SELF);
    await findById(registrar, house.pidOf('UCS_30'));
    await registrar.getByText('เปลี่ยนหน่วยบริการครบ 4 ครั้งในปีงบประมาณ').waitFor();
    await choose(registrar, '99803');
    await registrar.getByRole('status').filter({ hasText: 'ครบจำนวนครั้งของปีงบประมาณนี้แล้ว' }).waitFor();
    await look(registrar, 'register-limit');
    await send(registrar);
    await registrar.getByRole('alert').getByText('ลงทะเบียนไม่ได้ตามที่แจ้งด้านบน').waitFor();
    // SRM-35: what was registered says at which desk.
    await go(registrar, 'การตรวจสอบประวัติการลงทะเบียน UC');
    await registrar.getByText(/A1/).first().waitFor();
  });

  test('[SRM-28] outside the province it takes an evidence of residence, and ThaiD on his own phone is as good as the card', async () => {
    const page = await at('registrar.hospital', SELF, { width: 390, height: 844, language: 'th' });
    await findById(page, house.pidOf('UCS_40'));
    await choose(page, '99804');
    await page.getByText('หน่วยบริการอยู่นอกจังหวัดตามทะเบียนบ้าน').waitFor();
    await page.getByRole('radio', { name: /สัญญาเช่าที่พัก/ }).check();
    await page.getByText('นับเป็นครั้งที่ 1 จาก 4').waitFor();
    await page.getByRole('radio', { name: /แอป ThaiD/ }).check();
    await look(page, 'register-outside-phone');
    await send(page, 'ยืนยันด้วย ThaiD และลงทะเบียน');
    await onThePhone(page, house.pidOf('UCS_40'));
    await registered(page);
    await look(page, 'register-done-phone');
    await page.context().close();
  });

  test('[SRM-29] [INV-ENT-6] a guardian says the relation and shows his own card; a grown-up has no guardian', async () => {
    await open(registrar, '/srm/register/guardian');
    await findById(registrar, house.pidOf('ELDER_60'));
    await choose(registrar, '99803');
    await registrar.getByRole('status').filter({ hasText: 'ยังไม่บรรลุนิติภาวะ' }).waitFor();
    await look(registrar, 'register-guardian-age');
    await send(registrar, 'คนอื่น');
    await findById(registrar, house.pidOf('CHILD_6'));
    await choose(registrar, '99803');
    await registrar.getByLabel('หลักฐานความสัมพันธ์').fill('สูติบัตรเลขที่ 12/2563');
    await house.insertCard('MOTHER_OF_CHILD_6');
    await registrar.getByText('มีบัตรในเครื่องอ่านแล้ว').waitFor();
    await send(registrar);
    await registrar.getByRole('alert').getByText('ยังกรอกไม่ครบ').waitFor();
    await registrar.getByLabel('ผู้ปกครองเป็น').selectOption('MOTHER');
    await look(registrar, 'register-guardian');
    await send(registrar);
    await registered(registrar);
    await house.removeCard();
  });

  test('[SRM-30] a delegate shows the power of attorney and his own ThaiD', async () => {
    await open(registrar, '/srm/register/delegate');
    await findById(registrar, house.pidOf('ELDER_70'));
    await choose(registrar, '99803');
    await registrar.getByLabel('เลขที่หรือวันที่ของหนังสือมอบอำนาจ').fill('1 ต.ค. 2569');
    await registrar.getByText('นับเป็นครั้งที่ 1 จาก 4').waitFor();
    await look(registrar, 'register-delegate');
    await send(registrar, 'ยืนยันด้วย ThaiD และลงทะเบียน');
    await onThePhone(registrar, undefined);
    await registrar.getByText('ท่านกดปฏิเสธในแอป ThaiD').waitFor();
    // What was filled in stands there again.
    await registrar.getByText('นับเป็นครั้งที่ 1 จาก 4').waitFor();
    await send(registrar, 'ยืนยันด้วย ThaiD และลงทะเบียน');
    await onThePhone(registrar, house.pidOf('SON_OF_ELDER_70'));
    await registered(registrar);
    expect(await registrar.evaluate(() => sessionStorage.getItem('sitthi.srm-register'))).toBeNull();
  });

  test('[SRM-36] a birth: the network of the mother is proposed, and her card proves her', async () => {
    await open(registrar, '/srm/register/birth');
    const child = citizenIdFrom(1, '9900', 8_000_001);
    await registrar.getByLabel('เลขประจำตัวประชาชนของเด็ก').fill(child);
    await registrar.getByLabel('เลขที่สูติบัตร').fill('1-9900-0001');
    await registrar.getByRole('textbox', { name: /^ชื่อ( \*)?$/ }).fill('ใหม่');
    await registrar.getByRole('textbox', { name: /^ชื่อสกุล/ }).fill('ทดสอบ');
    await registrar.getByLabel('เพศ').selectOption('ชาย');
    const born = new Date(Date.now() - 2 * 86_400_000);
    await registrar
      .getByLabel('วันเกิด')
      .fill(`${born.getUTCDate()}/${born.getUTCMonth() + 1}/${born.getUTCFullYear() + 543}`);
    await registrar.getByLabel('เลขประจำตัวประชาชนของมารดา').fill(house.pidOf('MOTHER_OF_CHILD_6'));
    await registrar.keyboard.press('Tab');
    await registrar.getByText('เสนอเครือข่ายเดียวกับ').waitFor();
    await house.insertCard('MOTHER_OF_CHILD_6');
    await registrar.getByText('มีบัตรในเครื่องอ่านแล้ว').waitFor();
    await look(registrar, 'register-birth');
    await send(registrar);
    await registered(registrar);
    await look(registrar, 'register-birth-done');
    expect(house.logs()).not.toContain(child);
    await house.removeCard();
  });

  test('[SRM-33] [INV-ENT-7] scenario 22: of another fund nobody registers, until the release is accepted', async () => {
    await open(registrar, SELF);
    await findById(registrar, house.pidOf('SSS_35'));
    await registrar.locator('strong', { hasText: 'ใช้สิทธิกองทุนอื่น' }).waitFor();
    expect(await registrar.getByRole('searchbox').count()).toBe(0);
    await look(registrar, 'register-other-fund');
    await registrar.getByRole('link', { name: 'ขอปลดสิทธิกองทุนอื่น' }).click();
    await send(registrar, 'ยื่นคำขอปลดสิทธิ');
    await registrar.getByText('ระบุเหตุผลอย่างน้อย 5 ตัวอักษร').waitFor();
    await registrar.getByLabel('เหตุผลและหลักฐาน').fill('ลาออกจากงาน หนังสือรับรองลงวันที่ 1 ต.ค. 2569');
    await send(registrar, 'ยื่นคำขอปลดสิทธิ');
    await registrar.getByText('รอพิจารณา').waitFor();
    await look(registrar, 'register-release');

    const officer = await at('officer.central', '/srm/others/release', { width: 390, height: 844 });
    await send(officer, 'รับเรื่อง');
    await officer.getByText('อยู่ในมือ').waitFor();
    await look(officer, 'register-release-officer-phone');
    await officer.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await officer.getByText('อนุมัติแล้ว').waitFor();
    await officer.context().close();

    await open(registrar, SELF);
    await findById(registrar, house.pidOf('SSS_35'));
    await choose(registrar, '99803');
    await registrar.getByText('ลงทะเบียนครั้งแรก มีผลทันที').waitFor();
    await registrar.getByRole('radio', { name: /ใบคำขอ/ }).check();
    await registrar.getByLabel(/เลขที่ใบคำขอลงทะเบียน/).fill('12/2570');
    await send(registrar, 'ลงทะเบียนตามใบคำขอ');
    await registered(registrar);
  });

  test('[SRM-34] one person is transferred: another decides, the work is followed, and no change of his is used', async () => {
    await open(registrar, '/srm/check/id');
    await findById(registrar, house.pidOf('ELDER_72'));
    await go(registrar, 'การโอนย้ายข้อมูลผู้มีสิทธิ');
    await registrar.getByRole('radio', { name: /^เฉพาะ/ }).check();
    await choose(registrar, '99803', 'เครือข่ายปลายทาง');
    await registrar.getByLabel('เหตุผลและเลขที่หนังสือ').fill('ปรับเครือข่าย ตามหนังสือ ทส 1/2570');
    await send(registrar, 'ยื่นคำขอโอนย้าย');
    await registrar.getByText('รอเจ้าหน้าที่ท่านอื่นพิจารณา').waitFor();
    await look(registrar, 'register-transfer');

    const officer = await at('officer.central', '/srm/others/transfer');
    await officer.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await officer.getByText('โอนแล้ว 1 โอนไม่ได้ 0 จาก 1 คน').waitFor();
    await look(officer, 'register-transfer-officer');
    await officer.context().close();

    await open(registrar, '/srm/check/id');
    await findById(registrar, house.pidOf('ELDER_72'));
    await registrar.getByText('เปลี่ยนหน่วยบริการได้อีก 4 จาก 4 ครั้ง').waitFor();
    await view(registrar, 'ประวัติ');
    await registrar.getByText('โอนย้ายโดยสำนักงาน').waitFor();
  });
});
