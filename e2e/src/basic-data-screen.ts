import type { Page } from 'playwright-core';

export const task = (page: Page, name: string) =>
  page.getByRole('region', { name: 'สิ่งที่ต้องทำ' }).getByRole('listitem').filter({ hasText: name });

/** The page of the general data: every section opened, and filled in as a unit in Ubon would. */
export async function fillGeneralPage(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'จัดการกลุ่มข้อมูลทั่วไป' }).waitFor();
  for (const section of ['ที่อยู่', 'เบอร์โทรและอีเมล', 'พิกัดทางภูมิศาสตร์']) {
    const part = page.getByRole('region', { name: section, exact: true });
    await part.waitFor();
    const folded = part.getByRole('button', { expanded: false });
    if ((await folded.count()) > 0) await folded.first().click();
  }
  const field = (name: string) => page.locator(`input[name="${name}"]`);
  await field('houseNo').fill('12/3');
  await field('road').fill('ชยางกูร');
  await page.getByRole('combobox', { name: 'ตำบล อำเภอ จังหวัด' }).fill('ในเมือง เมืองอุบล');
  await page
    .getByRole('option', { name: /ในเมือง.*เมืองอุบลราชธานี/ })
    .first()
    .click();
  await field('phoneNhso').fill('045 999 812');
  await field('phone').fill('045 999 813');
  await field('phoneExt').fill('12');
  await field('email').fill('unit.99812@example.test');
  await field('latitude').fill('15.2448');
  await field('longitude').fill('104.8473');
}

export interface NewPersonnel {
  /** Type code. */
  readonly type: string;
  readonly pid: string;
  readonly licence: string;
  readonly registration: RegExp;
  readonly start: string;
}

/** The dialog of one person, filled in: who he is, his licence found at the council, and every day from eight to twenty. */
export async function fillPersonnelDialog(page: Page, person: NewPersonnel): Promise<void> {
  const dialog = page.getByRole('dialog');
  const type = dialog.getByLabel('ประเภทบุคลากร');
  await type.selectOption(person.type);
  await dialog.getByLabel('เลขประจำตัวประชาชน').fill(person.pid);
  await dialog.getByLabel('เลขที่ใบประกอบวิชาชีพ').fill(person.licence);
  await dialog.getByLabel('เลขที่ใบประกอบวิชาชีพ').press('Tab');
  await dialog.getByText('สถานะ: พบข้อมูล').waitFor();
  const registration = dialog.getByLabel('เงื่อนไข/เลือกประเภทการขึ้นทะเบียน');
  const wanted = registration.locator('option').filter({ hasText: person.registration }).first();
  await registration.selectOption((await wanted.getAttribute('value')) ?? '');
  await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click();
  await dialog.getByLabel('วันที่เริ่มทำงาน').fill(person.start);
  await dialog.getByLabel('ปฏิบัติงานที่หน่วยทุกวัน').check();
  for (const day of ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์']) {
    await dialog.getByLabel(`${day} เวลาปฏิบัติงาน 1 เริ่มต้น`).fill('8.00');
    await dialog.getByLabel(`${day} เวลาปฏิบัติงาน 1 สิ้นสุด`).fill('20.00');
  }
}
