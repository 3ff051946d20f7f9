import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertPersons } from '../server/src/persons/index.ts';
import { citizenIdFrom } from '../server/src/platform/citizen-id/index.ts';
import { newId, openDatabase } from '../server/src/platform/database/index.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { pidOfAccount, signInAt } from './src/portal-screen.ts';
import { onThePhone } from './src/thaid.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const OTHER = '/srm/groups/student-other';

/** Scenario 24: a private hospital, one right for one job, two hundred rows. */
describe.skipIf(noBrowser)('group registration', () => {
  let house: House;
  let browser: Browser;
  /** People without any right, who may all come in. */
  const fresh = Array.from({ length: 200 }, (_, at) => citizenIdFrom(1, '9900', 7_000_000 + at));

  /** A password alone does not open the register: the same person is asked for by ThaiD. */
  async function at(username: string, path: string, screen: Screen = desktop): Promise<Page> {
    const page = await openPage(browser, screen);
    await signInAt(page, house, username, '/account/sessions');
    await page.goto(`${house.url}${path}`);
    await page.waitForURL((url) => url.pathname === '/srm/sign-in');
    const [small] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: /ThaiD/ }).first().click(),
    ]);
    const closed = small.waitForEvent('close');
    await onThePhone(small, pidOfAccount(house, username));
    await closed;
    await page.waitForURL((url) => url.pathname === path);
    return page;
  }

  async function addPeople(): Promise<void> {
    const database = openDatabase({ connectionString: house.connectionString, max: 1 });
    await insertPersons(
      database,
      fresh.map((citizenId, index) => ({
        personId: newId(),
        citizenId,
        title: 'นางสาว',
        titleCode: '005',
        firstName: 'นักศึกษา',
        lastName: `ทดสอบ${index}`,
        sex: 'FEMALE',
        birth: '2006-07-08',
        nationality: '099',
        civilStatus: 'ALIVE',
      })),
    );
    await database.close();
  }

  const send = (page: Page, name: string, ids: readonly string[]) =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(`เลขประจำตัวประชาชน\n${ids.join('\n')}\n`),
    });
  /** The button of a verdict says how many rows have it. */
  const count = (page: Page, words: string, rows: number) =>
    page.getByRole('button', { name: `${words} ${rows}`, exact: true });

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    await addPeople();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('[GRP-06][GRP-07][GRP-14..16][INV-ENT-8][INV-ENT-9] scenario 24: no right, a right for one job, two hundred rows, and the right is gone', async () => {
    const registrar = await at('registrar.chiangmai', OTHER);
    await registrar.getByRole('alert').getByText('หน่วยบริการนี้ไม่มีสิทธิลงทะเบียนแบบกลุ่มของกลุ่มนี้').waitFor();
    expect(await registrar.locator('input[type=file]').count()).toBe(0);
    await look(registrar, 'groups-closed');

    const officer = await at('officer.central', '/srm/groups/grants');
    await officer.getByRole('button', { name: 'ให้สิทธิ', exact: true }).click();
    await officer.getByText('เลือกหน่วยบริการ').first().waitFor();
    await officer.getByLabel('หน่วยบริการ', { exact: false }).first().fill('99804');
    await officer.getByRole('radio', { name: /99804/ }).check();
    await officer.getByLabel('เลขที่หนังสือ').fill('ทส 0001/2569');
    await officer.getByLabel('วันที่หนังสือ').fill('1/10/2568');
    await officer.getByRole('button', { name: 'ให้สิทธิ', exact: true }).click();
    await officer.getByRole('status').filter({ hasText: 'ให้สิทธิแล้ว' }).waitFor();
    await officer.getByRole('row').filter({ hasText: 'ทส 0001/2569' }).getByText('ยังไม่ใช้').waitFor();
    await look(officer, 'groups-grants');

    await registrar.reload();
    await registrar.getByText('สิทธิรายครั้งตามหนังสือ ทส 0001/2569').waitFor();
    await registrar.getByText('9980400').waitFor();
    const already = ['UCS_30', 'ELDER_70', 'CHILD_14'].map((scenario) => house.pidOf(scenario));
    const dead = house.pidOf('DECEASED');
    const nobody = citizenIdFrom(1, '9900', 9_999_998);
    await send(registrar, 'นักศึกษา.csv', [...already, dead, nobody, ...fresh.slice(0, 195)]);
    await count(registrar, 'พร้อมดำเนินการ', 195).waitFor();
    await count(registrar, 'ลงทะเบียนอยู่แล้ว', 3).waitFor();
    await count(registrar, 'เสียชีวิต', 1).waitFor();
    await count(registrar, 'ไม่พบบุคคล', 1).click();
    await expect.poll(() => registrar.getByRole('group', { name: 'ผลรายแถว' }).getByRole('row').count()).toBe(2);
    expect(await registrar.locator('main').textContent()).not.toContain(nobody);
    await look(registrar, 'groups-review');

    await registrar.getByRole('button', { name: 'ลงทะเบียน 195 ราย', exact: true }).click();
    const dialog = registrar.getByRole('dialog');
    await dialog.getByText('อีก 5 แถวจะไม่ถูกดำเนินการ').waitFor();
    await look(registrar, 'groups-confirm');
    await dialog.getByRole('button', { name: 'ยืนยันลงทะเบียน 195 ราย' }).click();
    await registrar.getByText('ลงทะเบียนแล้ว 195 ราย ดำเนินการไม่ได้ 5 ราย').waitFor();
    await registrar.getByText('สิทธิรายครั้งที่ใช้กับงานนี้สิ้นสุดแล้ว').waitFor();
    await count(registrar, 'ลงทะเบียนแล้ว', 195).waitFor();
    await registrar.getByText('สิทธิรายครั้งสิ้นสุดเมื่องานเสร็จ').waitFor();
    expect(await registrar.locator('input[type=file]').count()).toBe(0);
    await look(registrar, 'groups-result');

    const [file] = await Promise.all([
      registrar.waitForEvent('download'),
      registrar.getByRole('link', { name: 'ดาวน์โหลดผล CSV' }).click(),
    ]);
    const [, ...rows] = parse(await readFile(await file.path(), 'utf8'), { bom: true }) as string[][];
    expect(rows).toHaveLength(200);
    expect(rows.slice(0, 6).map(([row, id, , verdict]) => [row, id, verdict])).toEqual([
      ...already.map((id, index) => [String(index + 2), id, 'ALREADY_REGISTERED']),
      ['5', dead, 'PERSON_DECEASED'],
      // Nobody's id is kept as typed once the job is over: its last digits are enough to find the row again.
      ['6', `xxxxxxxxxx${nobody.slice(-3)}`, 'PERSON_NOT_FOUND'],
      ['7', fresh[0], 'REGISTERED'],
    ]);

    await officer.reload();
    const grant = officer.getByRole('row').filter({ hasText: 'ทส 0001/2569' });
    await grant.getByText('ใช้แล้ว สิ้นสุด').waitFor();
    await grant.getByText('นักศึกษา.csv: สำเร็จ 195 จาก 200 แถว').waitFor();
  });

  test('[GRP-01][GRP-09][GRP-17][GRP-19] the army’s hospital on a phone: conscripts in, and discharged by the menu for it', async () => {
    const page = await at('registrar.army', '/srm/groups/army', phone);
    const list = fresh.slice(195);
    await page.getByText('ดำเนินการได้ตามสังกัดของหน่วยบริการ').waitFor();
    await send(page, 'ทหารใหม่.csv', list);
    await count(page, 'พร้อมดำเนินการ', 5).waitFor();
    await look(page, 'groups-phone-review');
    await page.getByRole('button', { name: 'ลงทะเบียน 5 ราย', exact: true }).click();
    await page.getByRole('button', { name: 'ยืนยันลงทะเบียน 5 ราย' }).click();
    await page.getByText('ลงทะเบียนแล้ว 5 ราย ดำเนินการไม่ได้ 0 ราย').waitFor();
    await look(page, 'groups-phone-result');

    await page.goto(`${house.url}/srm/groups/out/army`);
    await page.getByRole('heading', { level: 1, name: 'ทหารบกปลดประจำการ' }).waitFor();
    await send(page, 'ปลด.csv', [...list, house.pidOf('UCS_30'), '1990000000018']);
    await count(page, 'ไม่ได้อยู่ในกลุ่ม', 1).waitFor();
    await count(page, 'เลขไม่ถูกต้อง', 1).waitFor();
    await page.getByRole('button', { name: 'ปลดออก 5 ราย', exact: true }).click();
    await page.getByRole('button', { name: 'ยืนยันปลดออก 5 ราย' }).click();
    await page.getByText('ปลดออกจากกลุ่มแล้ว 5 ราย ดำเนินการไม่ได้ 2 ราย').waitFor();
  });

  test('[GRP-02..05][GRP-18][GRP-20..22] each menu leads to its page; a unit without the right reads why', async () => {
    const page = await at('registrar.army', '/srm', desktop);
    for (const path of [
      'navy',
      'airforce',
      'prisoner',
      'student-moe',
      'out/navy',
      'out/airforce',
      'out/student',
      'out/prisoner',
    ]) {
      await page.goto(`${house.url}/srm/groups/${path}`);
      await page.getByRole('alert').getByText('ฝ่ายบริหารงานทะเบียน สปสช.').waitFor();
    }
    await page.goto(`${house.url}/srm/groups/nobody`);
    await page.getByRole('heading', { level: 1, name: 'ไม่พบกลุ่มนี้' }).waitFor();
  });
});
