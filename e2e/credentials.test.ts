import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { mailTo } from './src/mailbox.ts';
import { onThePhone } from './src/thaid.ts';

const NEW_PASSWORD = 'rain over the rice fields';

describe.skipIf(noBrowser)('passwords, cards and passkeys', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const pidOf = (username: string) =>
    house.fixtures.accounts.find((account) => account.username === username)?.pid ?? '';
  const sessionIn = async (page: Page) => (await page.request.get(`${new URL(page.url()).origin}/api/session`)).json();
  const insertCardOf = (username: string) =>
    fetch(`${house.fixtures.simulators.cardReaderUrl}/card-reader/card`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pid: pidOf(username) }),
    });
  const open = async (path: string, { width = 1280, url = house.url } = {}): Promise<Page> => {
    const page = await openPage(browser, { width, height: 900 });
    await page.goto(`${url}${path}`);
    return page;
  };
  const typePassword = async (page: Page, username: string, password = `${username}-2569`) => {
    await page.getByLabel('ชื่อผู้ใช้').fill(username);
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  };

  test('[OSS-04] [INV-IDN-5] a forgotten password is set anew from the mail, and the link works once', async () => {
    const page = await open('/signin', { width: 390 });
    await page.getByRole('link', { name: 'ลืมรหัสผ่าน?' }).click();
    await page.getByLabel('ชื่อผู้ใช้หรืออีเมล').fill('desk.chiangmai');
    await look(page, 'forgot-phone');
    await page.getByRole('button', { name: 'ส่งลิงก์ตั้งรหัสผ่านใหม่' }).click();
    await page.getByRole('heading', { name: 'หากมีบัญชีนี้' }).waitFor();
    await look(page, 'forgot-sent-phone');

    const { links } = await mailTo(house, 'desk.chiangmai@sitthi.example', 'ตั้งรหัสผ่านใหม่');
    const link = links[0] ?? '';
    await page.goto(link);
    await page.getByLabel('รหัสผ่านใหม่', { exact: true }).waitFor();
    expect(page.url()).toBe(`${new URL(link).origin}/reset`); // the secret has left the address
    await page.getByLabel('รหัสผ่านใหม่', { exact: true }).fill('password123');
    await page.getByRole('button', { name: 'ตั้งรหัสผ่านใหม่' }).click();
    await page.getByRole('alert').getByText('รั่วไหล').waitFor();
    await look(page, 'reset-leaked-phone');
    expect(await page.getByLabel('รหัสผ่านใหม่', { exact: true }).inputValue()).toBe('password123');
    await page.getByLabel('รหัสผ่านใหม่', { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'ตั้งรหัสผ่านใหม่' }).click();
    await page.getByRole('heading', { name: 'ตั้งรหัสผ่านใหม่แล้ว' }).waitFor();
    await look(page, 'reset-done-phone');
    await page.getByRole('link', { name: 'ไปหน้าเข้าสู่ระบบ' }).click();
    await typePassword(page, 'desk.chiangmai', NEW_PASSWORD);
    await page.waitForURL((url) => url.pathname === '/');

    const again = await open(`/reset${new URL(link).hash}`);
    await again.getByLabel('รหัสผ่านใหม่', { exact: true }).fill('yet another sentence');
    await again.getByRole('button', { name: 'ตั้งรหัสผ่านใหม่' }).click();
    await again.getByRole('alert').getByRole('link', { name: 'ขอลิงก์ใหม่' }).waitFor();
    await look(again, 'reset-over');
    await Promise.all([page.context().close(), again.context().close()]);
  });

  test('[OSS-41] a password is changed on one page, which keeps what was typed when it is not taken', async () => {
    const page = await open('/signin?to=/account/password');
    await typePassword(page, 'desk.ttm');
    await page.getByRole('heading', { name: 'เปลี่ยนรหัสผ่าน' }).waitFor();
    await page.getByLabel('รหัสผ่านปัจจุบัน', { exact: true }).fill('wrong');
    await page.getByLabel('รหัสผ่านใหม่', { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
    await page.getByRole('alert').getByText('รหัสผ่านปัจจุบันไม่ถูกต้อง').waitFor();
    expect(await page.getByLabel('รหัสผ่านใหม่', { exact: true }).inputValue()).toBe(NEW_PASSWORD);
    await page.getByLabel('รหัสผ่านปัจจุบัน', { exact: true }).fill('desk.ttm-2569');
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
    await page.getByRole('status').getByText('เปลี่ยนรหัสผ่านแล้ว').waitFor();
    await look(page, 'password-changed');
    // Forgotten: ThaiD in a small window stands for it, and the page goes on by itself.
    await page.getByLabel('จำรหัสผ่านปัจจุบันไม่ได้').check();
    await page.getByLabel('รหัสผ่านใหม่', { exact: true }).fill('a sentence about mangoes');
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
    const small = page.waitForEvent('popup');
    await page.getByRole('alert').getByRole('button', { name: 'ยืนยันตัวตนด้วย ThaiD' }).click();
    await onThePhone(await small, pidOf('desk.ttm'));
    await page.getByRole('status').getByText('เปลี่ยนรหัสผ่านแล้ว').waitFor();
    await page.context().close();
  });

  test('[RACT-04] an account of the old Data Center is led to a page that says how to get a proper one', async () => {
    const page = await open('/signin', { width: 390 });
    await typePassword(page, 'S40000000001', 'whatever');
    await page.getByRole('alert').getByRole('link', { name: 'วิธีขอบัญชีที่ใช้ได้' }).click();
    await page.getByRole('heading', { level: 1, name: 'บัญชี Data Center เดิม' }).waitFor();
    await look(page, 'legacy-phone');
    await page.getByRole('link', { name: 'สมัครบัญชีใหม่' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/signup'));
    await page.context().close();
  });

  test('[SRM-06] [SRM-07] [SRM-12] card and PIN: wrong ones are counted, the right one opens a session at L2', async () => {
    const page = await open('/signin');
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วยบัตรประชาชน' }).click();
    const enter = async (pin: string) => {
      await page.getByLabel('รหัส PIN ของบัตร').fill(pin);
      await page.getByRole('button', { name: 'ตรวจรหัสและเข้าสู่ระบบ' }).click();
    };
    await enter('1234');
    await page.getByRole('alert').getByText('อ่านบัตรไม่ได้').waitFor();
    await insertCardOf('desk.hospital');
    await enter('0000');
    await page.getByRole('alert').getByText('เหลืออีก 2 ครั้ง').waitFor();
    await look(page, 'card-wrong-pin');
    await enter('1234');
    await page.waitForURL((url) => url.pathname === '/');
    const session = await sessionIn(page);
    expect(session).toMatchObject({
      account: { username: 'desk.hospital' },
      level: 'L2',
      organisation: { hcode: '99801' },
    });
    expect(house.logs()).not.toContain(pidOf('desk.hospital'));
    await house.removeCard();
    await page.context().close();
  });

  test('[SRM-11] the user manager enrols the card program of a computer in one press, and its word counts', async () => {
    const page = await open('/signin?to=/eportal/agents', { width: 390 });
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await page.getByText('หมายเลขอ้างอิง').waitFor();
    await onThePhone(page, pidOf('manager.hospital'));
    await page.getByRole('rowheader', { name: 'เคาน์เตอร์สาธิต' }).waitFor();
    await page.getByLabel('ชื่อเครื่อง').fill('เคาน์เตอร์ 2');
    await page.getByRole('button', { name: 'ลงทะเบียนเครื่องนี้' }).click();
    await page.getByRole('status').getByText('ลงทะเบียนเครื่องนี้แล้ว').waitFor();
    await page.getByRole('row', { name: 'เคาน์เตอร์ 2' }).getByText('ใช้งานได้').waitFor();
    await look(page, 'card-programs-phone');
    const desk = await open('/signin');
    await desk.getByRole('button', { name: 'เข้าสู่ระบบด้วยบัตรประชาชน' }).click();
    await insertCardOf('desk.hospital');
    await desk.getByLabel('รหัส PIN ของบัตร').fill('1234');
    await desk.getByRole('button', { name: 'ตรวจรหัสและเข้าสู่ระบบ' }).click();
    await desk.waitForURL((url) => url.pathname === '/');
    await house.removeCard();
    await Promise.all([page.context().close(), desk.context().close()]);
  });

  test('[SYS-17] an officer registers a passkey with ThaiD behind him, and from then on it follows the password', async () => {
    const url = house.url.replace('127.0.0.1', 'localhost'); // browsers know passkeys for names only
    const page = await open('/signin?to=/account/passkeys', { url });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'usb', hasUserVerification: true, isUserVerified: true },
    });
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย ThaiD' }).click();
    await page.getByText('หมายเลขอ้างอิง').waitFor();
    await onThePhone(page, pidOf('officer.region10'));
    await page.getByRole('heading', { level: 1, name: 'พาสคีย์' }).waitFor();
    await page.getByLabel('ชื่อที่จำได้').fill('กุญแจที่โต๊ะทำงาน');
    await page.getByRole('button', { name: 'ลงทะเบียนพาสคีย์' }).click();
    await page.getByRole('cell', { name: 'กุญแจที่โต๊ะทำงาน', exact: true }).waitFor();
    await look(page, 'passkeys');
    await page.evaluate(() => fetch('/api/session', { method: 'DELETE', headers: { 'x-requested-with': 'test' } }));

    await page.goto(`${url}/signin`);
    await typePassword(page, 'officer.region10');
    await page.getByRole('heading', { name: 'ยืนยันด้วยพาสคีย์' }).waitFor();
    await look(page, 'passkey-step');
    await page.getByRole('button', { name: 'ใช้พาสคีย์' }).click();
    await page.waitForURL((at) => at.pathname === '/');
    const session = await sessionIn(page);
    expect(session).toMatchObject({ account: { username: 'officer.region10' }, level: 'L2' });

    await page.goto(`${url}/account/passkeys`);
    await page.getByRole('button', { name: 'ลบ กุญแจที่โต๊ะทำงาน', exact: true }).click();
    await page.getByRole('button', { name: 'ยืนยันการลบ กุญแจที่โต๊ะทำงาน' }).click();
    await page.getByText('ยังไม่มีพาสคีย์').waitFor();
    await page.context().close();
  });

  test('[SYS-17] at an address made of numbers the page of passkeys says where they work', async () => {
    const page = await open('/signin?to=/account/passkeys', { width: 390 });
    await typePassword(page, 'auditor');
    await page.getByText('ที่อยู่นี้ใช้พาสคีย์ไม่ได้').waitFor();
    expect(await page.getByRole('button', { name: 'ลงทะเบียนพาสคีย์' }).isDisabled()).toBe(true);
    await look(page, 'passkeys-numbers-phone');
    const address = await page.getByRole('link', { name: 'เปิดที่' }).getAttribute('href');
    expect(address).toBe(`${house.url.replace('127.0.0.1', 'localhost')}/account/passkeys`);
    await page.context().close();
  });
});
