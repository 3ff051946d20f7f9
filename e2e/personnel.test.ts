import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROFESSIONALS_AT_LARGE } from '../server/src/demo/world/index.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { approvedHolder } from './src/holder.ts';
import { type House, startHouse } from './src/house.ts';
import { dialog, fillWho, listRow, namesOf, setCouncil, weekCell } from './src/personnel-screen.ts';
import { signInAt, stepUp } from './src/portal-screen.ts';
import { onThePhone } from './src/thaid.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const path = '/oss/basic-data/personnel';

/** The personnel of the dental clinic 99816, written by its holder. */
describe.skipIf(noBrowser)('personnel of a unit', () => {
  const dentists = PROFESSIONALS_AT_LARGE.filter(({ typeCode }) => typeCode === '02');
  const [dentist, expired, renamed] = dentists;
  if (!dentist || !expired || !renamed) throw new Error('the demo world has too few dentists at large');
  const nurse = PROFESSIONALS_AT_LARGE.find(({ typeCode }) => typeCode === '03');
  if (!nurse) throw new Error('nobody of the demo world is a nurse without a unit');
  let house: House;
  let browser: Browser;
  let owner: Page;

  const at = async (username: string, screen: Screen = desktop, to = path): Promise<Page> => {
    const page = await openPage(browser, screen);
    await signInAt(page, house, username, to);
    return page;
  };
  const liftThenRetry = async (page: Page) => {
    await page.getByRole('alert').getByRole('button', { name: /ThaiD/ }).waitFor();
    await stepUp(page, house, 'owner.dental');
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    await approvedHolder(house, 'owner.dental', '99816');
    owner = await at('owner.dental');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('[CPP-20..31][CPP-35][CPP-36][CPP-38..40] the list has its eleven columns, hours in words, a pager, and sorts and filters in the address', async () => {
    await owner.getByText('แสดง 1 ถึง 2 จากทั้งหมด 2 รายการ').waitFor();
    expect((await owner.getByRole('columnheader').allTextContents()).map((head) => head.trim())).toEqual([
      'ลำดับ',
      'เลขบัตรประจำตัวประชาชน',
      'เลขที่ใบประกอบวิชาชีพ',
      'ผลตรวจกับสภาวิชาชีพ',
      'อนุมัติบัตร/วุฒิบัตรสาขา',
      'ชื่อ-นามสกุล',
      'ประเภทบุคลากร',
      'วันเวลาปฏิบัติงาน',
      'ยืนยันตัวตน',
      'สถานะ',
      'จัดการข้อมูล',
    ]);
    const first = owner.getByRole('row').nth(1);
    expect(await first.textContent()).toMatch(/x-xxxx-xxxxx-\d\d-\d/);
    expect(await first.textContent()).toMatch(/วัน\S+ เวลา \d+\.\d\d - \d+\.\d\d|วัน\S+ - วัน\S+ เวลา/);
    expect(await first.textContent()).toContain('ยืนยันแล้ว');
    await look(owner, 'personnel-list');
    const before = await namesOf(owner);
    await owner.getByRole('link', { name: 'ชื่อ-นามสกุล' }).click();
    await owner.waitForURL(/sort=-name/);
    await expect.poll(() => namesOf(owner)).toEqual([...before].reverse());
    await owner.getByLabel('ชื่อ หรือเลขใบประกอบวิชาชีพ').fill(before[0] ?? '');
    await owner.keyboard.press('Enter');
    await owner.getByText('แสดง 1 ถึง 1 จากทั้งหมด 1 รายการ').waitFor();
    expect(new URL(owner.url()).searchParams.get('q')).toBe(before[0]);
    await owner.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await owner.getByText('จากทั้งหมด 2 รายการ').waitFor();
    const [file] = await Promise.all([
      owner.waitForEvent('download'),
      owner
        .getByRole('button', { name: 'ส่งออกรายการนี้' })
        .click()
        .then(() => owner.getByRole('menuitem', { name: 'CSV' }).click()),
    ]);
    expect(file.suggestedFilename()).toBe('personnel.csv');
  });

  test('[CPP-45][CPP-46] found, not found and a council that is down are three different things, each with its next step', async () => {
    await owner.getByRole('button', { name: 'เพิ่มบุคลากร' }).click();
    const form = dialog(owner);
    await form.getByLabel('ประเภทบุคลากร').selectOption({ label: 'ทันตแพทย์' });
    const answer = form.locator('[data-status]');
    const ask = async (licence: string) => {
      await form.getByLabel('เลขที่ใบประกอบวิชาชีพ').fill(licence);
      await form.getByLabel('เลขที่ใบประกอบวิชาชีพ').press('Tab');
    };
    await ask('ท.1');
    await liftThenRetry(owner);
    await answer.waitFor();
    expect(await answer.getAttribute('data-status')).toBe('NOT_FOUND');
    expect(await answer.textContent()).toContain('จะยืนยันไม่ได้จนกว่าจะพบข้อมูล');
    await look(owner, 'personnel-licence-not-found');
    await setCouncil(house, '04', 'ERROR_500');
    await ask(`ท.${dentist.licenceNo}`);
    await form.getByText('สถานะ: สภาวิชาชีพไม่ตอบ').waitFor();
    expect(await answer.getAttribute('data-status')).toBe('SOURCE_DOWN');
    await look(owner, 'personnel-licence-down');
    await setCouncil(house, '04', 'NORMAL');
    await answer.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await form.getByText('สถานะ: พบข้อมูล').waitFor();
    expect(await answer.textContent()).toContain(`${dentist.firstName} ${dentist.lastName}`);
    expect(await answer.textContent()).toContain('ใบอนุญาตใช้ได้ถึง 31 ธ.ค. 2572');
    await look(owner, 'personnel-licence-found');
    await owner.keyboard.press('Escape');
    await form.getByRole('alertdialog', { name: 'ยังไม่ได้บันทึก' }).waitFor();
    await form.getByRole('button', { name: 'ปิดโดยไม่บันทึก' }).click();
    await form.waitFor({ state: 'detached' });
  });

  test('[CPP-41..74][RACT-11] a dentist is added, his week typed, copied and taken back by keyboard alone, checked, and confirmed by the authority’s step-up', async () => {
    await owner.getByRole('button', { name: 'เพิ่มบุคลากร' }).click();
    const form = dialog(owner);
    await form.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await form.getByText(/^ยังบันทึกไม่ได้ แก้ไข \d+ แห่ง$/).waitFor();
    await look(owner, 'personnel-missing');
    await fillWho(owner, dentist, 'ทันตแพทย์', 'หน่วยบริการที่รับการส่งต่อเฉพาะด้านทันตกรรม');
    await form.getByRole('button', { name: 'เพิ่มวุฒิการศึกษา' }).click();
    await form.getByLabel('วุฒิ เช่น พย.บ.').fill('ท.บ.');
    await form.getByLabel('ปีที่จบ (พ.ศ.)').fill('2017');
    await form.getByRole('button', { name: 'ใช้ พ.ศ. 2560' }).click();
    await form.getByLabel('วันที่เริ่มทำงาน').fill('01/02/2569');
    await form.getByLabel('ปฏิบัติงานที่หน่วยเป็นบางวัน').check();

    await weekCell(form, 'จันทร์', 'from1').focus();
    await owner.keyboard.type('8.30');
    await owner.keyboard.press('ArrowRight');
    await owner.keyboard.type('1200');
    await owner.keyboard.press('ArrowRight');
    await owner.keyboard.type('๑๓.๐๐');
    await owner.keyboard.press('ArrowRight');
    await owner.keyboard.type('11:30');
    await form.getByText('เวลาเริ่มต้นต้องก่อนเวลาสิ้นสุด').waitFor();
    await owner.keyboard.press('Control+a');
    await owner.keyboard.type('16:30');
    await form.getByText('วันจันทร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30').waitFor();
    await owner.keyboard.press('ArrowRight');
    await owner.keyboard.press('Enter');
    await owner.keyboard.press('Space');
    for (let tab = 0; tab < 6; tab += 1) await owner.keyboard.press('Tab');
    await look(owner, 'personnel-copy');
    await form.getByRole('button', { name: 'จันทร์ - ศุกร์' }).focus();
    await owner.keyboard.press('Enter');
    expect(
      await form
        .getByRole('table', { name: /ก่อนคัดลอก/ })
        .getByText('เพิ่ม', { exact: true })
        .count(),
    ).toBe(4);
    await look(owner, 'personnel-copy-preview');
    await form.getByRole('button', { name: 'คัดลอกไป 4 วัน' }).focus();
    await owner.keyboard.press('Enter');
    const words = form.getByText('วันจันทร์ - วันศุกร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30');
    await words.waitFor();
    expect(await owner.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'copy ค่าวันจันทร์ไปยังวันอื่นๆ',
    );
    await owner.keyboard.press('Control+z');
    await words.waitFor({ state: 'detached' });
    await owner.keyboard.press('Control+y');
    await words.waitFor();
    // A row by the clipboard: Friday, which then is the morning alone, to Saturday.
    await weekCell(form, 'ศุกร์', 'on').focus();
    await owner.keyboard.press('Control+c');
    await owner.keyboard.press('ArrowDown');
    await owner.keyboard.press('Control+v');
    await form.getByText('วันจันทร์ - วันเสาร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30').waitFor();
    await owner.keyboard.press('Control+z');
    await words.waitFor();
    await look(owner, 'personnel-week');
    await form.getByRole('button', { name: 'บันทึก', exact: true }).click();

    const check = owner.getByRole('dialog', { name: 'ตรวจสอบรายชื่อหลังการบันทึก' });
    await check.waitFor();
    expect(await check.textContent()).toContain(`${dentist.firstName} ${dentist.lastName}`);
    expect(await check.textContent()).toContain('ทันตแพทย์');
    expect(await check.textContent()).toContain('วันจันทร์ - วันศุกร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30');
    await look(owner, 'personnel-saved');
    await check.getByRole('button', { name: 'ตรวจกับสภาวิชาชีพ' }).click();
    await check.getByRole('button', { name: 'ผู้มีอำนาจยืนยัน' }).click();
    await check.getByText('ยืนยันแล้ว', { exact: true }).waitFor();
    await check.getByRole('button', { name: 'กลับไปรายชื่อ' }).click();
    const row = listRow(owner, dentist.lastName);
    expect(await row.textContent()).toContain('วันจันทร์ - วันศุกร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30');
    expect(await row.textContent()).toContain('ท.บ. / 2560');
    expect(await row.textContent()).toContain('ยืนยันแล้ว');
    await look(owner, 'personnel-added');
  });

  test('[INV-PRV-10][CPP-30] the person’s own ThaiD: a link for any browser, only for himself', async () => {
    await owner.getByRole('button', { name: 'เพิ่มบุคลากร' }).click();
    await fillWho(owner, renamed, 'ทันตแพทย์', 'หน่วยบริการที่รับการส่งต่อเฉพาะด้านทันตกรรม');
    await dialog(owner).getByText('ชื่อในทะเบียนสภาวิชาชีพไม่ตรงกับทะเบียนราษฎร').waitFor();
    await dialog(owner).getByLabel('วันที่เริ่มทำงาน').fill('01/02/2569');
    await weekCell(dialog(owner), 'เสาร์', 'from1').fill('9');
    await weekCell(dialog(owner), 'เสาร์', 'to1').fill('12');
    await dialog(owner).getByRole('button', { name: 'บันทึก', exact: true }).click();
    const sheet = owner.getByRole('dialog', { name: 'ตรวจสอบรายชื่อหลังการบันทึก' });
    await sheet.getByRole('button', { name: 'ตรวจกับสภาวิชาชีพ' }).click();
    await sheet.getByRole('button', { name: 'สร้างลิงก์' }).click();
    await sheet.getByRole('img', { name: /^QR ของลิงก์/ }).waitFor();
    await look(owner, 'personnel-own-link');
    const link = await sheet.getByRole('textbox', { name: /^ลิงก์สำหรับ/ }).inputValue();

    const own = await openPage(browser, phone);
    await own.goto(link);
    await own.getByText('วันเสาร์ เวลา 9.00 - 12.00').waitFor();
    expect(own.url()).not.toContain('token');
    await look(own, 'personnel-own-phone');
    await own.getByRole('button', { name: 'ยืนยันด้วย ThaiD' }).click();
    await onThePhone(own, dentist.pid);
    await own.getByText('ผู้ที่ยืนยันด้วย ThaiD ไม่ใช่บุคลากรรายนี้').waitFor();
    await own.getByRole('button', { name: 'ยืนยันด้วย ThaiD' }).click();
    await onThePhone(own, renamed.pid);
    await own.getByText('ยืนยันแล้ว ปิดหน้านี้ได้').waitFor();
    await look(own, 'personnel-own-done-phone');
    await sheet.getByText(/ThaiD ของเจ้าตัว/).waitFor();
    await sheet.getByRole('button', { name: 'กลับไปรายชื่อ' }).click();
  });

  test('two people edit one record: the second sees before, his and hers, chooses, and nothing is overwritten silently', async () => {
    const other = await at('owner.dental');
    for (const page of [owner, other]) {
      await page.getByRole('button', { name: `แก้ไข: ${await nameOf(page, dentist.lastName)}` }).click();
      await dialog(page).getByLabel('วันที่เริ่มทำงาน').waitFor();
    }
    await weekCell(dialog(owner), 'ศุกร์', 'on').uncheck();
    await dialog(owner).getByRole('button', { name: 'บันทึก', exact: true }).click();
    await owner.getByRole('dialog', { name: 'ตรวจสอบรายชื่อหลังการบันทึก' }).waitFor();
    await dialog(other).getByLabel('วันที่เริ่มทำงาน').fill('15/01/2569');
    await dialog(other).getByRole('button', { name: 'บันทึก', exact: true }).click();
    await stepUpIfAsked(other);
    const merge = other.getByRole('dialog', { name: 'มีผู้อื่นบันทึกข้อมูลนี้ไปก่อนแล้ว' });
    await merge.waitFor();
    expect(await merge.getByRole('group', { name: 'วันที่เริ่มทำงาน' }).textContent()).toContain('15 ม.ค. 2569');
    expect(await merge.getByRole('group', { name: 'วันเวลาปฏิบัติงาน' }).textContent()).toContain('วันจันทร์ - วันพฤหัสบดี');
    await look(other, 'personnel-merge');
    await merge.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
    await dialog(other).getByText('วันจันทร์ - วันพฤหัสบดี เวลา 8.30 - 12.00 และ 13.00 - 16.30').waitFor();
    await dialog(other).getByRole('button', { name: 'บันทึก', exact: true }).click();
    const saved = other.getByRole('dialog', { name: 'ตรวจสอบรายชื่อหลังการบันทึก' });
    await saved.getByText('15 ม.ค. 2569').waitFor();
    expect(await saved.textContent()).toContain('วันจันทร์ - วันพฤหัสบดี');
    await saved.getByRole('button', { name: /^ประวัติการแก้ไข/ }).click();
    await other.getByText('ฉบับที่ 2', { exact: true }).waitFor();
    await look(other, 'personnel-history');
    await other.close();
    await owner.getByRole('button', { name: 'กลับไปรายชื่อ' }).click();
  });

  test('[CPP-34][INV-PRV-11] who is confirmed is ended with a day and a reason, and stays in the list of the ended', async () => {
    await owner.reload();
    const name = await nameOf(owner, dentist.lastName);
    expect(await owner.getByRole('button', { name: `ลบ: ${name}` }).count()).toBe(0);
    await owner.getByRole('button', { name: `สิ้นสุดการทำงาน: ${name}` }).click();
    const sure = owner.getByRole('dialog', { name: `สิ้นสุดการทำงาน: ${name}` });
    await sure.getByRole('button', { name: 'สิ้นสุดการทำงาน', exact: true }).click();
    await sure.getByText('กรอกข้อมูลนี้').waitFor();
    await sure.getByLabel('วันสุดท้ายที่ปฏิบัติงาน').fill('01/03/2569');
    await sure.getByLabel(/^เหตุผล/).fill('ย้ายไปคลินิกอื่น');
    await look(owner, 'personnel-end');
    await sure.getByRole('button', { name: 'สิ้นสุดการทำงาน', exact: true }).click();
    await owner.getByText(`${name} สิ้นสุดการทำงานแล้ว`).waitFor();
    await owner.getByLabel('สถานะ').selectOption({ label: 'สิ้นสุดแล้ว' });
    await owner.waitForURL(/state=ENDED/);
    await listRow(owner, dentist.lastName).waitFor();
    await owner.goto(`${house.url}${path}`);
  });

  test('a roster is checked row by row, one bad row is refused, and only the commit writes', async () => {
    await owner.getByRole('link', { name: 'นำเข้าจากไฟล์' }).click();
    await owner.getByRole('heading', { level: 1, name: 'นำเข้าบุคลากรจากไฟล์' }).waitFor();
    const line = (pid: string, person: typeof nurse, schedule: string) =>
      `${pid},${person.firstName} ${person.lastName},${person.typeCode},${person.licencePrefix}${person.licenceNo},SPECIFIC_FIELD:DENTAL,01/02/2569,${schedule}`;
    const csv = [
      'citizenId,name,type,licence,registrationTypes,startDate,schedule',
      line(nurse.pid, nurse, 'วันจันทร์ - วันพุธ เวลา 8.30 - 16.30'),
      line('1990000000018', expired, 'วันจันทร์ เวลา 8.30 - 16.30'),
    ].join('\n');
    await owner
      .locator('input[type=file]')
      .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const review = owner.getByRole('region', { name: 'ผลตรวจทีละแถว' });
    await review.getByText('เพิ่มใหม่ 1').waitFor();
    expect(await review.getByRole('row').filter({ hasText: expired.lastName }).textContent()).toContain('ไม่รับ');
    await look(owner, 'personnel-import');
    await owner.setViewportSize(phone);
    await look(owner, 'personnel-import-phone');
    await owner.setViewportSize(desktop);
    await review.getByRole('button', { name: 'บันทึก 1 แถว' }).click();
    await review.getByText(/^นำเข้าเสร็จแล้ว: เพิ่มใหม่ 1/).waitFor();
    await review.getByRole('link', { name: 'กลับไปรายชื่อบุคลากร' }).click();
    expect(await listRow(owner, nurse.lastName).textContent()).toContain('ร่าง');
  });

  test('on a phone the list is cards, the dialog fills the screen, and a day is typed there too', async () => {
    await owner.setViewportSize(phone);
    await owner.getByRole('list', { name: 'รายชื่อบุคลากร' }).waitFor();
    expect(await owner.getByRole('table').count()).toBe(0);
    await look(owner, 'personnel-cards-phone');
    await owner.getByRole('button', { name: 'เพิ่มบุคลากร' }).click();
    await look(owner, 'personnel-dialog-phone');
    await weekCell(dialog(owner), 'จันทร์', 'on').check();
    await weekCell(dialog(owner), 'จันทร์', 'from1').fill('830');
    await weekCell(dialog(owner), 'จันทร์', 'to1').fill('1630');
    await dialog(owner).getByRole('button', { name: 'copy ค่าวันจันทร์ไปยังวันอื่นๆ' }).click();
    await dialog(owner).getByRole('button', { name: 'ทุกวัน', exact: true }).click();
    await look(owner, 'personnel-week-phone');
    await dialog(owner).getByRole('button', { name: 'คัดลอกไป 7 วัน' }).click();
    await dialog(owner).getByText('วันจันทร์ - วันหยุดนักขัตฤกษ์ เวลา 8.30 - 16.30').waitFor();
    await dialog(owner).getByRole('button', { name: 'เปลี่ยนเป็นทุกวัน' }).click();
    await look(owner, 'personnel-summary-phone');
  });

  const nameOf = async (page: Page, lastName: string) => {
    const name = await listRow(page, lastName).getByRole('rowheader').textContent();
    return name ?? '';
  };
  const stepUpIfAsked = async (page: Page) => {
    const asked = page.getByRole('alert').getByRole('button', { name: /ThaiD/ });
    const merge = page.getByRole('dialog', { name: 'มีผู้อื่นบันทึกข้อมูลนี้ไปก่อนแล้ว' });
    await asked.or(merge).first().waitFor();
    if (await asked.isVisible()) await stepUp(page, house, 'owner.dental');
  };
});
