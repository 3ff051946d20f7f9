import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationId } from '../server/src/demo/ids.ts';
import { openDatabase } from '../server/src/platform/database/index.ts';
import { insertRegistrations } from '../server/src/registry/index.ts';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { approvedHolder } from './src/holder.ts';
import { type House, startHouse } from './src/house.ts';
import { signInAt, stepUp } from './src/portal-screen.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** Registered and in no announcement yet: what the pharmacy does beside its pharmacy. */
const FIELD = 'หน่วยบริการที่รับการส่งต่อเฉพาะด้านการแพทย์แผนไทย';

describe.skipIf(noBrowser)('announcements, from the draft to the unit that is found', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    const database = openDatabase({ connectionString: house.connectionString, max: 1 });
    const field = { typeCode: 'SPECIFIC_FIELD', family: 'TTM', from: '2025-01-01' } as const;
    await insertRegistrations(database, [{ organisationId: organisationId('99811'), ...field }]);
    await database.close();
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
  /** A password alone opens no office: ThaiD lifts the session, and the list comes. */
  const officeOf = async (username: string) => {
    const page = await at(username, '/officer/announcements');
    await stepUp(page, house, username);
    await page.getByRole('navigation', { name: 'จำนวนประกาศตามสถานะ' }).waitFor();
    return page;
  };
  const both = async (page: Page, name: string) => {
    for (const [of, { width, height }] of Object.entries({ desktop, phone })) {
      await page.setViewportSize({ width, height });
      await look(page, `${name}-${of}`);
    }
    await page.setViewportSize(desktop);
  };
  const ownLine = (page: Page) => page.getByRole('row').filter({ hasText: FIELD });

  test('[OSS-30][REG-09][INV-REG-3] an officer drafts an announcement out of pasted codes, and cannot sign it himself', async () => {
    const drafter = await officeOf('officer.central');
    await drafter.getByRole('button', { name: 'ร่างประกาศใหม่' }).click();
    await drafter.getByRole('textbox', { name: 'เรื่อง' }).fill('รายชื่อหน่วยบริการที่ขึ้นทะเบียนเพิ่มเติม');
    const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' })
      .format(new Date())
      .split('-');
    await drafter.getByRole('textbox', { name: 'วันที่มีผล' }).fill(`${day}/${month}/${Number(year) + 543}`);
    await look(drafter, 'announcement-new');
    await drafter.getByRole('button', { name: 'สร้างร่าง' }).click();
    await drafter.getByRole('heading', { name: 'ร่างประกาศ', level: 1 }).waitFor();

    await drafter.getByLabel('ประเภทการขึ้นทะเบียน').selectOption('SPECIFIC_FIELD:TTM');
    await drafter.getByRole('textbox', { name: 'รหัสหน่วยบริการ' }).fill('99811\n99812, 00000 IN0099811');
    await drafter.getByRole('button', { name: 'ตรวจรายชื่อ' }).click();
    for (const verdict of ['เพิ่มได้', 'ไม่ได้ขึ้นทะเบียนประเภทนี้', 'ไม่พบรหัสนี้', 'ซ้ำในรายการที่วาง'])
      await drafter.getByRole('cell', { name: verdict }).waitFor();
    await both(drafter, 'announcement-checked');
    await drafter.getByRole('button', { name: 'เพิ่ม 1 แห่งในประกาศ' }).click();
    await drafter.getByText('เพิ่มแล้ว 1 แห่ง').waitFor();
    await drafter.getByRole('button', { name: 'เสนอลงนาม', exact: true }).click();
    await drafter.getByRole('button', { name: 'ยืนยัน: เสนอลงนาม' }).click();
    await drafter.getByText('จึงลงนามเองไม่ได้').waitFor();
    expect(await drafter.getByRole('button', { name: 'ลงนามประกาศ' }).count()).toBe(0);
  });

  test('[OSS-30][REG-10][FLOW-13][INV-REG-1] another officer signs it, the unit is announced, and everybody reads it', async () => {
    const unit = await at('desk.pharmacy', '/oss/announcements');
    await ownLine(unit).getByText('ยังไม่มีประกาศ').waitFor();
    const signer = await officeOf('signer.central');
    await look(signer, 'announcement-list');
    await signer.getByRole('link', { name: 'เปิด: รายชื่อหน่วยบริการที่ขึ้นทะเบียนเพิ่มเติม' }).click();
    await signer.getByRole('button', { name: 'ลงนามประกาศ', exact: true }).click();
    await both(signer, 'announcement-sign');
    await signer.getByRole('button', { name: 'ยืนยัน: ลงนามประกาศ' }).click();
    const number = await signer.getByRole('heading', { name: /^ประกาศที่ \d+\/\d{4}$/ }).textContent();
    await look(signer, 'announcement-signed');

    await unit.reload();
    await ownLine(unit).getByText('ประกาศแล้ว ค้นหาพบ').waitFor();
    expect(number).toContain(await ownLine(unit).locator('.numeric').first().textContent());
    await both(unit, 'announcement-unit');

    await signer.getByRole('link', { name: 'ดูฉบับเผยแพร่' }).click();
    await signer.getByRole('button', { name: 'พิมพ์' }).waitFor();
    await signer.getByRole('row').filter({ hasText: '99811' }).waitFor();
    await both(signer, 'announcement-public');
    const anybody = await openPage(browser, phone);
    await anybody.goto(`${house.url}/announcements`);
    await anybody.getByRole('link', { name: 'รายชื่อหน่วยบริการที่ขึ้นทะเบียนเพิ่มเติม' }).waitFor();
    await look(anybody, 'announcement-public-list');
  });

  test('[OSS-31][OSS-32][OSS-33][OSS-34][SYS-06][SYS-07][AMB-15] the menu of the unit names HRA and its CPP pages; the holder arranges a service', async () => {
    await approvedHolder(house, 'owner.pharmacy', '99811');
    const owner = await at('owner.pharmacy', '/oss/basic-data/services');
    const menu = owner.getByRole('navigation', { name: 'เมนู', exact: true });
    for (const page of ['กลุ่มข้อมูลทั่วไป', 'ข้อมูลบุคลากรในหน่วยบริการ', 'ข้อมูลการจัดบริการ'])
      await menu.getByRole('link', { name: page }).waitFor();
    expect(await menu.textContent()).toMatch(/Hospital Registration and Announcement.*เวอร์ชัน \d+\.\d+\.\d+/s);
    const pharmacy = owner.getByRole('region', { name: 'เภสัชกรรม' });
    await pharmacy.getByRole('button', { name: 'แก้ไข' }).click();
    await pharmacy.getByRole('textbox', { name: 'จำนวนที่รับต่อวัน' }).fill('60');
    await both(owner, 'services-form');
    await pharmacy.getByRole('button', { name: 'บันทึก' }).click();
    await stepUp(owner, house, 'owner.pharmacy');
    await pharmacy.getByText('จองได้', { exact: true }).waitFor();
    await pharmacy.getByText('จำนวนที่รับมากกว่าเวลาของผู้ให้บริการ').waitFor();
    await both(owner, 'services-saved');
  });
});
