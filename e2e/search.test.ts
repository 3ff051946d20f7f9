import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../server/src/platform/database/index.ts';
import { announceTestUnits, insertTestUnits, weekOf } from '../server/src/testing/announced-units.ts';
import { launch, look, noBrowser, openPage } from './src/browser.ts';
import { type House, startHouse } from './src/house.ts';

const ALWAYS = weekOf([0, 1, 2, 3, 4, 5, 6, 7], [0, 1440]);
const DENTAL = 'SPECIFIC_FIELD:DENTAL';
const HERE = { latitude: 18.79, longitude: 98.98 };
const clinic = (hcode: string, name: string, latitude: number, schedule = ALWAYS) => ({
  hcode,
  name,
  nameEn: `Kapok Dental ${hcode}`,
  regionNo: 1,
  provinceCode: '50',
  tambonCode: '500101',
  latitude,
  longitude: HERE.longitude,
  phone: '053000001',
  types: [DENTAL],
  people: [{ typeCode: '02', schedule }],
});

let house: House;
let browser: Browser;
beforeAll(async () => {
  if (noBrowser) return;
  [house, browser] = await Promise.all([startHouse(), launch()]);
  const database = openDatabase({ connectionString: house.connectionString, max: 1 });
  const ids = await insertTestUnits(database, [
    clinic('97721', 'คลินิกทันตกรรมฝ้ายคำสาขาไกล', 18.89),
    clinic('97722', 'คลินิกทันตกรรมฝ้ายคำสาขาใกล้', 18.8),
    { ...clinic('97723', 'คลินิกทันตกรรมฝ้ายคำไม่บอกเวลา', 18.81), people: [] },
  ]);
  const items = [...ids.values()].map((organisationId) => ({ organisationId, type: DENTAL }));
  await announceTestUnits(database, '80/2569', '2026-01-01', items);
  await database.close();
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const names = (page: Page) => page.locator('.units h3').allTextContents();

describe.skipIf(noBrowser)('[SC-27] the public search on a phone, without signing in', () => {
  test('a dental clinic in a province, open now and near: its page, its print and the open data', async () => {
    const page = await openPage(browser, { width: 390, height: 844 });
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(HERE);
    await page.goto(`${house.url}/search`);
    await look(page, 'search-start');

    await page.getByLabel('ด้านบริการ').selectOption({ label: 'ทันตกรรม' });
    await page.waitForURL(/family=DENTAL/);
    await page.getByText('ตัวกรองเพิ่มเติม').click();
    await page.locator('select[name=province]').selectOption({ label: 'เชียงใหม่' });
    await page.waitForURL(/province=50/);
    await page.getByLabel('ชื่อ รหัส หรือจังหวัด').fill('ฝ้ายคำ');
    await page.getByRole('button', { name: 'ค้นหา' }).click();
    await page.getByRole('heading', { name: '3 หน่วย' }).waitFor();
    await page.getByRole('link', { name: 'เปิดอยู่ตอนนี้' }).click();
    await page.getByRole('heading', { name: '2 หน่วย' }).waitFor();
    await page.getByRole('button', { name: 'ใกล้ฉัน' }).click();
    await page.waitForURL(/lat=18\.790&lng=98\.980/);
    expect(await names(page)).toEqual(['คลินิกทันตกรรมฝ้ายคำสาขาใกล้', 'คลินิกทันตกรรมฝ้ายคำสาขาไกล']);
    expect(await page.locator('.unit').first().textContent()).toMatch(
      /เปิดตลอด 24 ชั่วโมง.*1\.1 กม\..*ทันตกรรม.*053-000-001/s,
    );
    await look(page, 'search-near');
    await page.getByLabel('ในระยะ').selectOption({ label: '5 กม.' });
    await page.getByRole('heading', { name: '1 หน่วย' }).waitFor();

    await page.getByRole('link', { name: 'คลินิกทันตกรรมฝ้ายคำสาขาใกล้', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'คลินิกทันตกรรมฝ้ายคำสาขาใกล้' }).waitFor();
    expect(await page.locator('.hours tbody tr').count()).toBe(8);
    expect(await page.getByRole('link', { name: '053-000-001' }).getAttribute('href')).toBe('tel:053000001');
    const route = await page.getByRole('link', { name: 'เส้นทางใน Google Maps' }).getAttribute('href');
    expect(route).toBe('https://www.google.com/maps/dir/?api=1&destination=18.8,98.98');
    const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(described).toMatchObject({ '@type': 'Dentist', identifier: '97722', telephone: '+6653000001' });
    expect(described.openingHoursSpecification).toHaveLength(8);
    await look(page, 'search-unit');
    await page.getByRole('button', { name: 'พิมพ์หน้านี้' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('1');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: 'QR ของหน้านี้' }).isVisible()).toBe(true);
    await look(page, 'search-unit-print');
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('link', { name: 'กลับไปหน้าค้นหา' }).click();
    await page.getByRole('heading', { name: '1 หน่วย' }).waitFor();
    await page.getByRole('link', { name: 'ข้อมูลเปิด' }).click();
    await page.getByRole('heading', { level: 1, name: 'ข้อมูลเปิด' }).waitFor();
    await look(page, 'search-open-data');
    const file = await page.request.get(`${house.url}/open-data/units.csv`);
    expect(await file.text()).toContain('97722');
  });

  test('location refused: the page says what to do instead', async () => {
    const page = await openPage(browser, { width: 390, height: 844 });
    await page.goto(`${house.url}/search?lang=en`);
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.getByText('Allow location in the browser, or choose a province.').waitFor();
  });

  test('the first load is at most 60 kB, the font included', async () => {
    const page = await openPage(browser, { width: 390, height: 844 });
    const loads: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      loads.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${house.url}/search`, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(loads)).reduce((all, one) => all + one, 0);
    expect(loads.length).toBeGreaterThanOrEqual(4);
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});

describe.skipIf(noBrowser)('[SC-27] without JavaScript', () => {
  test('searching, chips, pages, the map and a unit work as links and a form', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${house.url}/search`);
    expect(await page.getByRole('button', { name: 'ใกล้ฉัน' }).count()).toBe(0);
    await page.getByLabel('ชื่อ รหัส หรือจังหวัด').fill('ฝ้ายคำ');
    await page.getByRole('button', { name: 'ค้นหา' }).click();
    await page.getByRole('heading', { name: '3 หน่วย' }).waitFor();
    await page.getByRole('link', { name: 'เปิดอยู่ตอนนี้' }).click();
    await page.getByRole('heading', { name: '2 หน่วย' }).waitFor();
    await page.getByRole('link', { name: 'แผนที่' }).click();
    expect(await page.locator('svg.map .pin.open').count()).toBe(2);
    await page.locator('svg.map a').first().click();
    await page.getByRole('heading', { level: 1, name: /^คลินิกทันตกรรมฝ้ายคำ/ }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });
});

describe.skipIf(noBrowser)('[SC-27] on a desk', () => {
  test.each(['light', 'dark'] as const)(
    'list, map, unit and what is not there, %s, in English',
    async (colorScheme) => {
      const page = await openPage(browser, { width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const [name, path] of [
        ['list', '/search?lang=en&q=ฝ้ายคำ'],
        ['map', '/search?lang=en&view=map'],
        ['unit', '/search/97721?lang=en'],
        ['none', '/search?lang=en&q=nowhere'],
        ['invalid', '/search?lang=en&code=12'],
        ['not-found', '/search/00000?lang=en'],
      ] as const) {
        await page.goto(`${house.url}${path}`);
        await look(page, `search-${name}-${colorScheme}`);
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
      }
    },
  );
});
