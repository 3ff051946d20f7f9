import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { mailTo } from './src/mailbox.ts';
import { signInAt, stepUp } from './src/portal-screen.ts';
import { onThePhone } from './src/thaid.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const INVITED = 'new.nurse@hospital.example';
const SECRET = 'rain over the rice fields';

describe.skipIf(noBrowser)('the e-Portal', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const at = async (username: string, path: string, screen: Screen = desktop): Promise<Page> => {
    const page = await openPage(browser, screen);
    await signInAt(page, house, username, path);
    return page;
  };
  /** The user manager of the hospital, at the level that users need. */
  const manager = async (screen: Screen = desktop): Promise<Page> => {
    const page = await at('manager.hospital', '/eportal/users', screen);
    await stepUp(page, house, 'manager.hospital');
    await page.getByRole('button', { name: 'เพิ่มผู้ใช้งานใหม่' }).waitFor();
    return page;
  };
  /** The step of an invitation that one is at. */
  const step = (page: Page, name: string) => page.getByRole('region', { name }).waitFor();

  test('[RACT-02][RACT-03][RACT-04][RACT-05][RACT-06][OSS-60] scenario 2: four kinds of account of one unit, and nobody finds Re-Activated', async () => {
    for (const [username, why, next] of [
      ['rx.admin', 'บัญชีประเภทนี้ใช้กับระบบนี้ไม่ได้', 'สมัครบัญชีด้วยตนเองผ่าน ThaiD'],
      ['rx.nhso', 'บัญชีประเภทนี้ใช้กับระบบนี้ไม่ได้', 'สมัครบัญชีด้วยตนเองผ่าน ThaiD'],
      ['rx.self', 'ท่านยังไม่ได้รับอนุมัติเป็นผู้มีอำนาจ', 'บันทึกข้อมูลผู้มีอำนาจ'],
    ] as const) {
      const page = await at(username, '/eportal');
      const oss = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /One Stop Service/ }) });
      await oss.waitFor();
      if ((await oss.locator('details[open]').count()) === 0) await oss.locator('summary').click();
      const basic = oss.locator('dl > div').filter({ hasText: 'จัดการข้อมูลพื้นฐาน' });
      const words = (await basic.textContent()) ?? '';
      expect(words).toContain(why);
      expect(words).toContain(next);
      expect(await page.getByText('Re-Activated').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'จัดการข้อมูลพื้นฐาน' }).count()).toBe(0);
      if (username === 'rx.admin') await look(page, 'eportal-home');
      const refused = await page.evaluate(async () => {
        const headers = { 'content-type': 'application/json', 'x-requested-with': 'test' };
        const reply = await fetch('/api/provider/reactivation', { method: 'POST', headers, body: '{}' });
        return ((await reply.json()) as { code: string }).code;
      });
      expect(refused).toBe(username === 'rx.self' ? 'AUTHORITY_NOT_APPROVED' : 'ACCOUNT_TYPE_NOT_ELIGIBLE');
      await page.context().close();
    }
    const legacy = await openPage(browser, desktop);
    await legacy.goto(`${house.url}/signin`);
    await legacy.getByLabel('ชื่อผู้ใช้').fill('S49900099812');
    await legacy.getByLabel('รหัสผ่าน', { exact: true }).fill('S49900099812-2569');
    await legacy.keyboard.press('Enter');
    await legacy.getByText('บัญชีประเภทนี้ใช้กับระบบนี้ไม่ได้').or(legacy.getByText('Data Center')).first().waitFor();
    expect(await legacy.evaluate(async () => (await fetch('/api/session')).status)).toBe(401);
    await legacy.context().close();
  });

  test('[OSS-60] the desk is one click from the first page; the landing fits a phone', async () => {
    const page = await at('desk.hospital', '/eportal', phone);
    await page.getByRole('heading', { name: 'e-Portal', exact: true }).waitFor();
    await look(page, 'eportal-home-phone');
    await page.goto(house.url);
    await page.getByRole('link', { name: 'ไปจุดบริการ' }).click();
    await page.waitForURL(/\/authen\/counter/);
    await page.context().close();
  });

  test('[OSS-07][OSS-09][OSS-10][OSS-11][SYS-02][SYS-05] the sign-in page leads to the linked services', async () => {
    const page = await openPage(browser, desktop);
    await page.goto(`${house.url}/signin`);
    const links = page.getByRole('region', { name: 'บริการเชื่อมโยงเข้าสู่ระบบอื่น' });
    await links.getByRole('link', { name: 'คลิกไปใช้ระบบ e-Portal' }).waitFor();
    await links.getByRole('link', { name: 'คลิกไปใช้ระบบ SRM-Portal' }).waitFor();
    await page.context().close();
  });

  test('[OSS-61][OSS-62][OSS-63][OSS-64][OSS-68][OSS-69][OSS-70][OSS-71] a user manager invites; the invited one opens the link, proves himself, chooses name and password, confirms the mail again, and signs in', async () => {
    const admin = await manager();
    await look(admin, 'users');
    await admin.getByRole('button', { name: 'เพิ่มผู้ใช้งานใหม่' }).click();
    const dialog = admin.getByRole('dialog', { name: 'เพิ่มผู้ใช้งานใหม่' });
    await dialog.getByLabel('ชื่อ-นามสกุล').fill('น.ส.มาลี ทดสอบ');
    await dialog.getByRole('textbox', { name: 'อีเมล' }).fill('not an address');
    await dialog.getByRole('button', { name: 'ส่งคำเชิญ' }).click();
    await dialog.getByText('อีเมลไม่ถูกต้อง').waitFor();
    await dialog.getByText('เลือกอย่างน้อยหนึ่งบทบาท').waitFor();
    await dialog.getByRole('textbox', { name: 'อีเมล' }).fill(INVITED);
    await dialog.getByLabel('HRA · ตรวจประเมินประจำปี').check();
    await dialog.getByLabel('e-Portal · บริหารจัดการผู้ใช้งาน').check();
    await look(admin, 'users-invite');
    await dialog.getByRole('button', { name: 'ส่งคำเชิญ' }).click();
    await admin.getByText(`ส่งคำเชิญถึง ${INVITED} แล้ว`).waitFor();
    await admin.getByRole('row').filter({ hasText: INVITED }).getByText('รอเปิดลิงก์').waitFor();
    await look(admin, 'users-invited');

    const mail = await mailTo(house, INVITED, 'คำเชิญ');
    const link = mail.links.find((address) => address.includes('/invitation')) ?? '';
    const invited = await openPage(browser, phone);
    await invited.goto(link);
    await step(invited, 'ยืนยันตัวตนด้วย ThaiD');
    expect(invited.url()).not.toContain('token');
    await look(invited, 'invitation-prove');
    await invited.getByRole('button', { name: 'ยืนยันตัวตนด้วย ThaiD' }).click();
    await onThePhone(invited, house.pidOf('UCS_30'));
    await step(invited, 'กำหนดชื่อผู้ใช้และรหัสผ่าน');
    await invited.locator('input[name=username]').fill('S49900099801');
    await invited.locator('input[name=password]').fill(SECRET);
    await invited.locator('input[name=repeat]').fill(SECRET);
    await invited.getByRole('button', { name: 'บันทึกและส่งอีเมลยืนยัน' }).click();
    await invited.getByRole('alert').waitFor();
    expect(await invited.locator('input[name=password]').inputValue()).toBe(SECRET);
    await look(invited, 'invitation-name-refused');
    await invited.locator('input[name=username]').fill('malee.nurse');
    await invited.getByRole('button', { name: 'บันทึกและส่งอีเมลยืนยัน' }).click();
    await step(invited, 'ยืนยันอีเมลอีกครั้ง');
    await look(invited, 'invitation-mail');

    const second = await mailTo(house, INVITED, 'ยืนยันอีเมล');
    await invited.goto(second.links.find((address) => address.includes('/invitation/confirm')) ?? '');
    await invited.getByRole('button', { name: 'ยืนยันอีเมล' }).click();
    await invited.getByText('บัญชี malee.nurse ใช้งานได้ทันที').waitFor();
    await look(invited, 'invitation-done');
    await invited.getByRole('main').getByRole('link', { name: 'เข้าสู่ระบบ' }).click();
    await invited.getByLabel('ชื่อผู้ใช้').fill('malee.nurse');
    await invited.getByLabel('รหัสผ่าน', { exact: true }).fill(SECRET);
    await invited.keyboard.press('Enter');
    await invited.getByRole('heading', { name: 'e-Portal', exact: true }).waitFor();
    await invited.context().close();

    await admin.reload();
    await admin.getByRole('heading', { name: /คำเชิญที่ยังไม่สิ้นสุด/ }).waitFor({ state: 'detached' });
    await admin.getByText('malee.nurse').first().waitFor();
    await admin.context().close();
  });

  test('[OSS-43][INV-ORG-9] who has an account opens the link, signs in, and takes the roles into it', async () => {
    const admin = await manager();
    await admin.getByRole('button', { name: 'เพิ่มผู้ใช้งานใหม่' }).click();
    const dialog = admin.getByRole('dialog', { name: 'เพิ่มผู้ใช้งานใหม่' });
    await dialog.getByLabel('ชื่อ-นามสกุล').fill('เจ้าของร้านยา');
    await dialog.getByRole('textbox', { name: 'อีเมล' }).fill('owner.pharmacy@sitthi.example');
    await dialog.getByLabel('SRM · นายทะเบียน').check();
    await dialog.getByRole('button', { name: 'ส่งคำเชิญ' }).click();
    await admin.getByText('ส่งคำเชิญถึง owner.pharmacy@sitthi.example แล้ว').waitFor();
    await admin.context().close();

    const mail = await mailTo(house, 'owner.pharmacy@sitthi.example', 'คำเชิญ');
    const page = await openPage(browser, desktop);
    await page.goto(mail.links.find((address) => address.includes('/invitation')) ?? '');
    await page.getByRole('link', { name: 'เข้าสู่ระบบแล้วรับคำเชิญ' }).click();
    await page.getByLabel('ชื่อผู้ใช้').fill('owner.pharmacy');
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill('owner.pharmacy-2569');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'รับคำเชิญเข้าบัญชี owner.pharmacy' }).click();
    await page.getByText('รับคำเชิญเรียบร้อยแล้ว').waitFor();
    await look(page, 'invitation-accepted');
    await page
      .getByRole('button', { name: /หน่วยงาน/ })
      .or(page.getByText('99801'))
      .first()
      .waitFor();
    await page.context().close();
  });

  test('[OSS-67][INV-ORG-7] roles are added with a last day and taken back; the last user manager sees why he cannot leave', async () => {
    const page = await at('manager.pharmacy', '/eportal/users');
    await stepUp(page, house, 'manager.pharmacy');
    await page.getByText('ท่านเป็นผู้ดูแลผู้ใช้งานคนสุดท้าย').waitFor();
    const card = page.locator('li').filter({ hasText: 'desk.two ·' }).first();
    await card.getByRole('button', { name: /^เพิ่มบทบาท/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('SRM · นายทะเบียน').check();
    await dialog.getByLabel('วันสิ้นสุด (เว้นว่างได้)').fill('31/12/2599');
    await look(page, 'users-add-role');
    await dialog.getByRole('button', { name: 'ตกลง' }).click();
    await dialog.waitFor({ state: 'detached' });
    const role = card.locator('li').filter({ hasText: 'ตรวจสอบสิทธิ และลงทะเบียน' });
    await role.getByText('2599').waitFor();
    await look(page, 'users-cards');
    await card.getByRole('button', { name: /^ประวัติ/ }).click();
    await page.getByRole('dialog').getByText('ได้รับบทบาท: นายทะเบียน').waitFor();
    await look(page, 'users-history');
    await page.keyboard.press('Escape');
    await role.getByRole('button', { name: /^ยกเลิกบทบาท/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิกบทบาท', exact: true }).click();
    await role.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
