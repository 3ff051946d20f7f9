import type { Page } from 'playwright-core';

/** Answers the QR code that a page shows: as this person, or refusing. The page goes on by itself. */
export async function onThePhone(page: Page, pid: string | undefined): Promise<void> {
  const phone = await page.context().newPage();
  await page.locator('[data-reference]').waitFor();
  await phone.goto((await page.locator('#phone').getAttribute('href')) ?? '');
  if (pid !== undefined) await phone.getByLabel('หรือพิมพ์เลข 13 หลัก').fill(pid);
  await phone.getByRole('button', { name: pid === undefined ? 'ปฏิเสธ' : 'ยืนยัน', exact: true }).click();
  await phone.getByRole('heading', { name: pid === undefined ? 'ปฏิเสธแล้ว' : 'ยืนยันแล้ว' }).waitFor();
  await phone.close();
}
