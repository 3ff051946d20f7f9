import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { mailTo, setPost } from './src/mailbox.ts';
import { onThePhone } from './src/thaid.ts';

const PASSWORD = 'ข้าวเหนียวมะม่วงหน้าร้อน';

describe.skipIf(noBrowser)('signing up for One Stop Service', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const go = (page: Page, name = 'ไปต่อ') => page.getByRole('button', { name, exact: true }).click();

  async function asFarAsThaid(page: Page, scenario: string): Promise<void> {
    await page.goto(`${house.url}/signup`);
    await heading(page, 'สมัครบัญชี One Stop Service');
    await page.getByLabel('เลขประจำตัวประชาชนของผู้มีอำนาจ').fill(house.pidOf(scenario));
    await go(page);
    await heading(page, 'ยืนยันตัวตนด้วย ThaiD');
  }

  async function confirmOnPhone(page: Page, scenario: string): Promise<void> {
    await page.getByRole('button', { name: /ยืนยันด้วย ThaiD/ }).click();
    await onThePhone(page, house.pidOf(scenario));
  }

  async function asFarAsLink(page: Page, scenario: string, email: string): Promise<void> {
    await asFarAsThaid(page, scenario);
    await confirmOnPhone(page, scenario);
    await heading(page, 'อีเมลของท่าน');
    await page.getByLabel('อีเมล').fill(email);
    await go(page, 'ส่งลิงก์ยืนยัน');
    await heading(page, 'เปิดอีเมลเพื่อยืนยัน');
  }

  const linkFor = async (email: string) => {
    const [link] = (await mailTo(house, email, 'ยืนยันอีเมล')).links;
    if (!link) throw new Error('the mail has no link');
    return link;
  };

  test.each([
    { width: 1280, height: 900, who: 'UCS_30', username: 'wichai.desk' },
    { width: 390, height: 844, who: 'UCS_40', username: 'pranee.phone' },
  ])(
    '[OSS-11] [OSS-35] [OSS-49] [OSS-50] [OSS-51] [OSS-52] [OSS-53] [OSS-54] [OSS-55] [OSS-56] [OSS-57] [OSS-58] [OSS-59] from the citizen id to the portal, $width wide',
    { timeout: 300_000 },
    async ({ width, height, who, username }) => {
      const email = `${username}@example.org`;
      const shot = (name: string) => look(page, `signup-${width}-${name}`);
      const page = await openPage(browser, { width, height });
      await page.goto(`${house.url}/signin`);
      await page.getByRole('link', { name: 'สมัครสมาชิก' }).click();
      await heading(page, 'สมัครบัญชี One Stop Service');
      for (const ready of ['สมาร์ตโฟนที่มีแอป ThaiD', 'ไฟล์คำสั่งแต่งตั้งผู้อำนวยการ', 'หนังสือมอบอำนาจ (ถ้ามี)'])
        await page.getByRole('listitem').filter({ hasText: ready }).first().waitFor();
      const id = page.getByLabel('เลขประจำตัวประชาชนของผู้มีอำนาจ');
      await id.fill('1-9900-00000-01-8');
      await go(page);
      await page.getByText('เทียบกับบัตรทีละหลัก').waitFor();
      expect(await id.inputValue()).toBe('1-9900-00000-01-8');
      await shot('1-start');
      await asFarAsThaid(page, who);
      await shot('2-thaid');
      await confirmOnPhone(page, who);
      await heading(page, 'อีเมลของท่าน');
      await page.getByLabel('อีเมล').fill('wrong.address@example.org');
      await shot('3-email');
      await go(page, 'ส่งลิงก์ยืนยัน');
      await heading(page, 'เปิดอีเมลเพื่อยืนยัน');
      await page.getByText('จดหมายขยะ (Junk Mail)').waitFor();
      await page.getByText('ส่งอีเมลถึงผู้ให้บริการของท่านแล้ว').waitFor();
      await shot('4-sent');
      await page.getByRole('link', { name: 'อีเมลผิด? แก้ไขอีเมล' }).click();
      await page.getByLabel('อีเมล').fill(email);
      await go(page, 'ส่งลิงก์ยืนยัน');
      await page.getByText(`ส่งลิงก์ยืนยันไปที่ ${email} แล้ว`).waitFor();

      await page.goto(await linkFor(email));
      await heading(page, 'ตั้งชื่อผู้ใช้และรหัสผ่าน');
      expect(page.url()).not.toContain('token');
      await page.getByLabel('ชื่อผู้ใช้').fill('S40000000001');
      await page.getByLabel('รหัสผ่าน', { exact: true }).fill('password123');
      await page.getByLabel('รหัสผ่านอีกครั้ง').fill('password123');
      await go(page);
      await page.getByText('ชื่อผู้ใช้นี้มีรูปแบบเดียวกับบัญชี Data Center เดิม').waitFor();
      expect(await page.getByLabel('ชื่อผู้ใช้').inputValue()).toBe('S40000000001');
      await page.getByLabel('ชื่อผู้ใช้').fill(username);
      await go(page);
      await page.getByText('รหัสผ่านนี้อยู่ในรายการรหัสผ่านที่รั่วไหล').waitFor();
      await shot('5-credentials');
      await page.getByLabel('รหัสผ่าน', { exact: true }).fill(PASSWORD);
      await page.getByLabel('รหัสผ่านอีกครั้ง').fill(PASSWORD);
      await go(page);
      await heading(page, 'ผู้ประสานงาน');
      await page.getByLabel('โทรศัพท์').fill('045 000 000 ต่อ 12');
      await shot('6-coordinator');
      // The machine was switched off and on: what was typed and not yet sent is still there.
      await page.reload();
      await heading(page, 'ผู้ประสานงาน');
      expect(await page.getByLabel('โทรศัพท์').inputValue()).toBe('045 000 000 ต่อ 12');
      await go(page);
      await heading(page, 'ประเภทสังกัดของหน่วยงาน');
      await page.getByLabel(/^เอกชน/).check();
      await shot('7-affiliation');
      await go(page);
      await heading(page, 'หน่วยบริการของท่าน');
      await page.getByLabel('ชื่อ หรือรหัสหน่วยบริการ').fill('ร้านยาทดสอบ');
      await page.getByRole('radio', { name: /99811/ }).check();
      await shot('8-unit');
      await go(page);
      await heading(page, 'ตรวจคำตอบก่อนยืนยัน');
      await shot('9-check');
      await go(page, 'ยืนยันบันทึกข้อมูล');
      await heading(page, 'เปิดใช้งานบัญชีแล้ว');
      await page.reload();
      await heading(page, 'เปิดใช้งานบัญชีแล้ว');
      await shot('10-done');
      expect(page.url()).not.toMatch(/\d{13}/);

      const told = await mailTo(house, email, 'เปิดใช้งานบัญชี');
      expect(told.text).toContain(username);
      await page.getByRole('link', { name: 'เข้าสู่ระบบ' }).last().click();
      await page.getByLabel('ชื่อผู้ใช้').fill(username);
      await page.getByLabel('รหัสผ่าน').fill(PASSWORD);
      await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
      const person = house.fixtures.persons.find(({ pid }) => pid === house.pidOf(who));
      const header = page.getByRole('banner');
      await header.getByText('ร้านยาทดสอบชุมชนอุ่นใจ').waitFor();
      await header.getByText(person?.lastName ?? '').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('ข้อมูลผู้มีอำนาจ').first().waitFor();
      await shot('11-landing');

      await page.goto(`${house.url}/account/units`);
      await page.getByLabel('ชื่อ หรือรหัสหน่วยบริการ').fill('99816');
      await page.getByRole('radio', { name: /99816/ }).check();
      await go(page, 'เพิ่มหน่วยนี้');
      await page.getByText('เพิ่ม คลินิกทันตกรรมทดสอบยิ้มสมมติ แล้ว').waitFor();
      await shot('12-units');
      await page.goto(`${house.url}/account/requests`);
      await page.getByText('เปิดใช้งานบัญชี (อนุมัติอัตโนมัติ)').waitFor();
      await shot('13-requests');
      await page.context().close();
      for (const secret of [house.pidOf(who), email, PASSWORD]) expect(house.logs()).not.toContain(secret);
    },
  );

  test('[INV-IDN-2] [SYS-14] somebody else’s phone does not confirm, a refusal is no end, and the right person goes on', async () => {
    const page = await openPage(browser, { width: 1280, height: 900 });
    await asFarAsThaid(page, 'SSS_35');
    await confirmOnPhone(page, 'ELDER_70');
    await page.getByRole('alert').getByText('เลขประจำตัวประชาชนที่กรอกไม่ตรงกับผู้ที่ยืนยันใน ThaiD').waitFor();
    await look(page, 'signup-other-person');
    await page.getByRole('button', { name: /ยืนยันด้วย ThaiD/ }).click();
    await onThePhone(page, undefined);
    await page.getByRole('alert').getByText('ท่านยกเลิกหรือปฏิเสธในแอป ThaiD').waitFor();
    await confirmOnPhone(page, 'SSS_35');
    await heading(page, 'อีเมลของท่าน');
    await page.context().close();
  });

  test('[OSS-46] [OSS-74] an address that cannot be reached is told; the link opened elsewhere asks for ThaiD; a used one is told', async () => {
    const page = await openPage(browser, { width: 1280, height: 900 });
    await setPost(house, 'REFUSE');
    await asFarAsLink(page, 'OFC_50', 'nobody@example.org');
    await page.getByRole('alert').getByText('ส่งถึงอีเมล nobody@example.org ไม่ได้').waitFor();
    await look(page, 'signup-mail-failed');
    await setPost(house, 'ACCEPT');
    await page.getByRole('link', { name: 'อีเมลผิด? แก้ไขอีเมล' }).click();
    await page.getByLabel('อีเมล').fill('somebody@example.org');
    await go(page, 'ส่งลิงก์ยืนยัน');
    const link = await linkFor('somebody@example.org');
    const [mailbox] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /กล่องจดหมายจำลอง/ }).click(),
    ]);
    await mailbox.getByRole('button', { name: /ไม่ว่าง/ }).click();
    await mailbox.getByText('ไม่ว่าง (450)', { exact: false }).first().waitFor();
    await mailbox.getByRole('button', { name: /รับอีเมล/ }).click();
    await mailbox
      .getByRole('row', { name: /somebody@example.org/ })
      .getByRole('link')
      .click();
    expect(await mailbox.getByRole('link', { name: /token=/ }).getAttribute('href')).toBe(link);
    await mailbox.close();

    const phone = await openPage(browser, { width: 390, height: 844 });
    await phone.goto(link);
    await phone.getByText('ลิงก์นี้เปิดในเบราว์เซอร์อื่น').waitFor();
    await look(phone, 'signup-other-browser');
    await phone.getByRole('button', { name: 'ยืนยันด้วย ThaiD เพื่อทำต่อที่นี่' }).click();
    await onThePhone(phone, house.pidOf('OFC_50'));
    await heading(phone, 'ตั้งชื่อผู้ใช้และรหัสผ่าน');

    await page.goto(link);
    await page.getByText('ลิงก์ยืนยันอีเมลนี้ใช้ไม่ได้แล้ว').waitFor();
    await look(page, 'signup-used-link');
    await phone.goto(link);
    await phone.getByText('ยืนยันอีเมลของการสมัครนี้ไปแล้ว').waitFor();
    await phone.getByRole('link', { name: 'ไปต่อ' }).click();
    await heading(phone, 'ตั้งชื่อผู้ใช้และรหัสผ่าน');
    await page.context().close();
    await phone.context().close();
  });

  test('[OSS-54] a page whose turn has not come leads to the one that is to be done; a lost tab resumes', async () => {
    const page = await openPage(browser, { width: 1280, height: 900 });
    await page.goto(`${house.url}/signup/check`);
    await heading(page, 'สมัครบัญชี One Stop Service');
    await asFarAsLink(page, 'LGO_40', 'resume@example.org');
    await page.goto(`${house.url}/signup/check`);
    await heading(page, 'เปิดอีเมลเพื่อยืนยัน');
    const tab = await page.context().newPage();
    await tab.goto(`${house.url}/signup`);
    await tab.getByText('มีการสมัครที่ค้างอยู่').waitFor();
    await tab.goto(await linkFor('resume@example.org'));
    await heading(tab, 'ตั้งชื่อผู้ใช้และรหัสผ่าน');
    // The first tab notices by itself.
    await heading(page, 'ตั้งชื่อผู้ใช้และรหัสผ่าน');
    await page.context().close();
  });
});
