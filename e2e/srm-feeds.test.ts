import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenIdFrom } from '../server/src/platform/citizen-id/index.ts';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';
import { enterSrm, findById } from './src/srm-screen.ts';

const FUND = 'citizen_id,main_right,sub_right,start_date,end_date,card_id';
const CIVIL = 'event,citizen_id,event_date,title,first_name,last_name,sex,birth_date,nationality,province_code';
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** An officer of the central office sends files of members and of civil changes, and reads what became of them. */
describe.skipIf(noBrowser)('SRM: feeds', () => {
  let house: House;
  let browser: Browser;
  let officer: Page;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    officer = await openPage(browser, { width: 1280, height: 900 });
    await enterSrm(officer, house, 'officer.central', '/srm/feeds');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  async function send(name: string, lines: readonly string[]): Promise<void> {
    const [chooser] = await Promise.all([
      officer.waitForEvent('filechooser'),
      officer.getByRole('button', { name: 'เลือกไฟล์และส่ง' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  }
  /** The newest feed of this name. */
  const feed = (name: string) =>
    officer.getByRole('region', { name: 'ไฟล์ที่ส่ง' }).getByRole('listitem').filter({ hasText: name }).first();
  const done = (name: string) => feed(name).getByText('เสร็จแล้ว').waitFor();
  async function problemsOf(name: string): Promise<string[]> {
    await officer
      .getByRole('button', { name: `รายการที่ไม่สำเร็จ ${name}` })
      .first()
      .click();
    const rows = feed(name).locator('tbody tr');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((row) =>
      row
        .split('\t')
        .map((cell) => cell.trim())
        .join(' | '),
    );
  }

  test('[SRM-33] [INV-ENT-1] a fund’s members: what was done, the lines that could not be, and the same file again changes nothing', async () => {
    await look(officer, 'feeds-empty');
    const members = [
      FUND,
      `${house.pidOf('UCS_30')},SSS,S1,${day(10)},,`,
      `${house.pidOf('UCS_40')},OFC,O3,${day(10)},,C1`,
      `1990000000018,SSS,S1,${day(10)},,`,
      `${house.pidOf('ELDER_70')},UCS,89,${day(10)},,`,
      `${house.pidOf('ELDER_70')},SSS,S1,2569-03-01,,`,
      `${house.pidOf('ELDER_70')},SSS,S1,${day(10)},${day(20)},`,
      `1990099000016,SSS,S1,${day(10)},,`,
    ];
    await send('sss-members.csv', members);
    await done('sss-members.csv');
    await feed('sss-members.csv').getByText('เพิ่ม 2').waitFor();
    expect(await problemsOf('sss-members.csv')).toEqual([
      '3 | รูปแบบไม่ถูกต้อง | เลขประจำตัวไม่ถูกต้อง',
      '4 | รูปแบบไม่ถูกต้อง | สิทธิหลักประกันสุขภาพมาจากการลงทะเบียนเท่านั้น',
      '5 | รูปแบบไม่ถูกต้อง | ใช้ปีคริสต์ศักราช',
      '6 | รูปแบบไม่ถูกต้อง | วันสิ้นสุดก่อนวันเริ่ม',
      '7 | ไม่พบบุคคล | ไม่มีบุคคลนี้ในทะเบียน',
    ]);
    await look(officer, 'feeds-report');
    await send('sss-members-again.csv', members);
    await done('sss-members-again.csv');
    await feed('sss-members-again.csv').getByText('เหมือนเดิม 2').waitFor();
    expect(await feed('sss-members-again.csv').innerText()).not.toMatch(/เพิ่ม|เปลี่ยน \d|สิ้นสุด \d/);
    await look(officer, 'feeds-again');
  });

  test('[SYS-24] births, deaths and new names; a birth that is no good is named', async () => {
    const born = citizenIdFrom(1, '9900', 8_100_001);
    await officer.getByLabel('ชนิดข้อมูล').selectOption('CIVIL');
    const changes = [
      CIVIL,
      `BIRTH,${born},${day(3)},ด.ช.,ใหม่,ทดสอบ,1,${day(3)},099,34`,
      `CHANGE,${house.pidOf('ELDER_72')},${day(1)},,สมใหม่,,,,,`,
      `DEATH,${house.pidOf('ELDER_60')},${day(1)},,,,,,,`,
      `BIRTH,${citizenIdFrom(1, '9900', 8_100_002)},${day(3)},ด.ญ.,ไร้เพศ,ทดสอบ,9,${day(3)},099,34`,
      `DEATH,${house.pidOf('UCS_40')},${day(-30)},,,,,,,`,
      `MARRIAGE,${house.pidOf('UCS_40')},${day(1)},,,,,,,`,
    ];
    await send('civil.csv', changes);
    await done('civil.csv');
    expect(await problemsOf('civil.csv')).toEqual([
      '4 | รูปแบบไม่ถูกต้อง | เพศต้องเป็น 1 หรือ 2',
      '5 | รูปแบบไม่ถูกต้อง | วันที่ของเหตุการณ์อยู่ในอนาคต',
      '6 | รูปแบบไม่ถูกต้อง | ไม่มีเหตุการณ์นี้',
    ]);
    await look(officer, 'feeds-civil');
    await send('civil-again.csv', changes);
    await done('civil-again.csv');
    await feed('civil-again.csv').getByText('เหมือนเดิม 3').waitFor();
    expect(house.logs()).not.toContain(born);
    await officer.goto(`${house.url}/srm/check/id`);
    await findById(officer, born);
    await officer
      .getByText(/ใหม่ ทดสอบ/)
      .first()
      .waitFor();
    await officer.goto(`${house.url}/srm/feeds`);
  });

  test('[SRM-33] a long file is followed and cancelled; what is no feed is refused in words; on a phone in English', async () => {
    await send('notes.csv', ['name,phone', 'a,b']);
    await officer.getByRole('alert').waitFor();
    await look(officer, 'feeds-wrong-headings');
    const nobody = Array.from(
      { length: 120_000 },
      (_, n) => `${citizenIdFrom(1, '9900', 8_200_000 + n)},SSS,S1,${day(9)},,`,
    );
    await send('everybody.csv', [FUND, ...nobody]);
    await officer.getByRole('progressbar', { name: 'everybody.csv' }).waitFor();
    await look(officer, 'feeds-running');
    await officer.getByRole('button', { name: 'ยกเลิก everybody.csv' }).click();
    await feed('everybody.csv').getByText('ยกเลิกแล้ว').waitFor();
    await officer.setViewportSize({ width: 390, height: 844 });
    await officer.getByRole('button', { name: 'EN English' }).click();
    await officer.getByRole('listitem').filter({ hasText: 'everybody.csv' }).getByText('Cancelled').waitFor();
    await officer.getByRole('listitem').filter({ hasText: 'everybody.csv' }).scrollIntoViewIfNeeded();
    await look(officer, 'feeds-cancelled-phone-en');
    await officer.getByRole('button', { name: 'Lines that failed: sss-members.csv' }).click();
    const table = officer.getByRole('group', { name: 'Lines that failed' });
    await table.getByText('The register knows no such person').waitFor();
    await table.scrollIntoViewIfNeeded();
    await look(officer, 'feeds-report-phone-en');
  });
});
