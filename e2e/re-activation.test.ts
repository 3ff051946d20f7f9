import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROFESSIONALS_AT_LARGE } from '../server/src/demo/world/index.ts';
import { fillGeneralPage, fillPersonnelDialog, task } from './src/basic-data-screen.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { codePanel, findByTyping, personPanel, recordByKeyboard } from './src/counter-screen.ts';
import { approvedHolder } from './src/holder.ts';
import { type House, startHouse } from './src/house.ts';
import { pidOfAccount, signInAt, stepUp } from './src/portal-screen.ts';
import { onThePhone } from './src/thaid.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const dayMs = 86_400_000;
/** dd/mm/yyyy of the Buddhist era, Bangkok, so many days ago. */
function typedDay(daysAgo: number): string {
  const day = new Date(Date.now() + 7 * 3_600_000 - daysAgo * dayMs).toISOString();
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${Number(day.slice(0, 4)) + 543}`;
}

/** Scenarios 1, 3 and 21 at the pharmacy that is not re-activated: its holder was approved, nothing else is done. */
describe.skipIf(noBrowser)('the re-activation of a unit, from its holder to its counter', () => {
  const pharmacist = PROFESSIONALS_AT_LARGE.find(({ typeCode }) => typeCode === '11');
  if (!pharmacist) throw new Error('nobody of the demo world is a pharmacist without a unit');
  const name = `${pharmacist.title}${pharmacist.firstName} ${pharmacist.lastName}`;
  let house: House;
  let browser: Browser;
  let owner: Page;
  let desk: Page;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    await approvedHolder(house, 'owner.rx', '99812');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const counter = async (screen: Screen): Promise<Page> => {
    const page = await openPage(browser, screen);
    await page.goto(`${house.url}/authen/counter`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await onThePhone(page, pidOfAccount(house, 'desk.newpharmacy'));
    await page.getByRole('heading', { level: 1, name: 'ตรวจสอบและยืนยันการเข้ารับบริการ' }).waitFor();
    return page;
  };
  const expectClosed = async (page: Page, left: number) => {
    await page.reload();
    const alert = page.getByRole('alert');
    await alert.getByText('หน่วยบริการยังไม่ได้ Re-Activate ข้อมูลพื้นฐาน').waitFor();
    await alert.getByRole('link', { name: `เหลือ ${left} เมนู` }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  };

  test('[RACT-08][RACT-09][INV-PRV-3] nothing done yet: the counter is closed before anything is typed, and says whom it waits for', async () => {
    desk = await counter(desktop);
    await expectClosed(desk, 2);
    await look(desk, 'door-closed');
    await desk.setViewportSize(phone);
    await look(desk, 'door-closed-phone');
    await desk.setViewportSize(desktop);
    await desk.goto(`${house.url}/`);
    await desk.getByText('หน่วยบริการยังไม่ได้ Re-Activate').first().waitFor({ state: 'attached' });
    await desk.goto(`${house.url}/authen/counter`);
    await desk.getByRole('link', { name: /ดูสิ่งที่ต้องทำ/ }).click();
    await desk.getByText('ท่านดูได้อย่างเดียว').waitFor();
    expect(await desk.getByRole('button', { name: 'เริ่ม Re-Activated' }).count()).toBe(0);
    await desk.goto(`${house.url}/authen/counter`);
  });

  test('[RACT-01][RACT-07][RACT-10][OSS-14][SYS-09] scenario 1: the approved holder opens Re-Activated and reads what is missing', async () => {
    owner = await openPage(browser, desktop);
    await signInAt(owner, house, 'owner.rx', '/oss');
    await owner.goto(house.url);
    await owner.getByRole('link', { name: /เหลือ 2 จาก 2 เมนู/ }).click();
    await owner.getByRole('button', { name: 'เริ่ม Re-Activated' }).click();
    await stepUp(owner, house, 'owner.rx');
    await owner.getByText('กำลังดำเนินการ').waitFor();
    expect(await task(owner, 'กลุ่มข้อมูลทั่วไป').textContent()).toContain('ยังขาด: ที่อยู่');
    expect(await task(owner, 'ข้อมูลบุคลากร').textContent()).toContain('ยังไม่ได้เพิ่มบุคลากร');
    expect(await task(owner, 'ข้อมูลการจัดบริการ').textContent()).toContain('ไม่บังคับ');
    await look(owner, 're-activation-begun');
  });

  test('[CPP-10][CPP-18][RACT-08] scenario 3: general data alone leave one of two menus, and the counter stays closed', async () => {
    await task(owner, 'กลุ่มข้อมูลทั่วไป').getByRole('link').click();
    await fillGeneralPage(owner);
    await owner.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await owner.getByText('บันทึกข้อมูลทั่วไปแล้ว').waitFor();
    await owner.getByRole('link', { name: 'กลับไปข้อมูลพื้นฐาน' }).click();
    await owner.getByText('เหลือ 1 จาก 2 เมนู').waitFor();
    expect(await task(owner, 'กลุ่มข้อมูลทั่วไป').textContent()).toContain('เสร็จแล้ว');
    await owner.setViewportSize(phone);
    await look(owner, 're-activation-half-phone');
    await owner.setViewportSize(desktop);
    await expectClosed(desk, 1);
  });

  test('[FLOW-05][CPP-21][CPP-46][RACT-08][RACT-11] scenario 1: one confirmed pharmacist with a found licence completes it', async () => {
    await task(owner, 'ข้อมูลบุคลากร').getByRole('link').click();
    await owner.getByRole('button', { name: 'เพิ่มบุคลากร' }).click();
    await fillPersonnelDialog(owner, {
      type: '11',
      pid: pharmacist.pid,
      licence: `${pharmacist.licencePrefix}${pharmacist.licenceNo}`,
      registration: /เภสัช|ร้านยา/,
      start: typedDay(30),
    });
    const dialog = owner.getByRole('dialog');
    await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await dialog.getByText('บันทึกแล้ว ตรวจสอบ').waitFor();
    const confirm = dialog.getByRole('button', { name: 'ผู้มีอำนาจยืนยัน' });
    const check = dialog.getByRole('button', { name: 'ตรวจกับสภาวิชาชีพ' });
    await confirm.or(check).first().waitFor();
    if ((await check.count()) > 0) await check.click();
    await confirm.click();
    const asked = owner.getByRole('alert').getByRole('button', { name: /ThaiD/ });
    await asked
      .or(dialog.getByText(/ยืนยันเมื่อ/))
      .first()
      .waitFor();
    if ((await asked.count()) > 0) await stepUp(owner, house, 'owner.rx');
    await dialog.getByText(/ยืนยันเมื่อ/).waitFor();
    await owner.goto(`${house.url}/oss/basic-data`);
    await owner.getByText('Re-Activated เสร็จสมบูรณ์').first().waitFor();
    await look(owner, 're-activation-completed');
    await owner.setViewportSize(phone);
    await look(owner, 're-activation-completed-phone');
    await owner.setViewportSize(desktop);
  });

  test('[RACT-09][INV-PRV-3] scenario 1: the unit opens a visit and issues a code', async () => {
    await desk.reload();
    await desk.getByRole('heading', { name: 'พร้อมรับผู้รับบริการ' }).waitFor();
    await findByTyping(desk, house.pidOf('ELDER_70'));
    expect(await personPanel(desk).textContent()).toContain('กลุ่มพิเศษ');
    await desk.keyboard.press('F8');
    await desk.getByText('วิธีถัดไป').waitFor();
    await recordByKeyboard(desk, /ไม่มีโทรศัพท์มือถือ/);
    await recordByKeyboard(desk, /ไม่มีบิดา มารดา หรือบุตรมาด้วย/);
    await recordByKeyboard(desk, /สภาพร่างกายไม่เอื้ออำนวย/);
    await desk.getByRole('button', { name: /ยืนยันด้วยบัตรประชาชน/ }).waitFor();
    await house.insertCard('ELDER_70');
    await desk.getByText('มีบัตรในเครื่องแล้ว').waitFor();
    await desk.keyboard.press('F8');
    await codePanel(desk).waitFor();
  });

  test('[INV-VER-10] scenario 21: the pharmacist ended yesterday: not to be named for today, to be named for yesterday; the unit lapses', async () => {
    await owner.goto(`${house.url}/oss/basic-data/personnel`);
    await owner.getByRole('button', { name: `สิ้นสุดการทำงาน: ${name}` }).click();
    const dialog = owner.getByRole('dialog');
    await dialog.getByLabel('วันสุดท้ายที่ปฏิบัติงาน').fill(typedDay(1));
    await dialog.getByLabel(/^เหตุผล/).fill('ลาออก');
    await dialog.getByRole('button', { name: 'สิ้นสุดการทำงาน', exact: true }).click();
    await owner.getByText(`${name} สิ้นสุดการทำงานแล้ว`).waitFor();
    await owner.goto(`${house.url}/oss/basic-data`);
    await owner.getByText('ข้อมูลพื้นฐานไม่ครบแล้ว').waitFor();
    await owner.getByText(/เปิดการเข้ารับบริการได้ถึงก่อนวันที่ \d+ \S+ 25\d\d/).waitFor();
    await look(owner, 're-activation-lapsed');

    await codePanel(desk).getByRole('button', { name: /ปิดสิทธิ/ }).click();
    const form = desk.getByRole('form', { name: 'บันทึกการปิดสิทธิ' });
    await form.getByText(/ไม่มีบุคลากรที่ยืนยันแล้วของบริการนี้/).waitFor();
    await form.getByLabel('ค่าบริการที่เบิกได้ (บาท)').fill('250');
    await form.getByRole('button', { name: 'บันทึกและปิดสิทธิ' }).click();
    await form.getByText('บริการนวัตกรรมต้องระบุผู้ให้บริการ').waitFor();
    await look(desk, 'close-nobody-to-name');
    await form.getByLabel('วันที่ใช้สิทธิ').fill(typedDay(1));
    // In the evening the list says that it is outside his hours, too.
    const who = form.getByLabel('ผู้ให้บริการ');
    const his = who.locator('option', { hasText: `${name} · เภสัชกร` });
    await his.waitFor({ state: 'attached' });
    await who.selectOption(await his.getAttribute('value'));
    await form.getByRole('button', { name: 'บันทึกและปิดสิทธิ' }).click();
    await desk.getByText(/^ปิดสิทธิแล้วเมื่อ/).waitFor();

    await desk.goto(`${house.url}/authen/counter`);
    await desk.getByText(/เปิดบริการได้ถึงก่อนวันที่/).waitFor();
    await look(desk, 'counter-lapsed');
  });
});
