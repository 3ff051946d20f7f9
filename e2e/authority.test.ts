import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerWhoDelegates,
  aPdf,
  aPng,
  attach,
  begin,
  confirmWithThaid,
  heading,
  openCase,
  openTask,
  saveAndGoOn,
  submit,
  submitWithStepUp,
  task,
} from './src/authority-screen.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { pidOfAccount, signInAt, stepUp } from './src/portal-screen.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe.skipIf(noBrowser)('authority data, from the applicant to the regional office', () => {
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
  /** An officer needs a higher sign-in than a password: the list says so, and goes on after ThaiD. */
  const officeOf = async (username: string) => {
    const page = await at(username, '/officer');
    await stepUp(page, house, username);
    await page.getByRole('navigation', { name: 'จำนวนเรื่องตามสถานะ' }).waitFor();
    return page;
  };

  test('[FLOW-12][SYS-03][ORG-01][ORG-02][ORG-04][ORG-05][ORG-06][ORG-09][RACT-07] scenario 1: the holder of a unit that is not re-activated submits, the region returns, he corrects, it is approved, and his menu shows Re-Activated', async () => {
    const owner = await at('owner.rx', '/oss');
    const basic = owner.getByRole('main').getByRole('listitem').filter({ hasText: 'จัดการข้อมูลพื้นฐาน' });
    expect(await basic.textContent()).toContain('ท่านยังไม่ได้รับอนุมัติเป็นผู้มีอำนาจ');
    expect(await owner.getByText('Re-Activated').count()).toBe(0);
    await look(owner, 'oss-menu');

    await owner.goto(`${house.url}/oss/authority`);
    await owner.getByRole('heading', { name: 'เริ่มใหม่: ท่านเป็นใครของหน่วยบริการนี้' }).waitFor();
    await look(owner, 'authority-start');
    await begin(owner, 'ผู้มีอำนาจของหน่วยบริการตามกฎหมาย');
    expect(await task(owner, 'ตรวจคำตอบและส่ง').textContent()).toContain('ยังเริ่มไม่ได้');
    await openTask(owner, 'ผู้มีอำนาจของหน่วยบริการ');
    await owner.getByLabel('ตำแหน่งของผู้มีอำนาจ').fill('ผู้ดำเนินการ');
    await owner.getByRole('button', { name: 'บันทึกและไปต่อ' }).click();
    await owner.getByText('ยังไม่ได้กรอก กรอกตอนนี้').first().waitFor();
    await look(owner, 'authority-holder-missing');
    expect(await owner.getByLabel('ตำแหน่งของผู้มีอำนาจ').inputValue()).toBe('ผู้ดำเนินการ');
    await owner.getByLabel('เลขที่คำสั่งแต่งตั้ง').fill('12/2569');
    await owner.getByLabel('วันที่ของคำสั่งแต่งตั้ง').fill('05/01/2569');
    await saveAndGoOn(owner, 'ไฟล์เอกสาร');

    const slot = /^หนังสือคำสั่งแต่งตั้ง/;
    await owner
      .getByRole('region', { name: slot })
      .locator('input[type=file]')
      .setInputFiles({
        name: 'คำสั่งแต่งตั้ง.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('MZ this is a program'),
      });
    await owner.getByRole('alert').waitFor();
    await look(owner, 'authority-file-refused');
    await attach(owner, 'หนังสือคำสั่งแต่งตั้ง', aPng);
    await owner.getByRole('button', { name: `ดูตัวอย่าง ${aPng.name}` }).click();
    await owner.getByRole('img', { name: `ตัวอย่างไฟล์ ${aPng.name}` }).waitFor();
    expect(await owner.getByRole('alert').count()).toBe(0);
    await look(owner, 'authority-documents');
    await owner.getByRole('link', { name: 'ไปต่อ' }).click();
    await heading(owner, 'ขอบเขตและระยะเวลา').waitFor();
    await owner.getByLabel('ตั้งแต่วันที่').fill('05/01/2569');
    await saveAndGoOn(owner, 'ตรวจคำตอบก่อนส่ง');
    await look(owner, 'authority-check');
    await submitWithStepUp(owner, house, 'owner.rx');
    await look(owner, 'authority-thaid');
    const reference = await confirmWithThaid(owner, house, 'owner.rx');
    expect(reference).not.toBe('');
    expect(owner.url()).not.toContain('proof=');
    await look(owner, 'authority-done');

    const officer = await officeOf('officer.region10');
    await look(officer, 'officer-list');
    await openCase(officer, reference);
    expect(await officer.getByRole('button', { name: 'อนุมัติ', exact: true }).count()).toBe(0);
    await officer.getByRole('button', { name: 'รับเรื่อง', exact: true }).click();
    await officer.getByRole('button', { name: 'ส่งกลับให้แก้ไข' }).click();
    await officer.getByLabel('บันทึกถึงผู้ยื่น: เลขที่คำสั่งแต่งตั้ง').fill('เลขที่คำสั่งไม่ตรงกับเอกสาร');
    await look(officer, 'officer-return');
    await officer.getByRole('button', { name: 'ส่งกลับพร้อมบันทึก 1 ข้อ' }).click();
    await officer.getByText(`ส่งเรื่อง ${reference} กลับให้แก้ไขแล้ว`).waitFor();

    await owner.getByRole('link', { name: 'ดูสถานะ' }).click();
    await owner.getByText('เจ้าหน้าที่เขต: เลขที่คำสั่งไม่ตรงกับเอกสาร').waitFor();
    expect(await task(owner, 'ผู้มีอำนาจของหน่วยบริการ').first().textContent()).toContain('ต้องแก้ไข');
    await look(owner, 'authority-returned');
    await owner.getByRole('link', { name: 'แก้ไข: เลขที่คำสั่งแต่งตั้ง' }).click();
    await owner.getByText('เจ้าหน้าที่เขต: เลขที่คำสั่งไม่ตรงกับเอกสาร').waitFor();
    await owner.getByLabel('เลขที่คำสั่งแต่งตั้ง').fill('13/2569');
    await saveAndGoOn(owner, 'ตรวจคำตอบก่อนส่ง');
    await submit(owner);
    await heading(owner, 'ยืนยันด้วย ThaiD').waitFor();
    expect(await confirmWithThaid(owner, house, 'owner.rx')).toBe(reference);

    await officer.getByRole('link', { name: /^รอตรวจ/ }).click();
    await openCase(officer, reference);
    await officer.getByRole('button', { name: 'รับเรื่อง', exact: true }).click();
    await officer.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await look(officer, 'officer-approve');
    await officer.getByRole('button', { name: 'ยืนยันอนุมัติ' }).click();
    await officer.getByText(`อนุมัติเรื่อง ${reference} แล้ว`).waitFor();

    await owner.getByRole('link', { name: 'หน้าแรก' }).click();
    await basic.getByText('Re-Activated', { exact: true }).waitFor();
    await look(owner, 'oss-menu-approved');
    await basic.getByRole('link', { name: 'เริ่ม Re-Activated' }).click();
    await owner.getByRole('button', { name: 'เริ่ม Re-Activated' }).click();
    await owner.getByText('กำลังดำเนินการ').waitFor();
    await look(owner, 'basic-data');
  });

  test('[ORG-03][ORG-08][ORG-19][ORG-20][ORG-23][INV-ORG-3] scenario 4: a power of attorney without its stamps is not taken: 0 and 10 baht fail, 30 pass; three who act separately need 90', async () => {
    const delegate = await at('delegate.dental', '/oss/authority', phone);
    await delegate.getByRole('link', { name: 'แบบฟอร์มหนังสือมอบอำนาจ (PDF)' }).waitFor();
    await look(delegate, 'authority-start-phone');
    await begin(delegate, 'ผู้รับมอบอำนาจ');
    await openTask(delegate, 'ผู้มอบอำนาจ');
    await answerWhoDelegates(delegate, { name: 'นายสมมติ ตัวอย่าง', pid: '1234567890123' });
    await delegate.getByRole('button', { name: 'บันทึกและไปต่อ' }).click();
    await delegate.getByText('เลขประจำตัวประชาชนไม่ถูกต้อง').waitFor();
    await answerWhoDelegates(delegate, { name: 'นายสมมติ ตัวอย่าง', pid: pidOfAccount(house, 'owner.dental') });
    await saveAndGoOn(delegate, 'ไฟล์เอกสาร');
    await attach(delegate, 'หนังสือคำสั่งแต่งตั้ง', aPdf);
    await attach(delegate, 'หนังสือมอบอำนาจ', aPng);
    await look(delegate, 'authority-documents-phone');
    await delegate.getByRole('link', { name: 'ไปต่อ' }).click();
    await heading(delegate, 'ขอบเขตและระยะเวลา').waitFor();
    await delegate.getByLabel('จัดการข้อมูลพื้นฐาน (รวม Re-Activated)').check();
    await delegate.getByLabel('ตั้งแต่วันที่').fill('05/01/2569');
    await delegate.getByLabel('ถึงวันที่').fill('31/12/2570');
    await look(delegate, 'authority-scope-phone');
    await saveAndGoOn(delegate, 'หนังสือมอบอำนาจและอากรแสตมป์');

    const stamps = async (baht: string, separate: string) => {
      await delegate.getByLabel('จำนวนผู้รับมอบที่แยกกันทำได้ (คน)').fill(separate);
      await delegate.getByLabel('อากรแสตมป์ที่ติดจริง (บาท)').fill(baht);
      await saveAndGoOn(delegate, 'ตรวจคำตอบก่อนส่ง');
    };
    const refused = async () => {
      await delegate
        .getByRole('alert')
        .getByText(/อากรแสตมป์/)
        .first()
        .waitFor();
      await look(delegate, 'authority-stamp-missing-phone');
      await delegate
        .getByRole('alert')
        .getByRole('link', { name: /^แก้ไข อากรแสตมป์ที่ติดจริง/ })
        .click();
      await heading(delegate, 'หนังสือมอบอำนาจและอากรแสตมป์').waitFor();
    };
    await stamps('0', '1');
    await submit(delegate);
    await stepUp(delegate, house, 'delegate.dental');
    await refused();
    expect(await delegate.getByText('ติดไว้ 0 บาท ต้องติดอย่างน้อย 30 บาท').count()).toBe(1);
    await stamps('10', '1');
    await submit(delegate);
    await refused();
    await stamps('30', '3');
    await submit(delegate);
    await refused();
    expect(await delegate.getByText('ติดไว้ 30 บาท ต้องติดอย่างน้อย 90 บาท').count()).toBe(1);
    await stamps('30', '1');
    await submit(delegate);
    await heading(delegate, 'ยืนยันด้วย ThaiD').waitFor();
    await delegate.getByRole('link', { name: 'รายการสิ่งที่ต้องทำ' }).click();
    await delegate.getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
    await delegate.getByRole('dialog').getByRole('button', { name: 'ดึงกลับมาแก้ไข' }).click();
    await delegate.getByText('ร่าง', { exact: true }).waitFor();
    await openTask(delegate, 'หนังสือมอบอำนาจและอากรแสตมป์');
    await stamps('90', '3');
    await submit(delegate);
    await heading(delegate, 'ยืนยันด้วย ThaiD').waitFor();
  });

  test('[ORG-16][ORG-17][INV-ORG-4][ROLE-07] scenario 5: staff with an internal order may only do the annual assessment; a private unit has no assignees', async () => {
    const private_ = await at('owner.dental', '/oss/authority');
    await private_.getByText('สังกัดของหน่วยบริการนี้ใช้บทบาทนี้ไม่ได้').waitFor();
    expect(await private_.getByRole('button', { name: 'เริ่ม: เจ้าหน้าที่ที่ได้รับมอบหมาย' }).count()).toBe(0);

    const staff = await at('assignee.hospital', '/oss/authority');
    await begin(staff, 'เจ้าหน้าที่ที่ได้รับมอบหมาย');
    await openTask(staff, 'ผู้มอบหมายงาน');
    const director = { name: 'นายผู้อำนวยการ ตัวอย่าง', pid: pidOfAccount(house, 'director.hospital') };
    await answerWhoDelegates(staff, director);
    await saveAndGoOn(staff, 'ไฟล์เอกสาร');
    await attach(staff, 'หนังสือคำสั่งแต่งตั้ง', aPdf);
    await attach(staff, 'คำสั่งภายในหน่วยงาน/มอบหมายงาน', aPng);
    await look(staff, 'authority-assignee-documents');
    await staff.getByRole('link', { name: 'ไปต่อ' }).click();
    await heading(staff, 'ขอบเขตและระยะเวลา').waitFor();
    expect(await staff.getByLabel('จัดการบัญชีเงินฝากธนาคาร').count()).toBe(0);
    await staff.getByLabel('ตั้งแต่วันที่').fill('05/01/2569');
    await staff.getByLabel('ถึงวันที่').fill('31/12/2570');
    await look(staff, 'authority-assignee-scope');
    await saveAndGoOn(staff, 'ตรวจคำตอบก่อนส่ง');
    await submitWithStepUp(staff, house, 'assignee.hospital');
    const reference = await confirmWithThaid(staff, house, 'assignee.hospital');

    const officer = await officeOf('officer.region10');
    await openCase(officer, reference);
    await officer.getByRole('button', { name: 'รับเรื่อง', exact: true }).click();
    await officer.getByText('ฉันรับเรื่องไว้').waitFor();
    await officer.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await officer.getByRole('button', { name: 'ยืนยันอนุมัติ' }).click();
    await officer.getByText(`อนุมัติเรื่อง ${reference} แล้ว`).waitFor();

    // The doors of both come with later menus; what the menu says of them is what their gate says.
    const locked = await staff.evaluate(async () => {
      const menu = (await (await fetch('/api/menu')).json()) as {
        systems: { locked: { key: string; code: string }[] }[];
      };
      return menu.systems.flatMap((system) => system.locked.map(({ key, code }) => [key, code]));
    });
    expect(Object.fromEntries(locked)).toMatchObject({
      OSS_ASSESSMENT: 'NOT_OPEN_YET',
      OSS_APPLY: 'SCOPE_NOT_ALLOWED',
      OSS_BANK: 'SCOPE_NOT_ALLOWED',
    });
  });

  test('[INV-ORG-5][ORG-05] scenario 6: an officer who is named in a case cannot decide it, another officer can', async () => {
    const delegate = await at('delegate.pharmacy', '/oss/authority', { ...desktop, text: 'huge' });
    await begin(delegate, 'ผู้รับมอบอำนาจ');
    await look(delegate, 'authority-tasks-huge');
    await openTask(delegate, 'ผู้มอบอำนาจ');
    await answerWhoDelegates(delegate, { name: 'น.ส.กัญญา สมมติวงศ์', pid: pidOfAccount(house, 'officer.region10') });
    await look(delegate, 'authority-holder-huge');
    await saveAndGoOn(delegate, 'ไฟล์เอกสาร');
    await attach(delegate, 'หนังสือคำสั่งแต่งตั้ง', aPdf);
    await attach(delegate, 'หนังสือมอบอำนาจ', aPng);
    await delegate.getByRole('link', { name: 'ไปต่อ' }).click();
    await heading(delegate, 'ขอบเขตและระยะเวลา').waitFor();
    await delegate.getByLabel('จัดการข้อมูลพื้นฐาน (รวม Re-Activated)').check();
    await delegate.getByLabel('ตั้งแต่วันที่').fill('05/01/2569');
    await delegate.getByLabel('ถึงวันที่').fill('31/12/2570');
    await saveAndGoOn(delegate, 'หนังสือมอบอำนาจและอากรแสตมป์');
    await delegate.getByLabel('จำนวนผู้รับมอบที่แยกกันทำได้ (คน)').fill('1');
    await delegate.getByLabel('อากรแสตมป์ที่ติดจริง (บาท)').fill('30');
    await saveAndGoOn(delegate, 'ตรวจคำตอบก่อนส่ง');
    await look(delegate, 'authority-check-huge');
    await submitWithStepUp(delegate, house, 'delegate.pharmacy');
    const reference = await confirmWithThaid(delegate, house, 'delegate.pharmacy');

    const named = await officeOf('officer.region10');
    await openCase(named, reference);
    await named.getByRole('alert').getByText('ท่านมีชื่อในเรื่องนี้ จึงตัดสินเองไม่ได้').waitFor();
    await look(named, 'officer-own-case');
    expect(await named.getByRole('button', { name: 'รับเรื่อง', exact: true }).count()).toBe(0);
    const id = named.url().split('/').at(-1)?.split('?')[0];
    const answer = await named.evaluate(async (grantId) => {
      const response = await fetch(`/api/authority/cases/${grantId}/take`, {
        method: 'POST',
        headers: { 'x-requested-with': 'sitthi', 'content-type': 'application/json' },
        body: '{}',
      });
      return { status: response.status, ...((await response.json()) as { code: string }) };
    }, id);
    expect([answer.status, answer.code]).toEqual([403, 'SELF_APPROVAL']);

    const other = await officeOf('officer2.region10');
    await other.getByLabel('ชนิด').selectOption({ label: 'ผู้รับมอบอำนาจ' });
    await other.waitForURL(/capacity=DELEGATE/);
    await openCase(other, reference);
    await other.getByRole('button', { name: 'รับเรื่อง', exact: true }).click();
    await other.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await other.getByRole('button', { name: 'ยืนยันอนุมัติ' }).click();
    await other.getByText(`อนุมัติเรื่อง ${reference} แล้ว`).waitFor();
  });
});
