import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { pidOfAccount, signInAt } from './src/portal-screen.ts';
import { enterSrm, findById, view } from './src/srm-screen.ts';
import { onThePhone } from './src/thaid.ts';

/** SRM before anything is registered: signing in, and checking one person in every way there is. */
describe.skipIf(noBrowser)('SRM: signing in and checking', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const REGISTRAR = 'registrar.hospital';
  const screen = (width = 1280): Promise<Page> => openPage(browser, { width, height: 900 });
  const simulator = (method: string, path: string, body: object) =>
    fetch(`${house.fixtures.simulators.cardReaderUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => expect(response.ok, path).toBe(true));
  const addressOf = (page: Page) => page.url().slice(house.url.length);
  const insert = (pid: string) => simulator('PUT', '/card-reader/card', { pid });

  test('[SRM-06] [SRM-10] [SRM-12] [SRM-13] card in, Login, PIN, and the click that enters', async () => {
    const page = await screen();
    await page.goto(`${house.url}/srm`);
    expect(await page.getByLabel('รหัสผ่าน').count()).toBe(0);
    await look(page, 'srm-sign-in');
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย Smart Card' }).click();
    const sso = page.getByRole('region', { name: 'NHSO Smartcard Single Sign-On' });
    await sso.getByText('เสียบบัตรประชาชนเข้าเครื่องอ่าน').waitFor();
    expect(await sso.getByRole('button', { name: 'Login' }).isDisabled()).toBe(true);
    await insert(pidOfAccount(house, REGISTRAR));
    await sso.getByText('แล้ว กด Login').waitFor();
    await sso.getByRole('button', { name: 'Login' }).click();
    await sso.getByText('ไม่มีหรือจำรหัส PIN ไม่ได้').click();
    await sso.getByText('ที่ว่าการอำเภอ').waitFor();
    await look(page, 'srm-pin');
    await sso.getByLabel('รหัส PIN ของบัตร').fill('0000');
    await page.keyboard.press('Enter');
    await sso.getByRole('alert').getByText('เหลืออีก').waitFor();
    await sso.getByLabel('รหัส PIN ของบัตร').fill('1234');
    await page.keyboard.press('Enter');
    await sso.getByRole('button', { name: 'คลิกเพื่อเข้าใช้งานระบบ SRM Portal' }).click();
    await page.getByRole('heading', { level: 1, name: 'ตรวจสอบสิทธิและลงทะเบียนประชาชน' }).waitFor();
    await page.getByText(/L2/).waitFor();
    await look(page, 'srm-home');
    await house.removeCard();
    await page.context().close();
  });

  test('[SRM-09] [SYS-19] [SRM-08] without an agent the page says so, and has the download and the steps', async () => {
    const page = await screen(390);
    await page.route(`${house.fixtures.agentUrl}/**`, (route) => route.abort());
    await page.goto(`${house.url}/srm/sign-in`);
    await page.getByRole('button', { name: 'เข้าสู่ระบบด้วย Smart Card' }).click();
    await page.getByRole('heading', { name: /ยังไม่ได้ติดตั้งโปรแกรมอ่านบัตร/ }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'install.cmd' }).count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'ดาวน์โหลดโปรแกรมอ่านบัตร' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('srm-smart-card-single-sign-on.zip');
    // The agent is started meanwhile: nothing needs to be pressed.
    await page.unroute(`${house.fixtures.agentUrl}/**`);
    await page.getByRole('region', { name: 'NHSO Smartcard Single Sign-On' }).waitFor();
    await page.context().close();
  });

  test('[SYS-12] [OSS-10] [INV-IDN-6] a password session is led to the same two ways, and lifted by ThaiD', async () => {
    const page = await screen();
    await signInAt(page, house, REGISTRAR, '/eportal');
    await page.getByRole('link', { name: 'SRM', exact: true }).click();
    await page.getByText('รหัสผ่านอย่างเดียวเข้า SRM ไม่ได้').waitFor();
    await look(page, 'srm-step-up');
    await page.goto(`${house.url}/srm/check/id`);
    await page.getByText('รหัสผ่านอย่างเดียวเข้า SRM ไม่ได้').waitFor();
    const [small] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'ยืนยันตัวตนด้วย ThaiD' }).click(),
    ]);
    await onThePhone(small, pidOfAccount(house, REGISTRAR));
    await page.waitForURL((url) => url.pathname === '/srm/check/id');
    await page.getByLabel('เลขประจำตัวประชาชน 13 หลัก').waitFor();
    await page.context().close();
  });

  test('[SRM-16] [SRM-19] [SRM-20] [SRM-24] [SRM-26] by id or card, and every view one click away', async () => {
    const page = await screen();
    await enterSrm(page, house, REGISTRAR, '/srm/check/id');
    await page.getByLabel('เลขประจำตัวประชาชน 13 หลัก').fill('1990000000018');
    await page.keyboard.press('Enter');
    await page.getByText('หลักตรวจสอบไม่ตรง').waitFor();
    await findById(page, house.pidOf('UCS_30'));
    await page.getByText('(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ').waitFor();
    await page.getByText(/เปลี่ยนหน่วยบริการได้อีก \d จาก 4 ครั้ง/).waitFor();
    // A number mistyped for the next one: the one before does not stand there as if he were meant.
    await page.getByLabel('เลขประจำตัวประชาชน 13 หลัก').fill('1990000000018');
    await page.keyboard.press('Enter');
    await page.getByText('หลักตรวจสอบไม่ตรง').waitFor();
    expect(await page.getByText('(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ').count()).toBe(0);
    await findById(page, house.pidOf('UCS_30'));
    await page.getByText('(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ').waitFor();
    await look(page, 'srm-person');
    await view(page, 'ประวัติ');
    await page.getByText('ลงทะเบียนครั้งแรก').waitFor();
    await look(page, 'srm-history');
    await view(page, 'กรมธรรม์');
    await page.getByRole('button', { name: 'พิมพ์กรมธรรม์' }).click();
    await page.waitForFunction(() => document.documentElement.dataset.printed === '1');
    await view(page, 'ที่อยู่');
    await page.getByText('ตามทะเบียนบ้าน', { exact: true }).waitFor();
    await look(page, 'srm-address');
    await view(page, 'หลักฐาน');
    await page
      .getByText(/หลักฐานครบ|ยังขาดหลักฐาน/)
      .first()
      .waitFor();
    await view(page, 'ทะเบียนรายโรค');
    await page.getByText('ไม่พบทะเบียนรายโรคที่ท่านดูได้').or(page.getByRole('table')).first().waitFor();
    expect(addressOf(page)).not.toMatch(/\d/);
    await view(page, 'สิทธิปัจจุบัน');
    await insert(house.pidOf('ELDER_70'));
    await page.getByText('(WEL)').waitFor();
    await house.removeCard();
    await page.reload();
    await page.getByLabel('เลขประจำตัวประชาชน 13 หลัก').waitFor();
    expect(await page.getByText('(WEL)').count()).toBe(0);
    await page.context().close();
  });

  test('[SRM-33] each state is said in words: another fund, vacant, no right', async () => {
    const page = await screen(390);
    await enterSrm(page, house, REGISTRAR, '/srm/check/id');
    for (const [scenario, words] of [
      ['SSS_35', 'ใช้สิทธิกองทุนอื่น'],
      ['VACANT_RIGHT', 'สิทธิว่าง'],
      ['NO_RIGHT', 'ไม่มีสิทธิ'],
    ] as const) {
      await findById(page, house.pidOf(scenario));
      await page.locator('strong', { hasText: words }).waitFor();
      await look(page, `srm-${scenario}-phone`);
    }
    await findById(page, house.pidOf('SSS_35'));
    await page.getByRole('link', { name: 'ขอปลดสิทธิกองทุนอื่น' }).waitFor();
    expect(await page.getByRole('link', { name: 'ลงทะเบียนหรือย้ายหน่วยบริการ' }).count()).toBe(0);
    await page.context().close();
  });

  test('[SRM-17] by name, with a typing error, and by keyboard alone', async () => {
    const page = await screen();
    const pid = house.pidOf('UCS_30');
    const person = house.fixtures.persons.find((known) => known.pid === pid);
    await enterSrm(page, house, REGISTRAR, '/srm/check/name');
    await page.getByLabel('ชื่อ', { exact: true }).fill(person?.firstName ?? '');
    await page.keyboard.press('Enter');
    await page.getByText('กรอกทั้งชื่อและสกุล หรือเพิ่มปีเกิด จังหวัด หรือเพศ').waitFor();
    // A mark of tone less: spelt as many do.
    const lastName = (person?.lastName ?? '').replace(/[่-๋]/, '');
    await page.getByLabel('สกุล', { exact: true }).pressSequentially(lastName);
    await page.keyboard.press('Enter');
    const found = page.getByRole('button', { name: new RegExp(`^เปิด .*${person?.firstName}`) }).first();
    await found.waitFor();
    await look(page, 'srm-names');
    await found.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/srm/check/id');
    await page
      .getByText(`x-xxxx-xxxxx-${pid.slice(10, 12)}-${pid.slice(12)}`)
      .first()
      .waitFor();
    await page.goBack();
    await found.waitFor();
    expect(addressOf(page)).toBe('/srm/check/name');
    await page.context().close();
  });

  test('[SRM-18] [SYS-24] scenario 22: a death comes from the civil registry; down is not "unknown there"', async () => {
    const page = await screen();
    const pid = house.pidOf('COMMON_ILLNESS_USED_UP');
    await enterSrm(page, house, REGISTRAR, '/srm/check/refresh');
    await findById(page, pid);
    const refresh = page.getByRole('button', { name: 'อัปเดตจาก สนบท. ตอนนี้' });
    await simulator('PUT', '/civil-registry/faults', { answers: 'RESET' });
    await refresh.click();
    await page.getByRole('alert').getByText('ระบบทะเบียนราษฎรไม่ตอบสนอง').waitFor();
    await look(page, 'srm-refresh-down');
    await simulator('PUT', '/civil-registry/faults', { answers: 'NORMAL' });
    const died = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await simulator('POST', '/civil-registry/persons', { pid, deathDate: died });
    await refresh.click();
    await page.getByText(/อัปเดตแล้ว มี \d+ รายการที่เปลี่ยน/).waitFor();
    await page.getByText('เสียชีวิตแล้ว เมื่อ').waitFor();
    await look(page, 'srm-refresh-death');
    await refresh.click();
    await page.getByText('ไม่มีอะไรเปลี่ยน').waitFor();
    await view(page, 'สิทธิปัจจุบัน');
    await page.getByText('เสียชีวิตแล้ว เมื่อ').waitFor();
    expect(await page.getByRole('link', { name: 'ลงทะเบียนหรือย้ายหน่วยบริการ' }).count()).toBe(0);
    await view(page, 'ประวัติ');
    await page.getByText('สิ้นสุดเพราะเสียชีวิต').waitFor();
    await simulator('POST', '/civil-registry/reset', {});
    expect(house.logs()).not.toContain(pid);
    await page.context().close();
  });
});
