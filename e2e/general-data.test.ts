import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, look, noBrowser, openPage, type Screen } from './src/browser.ts';
import { approvedDelegate } from './src/delegate.ts';
import { approvedHolder } from './src/holder.ts';
import { type House, startHouse } from './src/house.ts';
import { signInAt, stepUp } from './src/portal-screen.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const PATH = '/oss/basic-data/general';

describe.skipIf(noBrowser)('the general data of a unit', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launch()]);
    await approvedHolder(house, 'owner.rx', '99812');
    await approvedDelegate(house, 'rx.self', '99812');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const at = async (username: string, screen: Screen = desktop): Promise<Page> => {
    const page = await openPage(browser, screen);
    await signInAt(page, house, username, PATH);
    await page.getByRole('heading', { name: 'ข้อมูลหน่วยบริการ' }).waitFor();
    return page;
  };
  const field = (page: Page, name: string) => page.locator(`input[name=${name}]`);
  const save = (page: Page) => page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

  test('[CPP-01][CPP-02][CPP-07][CPP-09][CPP-10][CPP-11][CPP-12][CPP-13][CPP-14][CPP-15][CPP-16][CPP-17][SYS-21][CPP-18][CPP-19] fill, pin, correct, save, and see it in the history', async () => {
    const page = await at('owner.rx');
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ latitude: 15.25, longitude: 104.85, accuracy: 20 });
    expect(await page.getByRole('region', { name: 'ข้อมูลหน่วยบริการ' }).textContent()).toContain('99812');
    expect(await page.getByText('ยังไม่เคยบันทึก').count()).toBe(1);

    // The tambon is found by a part of its name and of its province; the rest follows from it.
    await field(page, 'houseNo').fill('๙๙/๑');
    await page.getByLabel('ตำบล อำเภอ จังหวัด').first().fill('ในเมือง อุบล');
    await page.getByRole('option', { name: 'ต.ในเมือง อ.เมืองอุบลราชธานี จ.อุบลราชธานี' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field(page, 'postcode').inputValue()).toBe('34000');

    // Everything wrong is said at once, and the first of it takes the focus.
    await field(page, 'phoneNhso').fill('045 123');
    await field(page, 'phone').fill('๐๔๕ ๑๒๓ ๔๕๖ ต่อ ๑๒');
    await field(page, 'email').fill('rx๑@example.org');
    await save(page);
    await stepUp(page, house, 'owner.rx');
    await page.getByText('ยังบันทึกไม่ได้ มี 2 รายการที่ต้องแก้ไข').waitFor();
    await page.getByText('อีเมลมีเลขไทย').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'phoneNhso');
    await look(page, 'general-refused');
    await field(page, 'phoneNhso').fill('045 123 456');
    await field(page, 'email').fill('rx@example.org');

    // A pair pasted into one field; then where this device is; then the pin by hand. The fields follow each of them.
    await page.getByRole('button', { name: 'แก้ไข พิกัดทางภูมิศาสตร์' }).click();
    await field(page, 'latitude').evaluate((input) => {
      const data = new DataTransfer();
      data.setData('text', '13.7500, 100.5000');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    expect(await field(page, 'longitude').inputValue()).toBe('100.5000');
    const google = page.getByRole('link', { name: /^เปิดด้วย Google Map/ });
    expect(await google.getAttribute('href')).toBe('https://www.google.com/maps?q=13.75,100.5');
    expect(await google.getAttribute('target')).toBe('_blank');
    await save(page);
    await page.getByRole('alert').filter({ hasText: 'พิกัดอยู่นอกเขตจังหวัดของที่อยู่' }).waitFor();
    await page.getByRole('button', { name: 'ตำแหน่งปัจจุบัน' }).click();
    await said(page, 'คลาดเคลื่อนไม่เกินประมาณ 20 เมตร');
    expect(await field(page, 'latitude').inputValue()).toBe('15.250000');
    const pin = page.locator('.leaflet-marker-icon');
    await pin.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => Number(await field(page, 'latitude').inputValue())).toBeGreaterThan(15.25);
    expect(Number(await field(page, 'longitude').inputValue())).toBeCloseTo(104.85, 3);
    await page.locator('.leaflet-container').click({ position: { x: 300, y: 150 } });
    await expect.poll(async () => Number(await field(page, 'longitude').inputValue())).not.toBeCloseTo(104.85, 3);
    await page.getByRole('button', { name: 'ตำแหน่งปัจจุบัน' }).click();
    await expect.poll(() => field(page, 'latitude').inputValue()).toBe('15.250000');
    await look(page, 'general-pin');

    // Leaving asks; saving stores, and the date stands there.
    await page.getByRole('link', { name: 'กลับไปข้อมูลพื้นฐาน' }).click();
    await page.getByRole('dialog', { name: 'ยังไม่ได้บันทึก' }).waitFor();
    await page.getByRole('button', { name: 'อยู่ต่อเพื่อบันทึก' }).last().click();
    await save(page);
    await said(page, 'บันทึกข้อมูลทั่วไปแล้ว');
    expect(await page.getByText(/^ข้อมูล ณ .* บันทึกโดย /).count()).toBe(1);
    expect(await page.getByText('045 123 456 ต่อ 12').count()).toBe(1);
    await look(page, 'general-saved');
    await page.getByRole('button', { name: 'ประวัติการแก้ไข' }).click();
    const history = page.getByRole('dialog', { name: 'ประวัติข้อมูลทั่วไป' });
    await history.getByText('ต.ในเมือง อ.เมืองอุบลราชธานี จ.อุบลราชธานี').waitFor();
    await look(page, 'general-history');
    await page.close();
  });

  test('[CPP-19] two people change the same data: the second sees both, chooses, and nothing is overwritten unseen', async () => {
    const [first, second] = [await at('owner.rx'), await at('rx.self', phone)];
    const change = async (page: Page, section: string, name: string, value: string) => {
      await page.getByRole('button', { name: `แก้ไข ${section}`, exact: true }).click();
      await field(page, name).fill(value);
    };
    await change(first, 'ที่อยู่', 'road', 'สรรพสิทธิ์');
    await change(first, 'เบอร์โทรและอีเมล', 'email', 'first@example.org');
    await save(first);
    await stepUp(first, house, 'owner.rx');
    await said(first, 'บันทึกข้อมูลทั่วไปแล้ว');

    await change(second, 'เบอร์โทรและอีเมล', 'email', 'second@example.org');
    await field(second, 'phone').fill('081 234 5678');
    await field(second, 'phoneExt').fill('');
    await second.getByRole('button', { name: 'ย่อ เบอร์โทรและอีเมล' }).click();
    await second.getByText('จะเปลี่ยนเป็น').first().waitFor();
    await look(second, 'general-pending-phone');
    await save(second);
    await stepUp(second, house, 'rx.self');
    const dialog = second.getByRole('dialog', { name: 'มีผู้อื่นบันทึกข้อมูลนี้ไปก่อนแล้ว' });
    await dialog.waitFor();
    await look(second, 'general-merge-phone');
    await dialog.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
    await dialog.getByText('ยังไม่ได้เลือก 1 รายการ').waitFor();
    await dialog
      .getByRole('group', { name: 'อีเมล' })
      .getByRole('radio', { name: /^ของอีกฝ่าย/ })
      .check();
    await dialog.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
    await said(second, 'รวมข้อมูลทั้งสองชุดแล้ว');
    await save(second);
    await said(second, 'บันทึกข้อมูลทั่วไปแล้ว');
    const page = await second.getByRole('main').textContent();
    for (const kept of ['สรรพสิทธิ์', 'first@example.org', '081 234 5678']) expect(page).toContain(kept);
    await look(second, 'general-merged-phone');
  });
});
