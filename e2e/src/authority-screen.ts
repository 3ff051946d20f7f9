import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { pidOfAccount, stepUp } from './portal-screen.ts';
import { onThePhone } from './thaid.ts';

/** The smallest files that are what they say. */
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const aPdf = { name: 'คำสั่งแต่งตั้ง.pdf', mimeType: 'application/pdf', buffer: pdf };
export const aPng = { name: 'หนังสือมอบอำนาจ.png', mimeType: 'image/png', buffer: png };

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Begins authority data in a capacity and is at its task list. */
export async function begin(page: Page, capacity: string): Promise<void> {
  await page.getByRole('button', { name: `เริ่ม: ${capacity}` }).click();
  await page.getByRole('region', { name: 'สิ่งที่ต้องทำ' }).waitFor();
}

export const task = (page: Page, name: string) =>
  page.getByRole('region', { name: 'สิ่งที่ต้องทำ' }).getByRole('listitem').filter({ hasText: name });

export const openTask = (page: Page, name: string) => task(page, name).getByRole('link', { name, exact: true }).click();

export async function saveAndGoOn(page: Page, next: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกและไปต่อ' }).click();
  await heading(page, next).waitFor();
}

/** Who delegates, as the power of attorney says. */
export async function answerWhoDelegates(page: Page, holder: { name: string; pid: string }): Promise<void> {
  await page.getByLabel('ชื่อและนามสกุลของผู้มีอำนาจ').fill(holder.name);
  await page.getByLabel('เลขประจำตัวประชาชนของผู้มีอำนาจ').fill(holder.pid);
  await page.getByLabel('ตำแหน่งของผู้มีอำนาจ').fill('ผู้ดำเนินการ');
}

/** Attaches a file to the place with this name and waits until it is there. */
export async function attach(page: Page, slot: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  const place = page.getByRole('region', { name: slot });
  await place.locator('input[type=file]').setInputFiles(file);
  await place.getByText(file.name, { exact: true }).waitFor();
}

/** Declares and submits; `as` lifts the session first when the platform asks for it. */
export async function submit(page: Page): Promise<void> {
  const declared = page.getByLabel(/^ข้าพเจ้ายืนยันว่า/);
  if (!(await declared.isChecked())) await declared.check();
  await page.getByRole('button', { name: 'ส่งข้อมูล' }).click();
}

export async function submitWithStepUp(page: Page, house: House, username: string): Promise<void> {
  await submit(page);
  await stepUp(page, house, username);
  await heading(page, 'ยืนยันด้วย ThaiD').waitFor();
}

/** Over to ThaiD, confirmed on the phone, and back at the confirmation; its reference number. */
export async function confirmWithThaid(page: Page, house: House, username: string): Promise<string> {
  await page.getByRole('button', { name: 'ยืนยันด้วย ThaiD' }).click();
  await page.locator('[data-reference]').waitFor();
  await onThePhone(page, pidOfAccount(house, username));
  await heading(page, /^ส่งให้ สปสช.เขต/).waitFor();
  return (await page.getByRole('region', { name: 'เลขที่อ้างอิง' }).locator('p').textContent()) ?? '';
}

/** In the work-list of the office: opens a case by its reference number. */
export async function openCase(page: Page, reference: string): Promise<void> {
  await page.getByRole('link', { name: `เปิด: ${reference}` }).click();
  await page.getByText(reference).first().waitFor();
}
