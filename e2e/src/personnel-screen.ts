import type { Locator, Page } from 'playwright-core';
import type { House } from './house.ts';

export interface Somebody {
  readonly pid: string;
  readonly licencePrefix: string;
  readonly licenceNo: string;
}

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'จัดการข้อมูลบุคลากร' });

/** The line of the list with this family name. */
export const listRow = (page: Page, lastName: string): Locator => page.getByRole('row').filter({ hasText: lastName });

/** Names in the order of the list. */
export const namesOf = (page: Page): Promise<string[]> => page.getByRole('rowheader').allTextContents();

const cells = {
  on: 'วันปฏิบัติงาน',
  from1: 'เวลาปฏิบัติงาน 1 เริ่มต้น',
  to1: 'เวลาปฏิบัติงาน 1 สิ้นสุด',
  from2: 'เวลาปฏิบัติงาน 2 เริ่มต้น',
  to2: 'เวลาปฏิบัติงาน 2 สิ้นสุด',
};

/** A cell of the weekly table. */
export const weekCell = (form: Locator, day: string, cell: keyof typeof cells): Locator =>
  form.getByLabel(`${day} ${cells[cell]}`, { exact: true });

/** Who somebody is: type, citizen id with the name of the civil register, licence found at the council, registration type. */
export async function fillWho(page: Page, person: Somebody, type: string, registration: string): Promise<void> {
  const form = dialog(page);
  await form.getByLabel('ประเภทบุคลากร').selectOption({ label: type });
  await form.getByLabel('เลขประจำตัวประชาชน').fill(person.pid);
  await form.getByLabel('เลขประจำตัวประชาชน').press('Tab');
  await form.getByText(/^ในทะเบียนราษฎร: /).waitFor();
  await form.getByLabel('เลขที่ใบประกอบวิชาชีพ').fill(`${person.licencePrefix}${person.licenceNo}`);
  await form.getByLabel('เลขที่ใบประกอบวิชาชีพ').press('Tab');
  await form.getByText('สถานะ: พบข้อมูล').waitFor();
  await form.getByLabel('เงื่อนไข/เลือกประเภทการขึ้นทะเบียน').selectOption({ label: registration });
  await form.getByRole('button', { name: 'เพิ่ม', exact: true }).click();
}

/** How a council answers from now on. */
export async function setCouncil(house: House, council: string, answers: 'NORMAL' | 'ERROR_500'): Promise<void> {
  const response = await fetch(`${house.fixtures.simulators.cardReaderUrl}/licence-registry/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ council, answers }),
  });
  if (!response.ok) throw new Error(`the council's simulator answered ${response.status}: ${await response.text()}`);
}
