import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { announceTestUnits, insertTestUnits, type TestUnit, weekOf } from '../testing/announced-units.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { directoryRequestsPerAddress } from './parameters.ts';

const WEEKDAYS = [0, 1, 2, 3, 4];
const DENTAL = 'SPECIFIC_FIELD:DENTAL';
const PHARMACY = 'SPECIFIC_FIELD:PHARMACY';
const NEAR = { latitude: 18.8, longitude: 98.98 };

/** 15 March 2026 is a Sunday; 13 April 2026 a Monday and a public holiday (Songkran). */
const UNITS: readonly TestUnit[] = [
  {
    hcode: '97701',
    name: 'ฝ้ายคำทันตกรรมยิ้มแฉ่ง',
    nameEn: 'Zebra Dental',
    regionNo: 1,
    provinceCode: '50',
    tambonCode: '500101',
    ...NEAR,
    phone: '053000001',
    types: [DENTAL],
    people: [
      { typeCode: '02', schedule: weekOf(WEEKDAYS, [510, 720], [780, 990]) },
      { typeCode: '02', schedule: weekOf([6], [600, 720]) },
    ],
  },
  {
    hcode: '97702',
    name: 'ฝ้ายคำร้านยาเที่ยงคืน',
    nameEn: 'Zebra Pharmacy',
    regionNo: 1,
    provinceCode: '50',
    tambonCode: '500102',
    latitude: 18.85,
    longitude: 98.98,
    types: [PHARMACY],
    people: [{ typeCode: '11', schedule: weekOf([0, 1, 2, 3, 4, 5, 6, 7], [0, 1440]) }],
  },
  { hcode: '97703', name: 'ฝ้ายคำ 100%_จริง', regionNo: 13, provinceCode: '10', types: ['PRIMARY', 'REGULAR'] },
  { hcode: '97704', name: 'ฝ้ายคำยังไม่ประกาศ', regionNo: 1, provinceCode: '50', types: [DENTAL] },
];

let house: TestHouse;
let ids: ReadonlyMap<string, string>;
const idOf = (hcode: string) => ids.get(hcode) ?? '';
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  ids = await insertTestUnits(house.database, UNITS);
  await announceTestUnits(house.database, '77/2569', '2026-01-01', [
    { organisationId: idOf('97701'), type: DENTAL },
    { organisationId: idOf('97702'), type: PHARMACY },
    { organisationId: idOf('97703'), type: 'PRIMARY' },
    { organisationId: idOf('97703'), type: 'REGULAR' },
  ]);
  await announceTestUnits(house.database, '78/2569', '2026-04-01', [{ organisationId: idOf('97704'), type: DENTAL }]);
});
afterAll(() => house.close());
beforeEach(() => house.setNow(SCENARIO_NOW));

interface Line {
  readonly code: string;
  readonly distanceKm: number | null;
  readonly opening: { state: string; until: object | null; next: object | null };
}
async function find(query: Record<string, string>): Promise<{ total: number; units: Line[] }> {
  const { status, body } = await house.ask('GET', `/api/directory/units?${new URLSearchParams(query)}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}
const codes = async (query: Record<string, string>) =>
  (await find({ q: 'ฝ้ายคำ', ...query })).units.map(({ code }) => code).filter((code) => code.startsWith('977'));

describe('[INV-REG-1] a unit is seen', () => {
  test('only while a signed announcement of a type of it is in force', async () => {
    expect(await codes({ province: '50' })).toEqual(['97701', '97702']);
    house.setNow('2026-03-31T23:59:59+07:00');
    expect(await codes({ province: '50' })).not.toContain('97704');
    house.setNow('2026-04-01T00:00:00+07:00');
    expect(await codes({ province: '50' })).toContain('97704');
    house.setNow('2025-12-31T12:00:00+07:00');
    expect(await codes({})).toEqual([]);
  });

  test('no longer once the announcement is withdrawn, run out, or the registration ended; its page goes with it', async () => {
    const shown = async () => (await house.ask('GET', '/api/directory/units/97702')).status;
    const set = (text: string) => house.database.query({ text, values: [] });
    expect(await shown()).toBe(200);
    await set(`update registry.announcement set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = gen_random_uuid(),
      withdrawn_reason = 'ฝ้ายคำ' where number = '77/2569'`);
    expect([await shown(), await codes({ province: '50' })]).toEqual([404, []]);
    await set(`update registry.announcement set state = 'SIGNED', withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null,
      effective_to = '2026-03-14' where number = '77/2569'`);
    expect(await shown()).toBe(404);
    await set(`update registry.announcement set effective_to = '2026-03-15' where number = '77/2569'`);
    expect(await shown()).toBe(200);
    await set(`update registry.announcement set effective_to = null where number = '77/2569'`);
    await set(`update registry.unit_registration set state = 'TERMINATED' where organisation_id = '${idOf('97702')}'`);
    expect(await shown()).toBe(404);
    await set(`update registry.unit_registration set state = 'ACTIVE' where organisation_id = '${idOf('97702')}'`);
  });
});

describe('[SYS-13] criteria', () => {
  test.each([
    ['any part of a Thai name', { q: 'ยิ้มแฉ่ง' }, ['97701']],
    ['any part of an English name, in any letters', { q: 'zEBRA ntal' }, ['97701']],
    ['all words', { q: 'ฝ้ายคำ เที่ยงคืน' }, ['97702']],
    ['a province in the words', { q: 'ฝ้ายคำ เชียงใหม่' }, ['97701', '97702']],
    ['signs of patterns as they are written', { q: '0%_จ' }, ['97703']],
    ['a code in the words', { q: '97702' }, ['97702']],
    ['a code of five', { code: '97701' }, ['97701']],
    ['a code of nine, in small letters', { code: 'tt0097701' }, ['97701']],
    ['nothing else than a code', { code: '97704' }, []],
    ['an amphoe', { q: 'ฝ้ายคำ', amphoe: '5001' }, ['97701', '97702']],
    ['a tambon', { q: 'ฝ้ายคำ', tambon: '500102' }, ['97702']],
    ['a region', { q: 'ฝ้ายคำ', region: '13', province: '10' }, ['97703']],
    ['a type', { q: 'ฝ้ายคำ', type: 'REGULAR', province: '10' }, ['97703']],
    ['a type with its field', { q: 'ฝ้ายคำ', type: DENTAL, province: '50' }, ['97701']],
    ['a family', { q: 'ฝ้ายคำ', family: 'PHARMACY', province: '50' }, ['97702']],
    ['what is empty as not asked', { q: 'ยิ้มแฉ่ง', province: '', open: '' }, ['97701']],
  ])('take %s', async (_name, query, expected) => {
    const { total, units } = await find(query);
    expect(units.map(({ code }) => code)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('take a capability while it is in force', async () => {
    await house.database.query({
      text: `insert into registry.unit_capability (organisation_id, capability, valid) values ($1, 'HOME_WARD', '[2026-01-01,2026-03-20)')`,
      values: [idOf('97703')],
    });
    expect(await codes({ capability: 'HOME_WARD' })).toEqual(['97703']);
    house.setNow('2026-03-20T09:00:00+07:00');
    expect(await codes({ capability: 'HOME_WARD' })).toEqual([]);
  });

  test.each<Record<string, string>>([
    { page: '0' },
    { size: '501' },
    { code: '1234' },
    { province: '99' },
    { lat: '18.8' },
    { lat: '-18.8', lng: '98.9' },
    { open: 'later' },
    { type: 'NONE' },
    { region: '14' },
  ])('that mean nothing are refused: %o', async (query) => {
    const refused = await house.ask('GET', `/api/directory/units?${new URLSearchParams(query)}`);
    expect([refused.status, refused.body.code]).toEqual([400, 'INPUT_INVALID']);
  });

  test('pages follow each other, and beyond the last one the number is still told', async () => {
    const first = await find({ q: 'ฝ้ายคำ', province: '50', size: '1' });
    const second = await find({ q: 'ฝ้ายคำ', province: '50', size: '1', page: '2' });
    expect([...first.units, ...second.units].map(({ code }) => code)).toEqual(['97701', '97702']);
    expect(await find({ q: 'ฝ้ายคำ', province: '50', size: '1', page: '9' })).toMatchObject({ total: 2, units: [] });
  });
});

describe('[SC-27] near me', () => {
  const here = { lat: '18.8', lng: '98.98' };
  test('the nearest first, with kilometres, and only within the radius', async () => {
    const { units } = await find({ ...here, q: 'ฝ้ายคำ', radius: '10' });
    expect(units.map(({ code }) => code)).toEqual(['97701', '97702']);
    expect(units[0]?.distanceKm).toBe(0);
    expect(units[1]?.distanceKm).toBeCloseTo(5.56, 1);
    expect(await codes({ ...here, radius: '5' })).toEqual(['97701']);
  });
});

describe('[SC-27] open now', () => {
  const states = async (at: string) => {
    house.setNow(at);
    const { units } = await find({ q: 'ฝ้ายคำ', province: '50' });
    return Object.fromEntries(units.map(({ code, opening }) => [code, opening]));
  };

  test('follows the hours of everybody who works there, and says until when or from when', async () => {
    expect((await states('2026-03-15T10:30:00+07:00'))['97701']).toEqual({
      state: 'OPEN',
      until: { date: '2026-03-15', time: '12:00' },
      next: null,
    });
    expect((await states('2026-03-15T12:00:00+07:00'))['97701']).toEqual({
      state: 'CLOSED',
      until: null,
      next: { date: '2026-03-16', time: '08:30' },
    });
    expect((await states('2026-03-16T12:30:00+07:00'))['97701']?.next).toEqual({ date: '2026-03-16', time: '13:00' });
  });

  test('the filter and the state say the same', async () => {
    for (const at of [
      '2026-03-15T09:59:00+07:00',
      '2026-03-15T10:00:00+07:00',
      '2026-03-16T16:29:00+07:00',
      '2026-03-16T16:30:00+07:00',
    ]) {
      house.setNow(at);
      const { units } = await find({ q: 'ฝ้ายคำ', province: '50' });
      const open = units.filter(({ opening }) => opening.state === 'OPEN').map(({ code }) => code);
      expect(await codes({ province: '50', open: 'now' }), at).toEqual(open);
    }
  });

  test('[AMB-18] on a public holiday the holiday row alone counts, on a Monday too', async () => {
    const songkran = await states('2026-04-13T10:00:00+07:00');
    expect(songkran['97701']).toMatchObject({ state: 'CLOSED', next: { date: '2026-04-16', time: '08:30' } });
    expect(songkran['97702']).toMatchObject({ state: 'OPEN', until: null });
    expect(await codes({ province: '50', open: 'now' })).toEqual(['97702']);
  });

  test('nobody has given hours: not known, and never open', async () => {
    const { units } = await find({ code: '97703' });
    expect(units[0]?.opening).toEqual({ state: 'UNKNOWN', until: null, next: null });
    expect(await codes({ open: 'now', province: '10' })).toEqual([]);
  });
});

describe('a unit', () => {
  test('[SC-27] shows eight rows of hours, its types with their announcement, and professions without people', async () => {
    const { body, headers } = await house.ask('GET', '/api/directory/units/97701');
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(body.week).toHaveLength(8);
    expect(body.week[0]).toEqual({
      day: 'MON',
      ranges: [
        { from: '08:30', to: '12:00' },
        { from: '13:00', to: '16:30' },
      ],
    });
    expect(body.types).toEqual([
      expect.objectContaining({ key: DENTAL, announcement: '77/2569', announcedFrom: '2026-01-01' }),
    ]);
    expect(body.professions).toEqual([expect.objectContaining({ typeCode: '02', count: 2 })]);
    expect(body.address).toMatchObject({ tambonCode: '500101', amphoe: { en: expect.stringContaining('Chiang Mai') } });
  });

  test('tells nobody’s name, number, licence or mail address', async () => {
    for (const path of [
      '/api/directory/units/99811',
      '/api/directory/units?size=500',
      '/search/99811',
      '/search?q=ฝ้ายคำ',
    ]) {
      const { body } = await house.ask('GET', path);
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      expect(text).not.toMatch(/personnelId|personId|licence|example\.test|ไม่เปิดเผย|นามสกุล/i);
      expect(text).not.toMatch(/\b\d{13}\b/);
    }
  });

  test.each(['00000', 'abc', '1990000000019', '97704'])('%s is not found', async (code) => {
    expect((await house.ask('GET', `/api/directory/units/${code}`)).status).toBeGreaterThanOrEqual(400);
    const page = await house.ask('GET', `/search/${code}`);
    expect([page.status, page.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(page.body).toContain('<html lang="th">');
  });
});

describe('the page', () => {
  test('[SC-27] leaves out a place outside the province that was chosen anew, and names what is chosen', async () => {
    const { status, body } = await house.ask(
      'GET',
      '/search?q=ฝ้ายคำ&province=50&amphoe=1001&tambon=100101&region=&x=1',
    );
    expect(status).toBe(200);
    expect(body).toContain('<h2>2 หน่วย</h2>');
    expect(body).toContain('ตัวกรองเพิ่มเติม: เชียงใหม่</summary>');
  });

  test('writes what was typed as text, never as markup', async () => {
    const { body, headers } = await house.ask('GET', `/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(body).not.toContain('<script>alert');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
  });

  test('says that an address is not understood, and that there were too many', async () => {
    expect((await house.ask('GET', '/search?region=99')).status).toBe(400);
    await setParameter(house.database, directoryRequestsPerAddress, 3, {
      from: '2024-10-01',
      approvedBy: 'test',
      now: new Date(SCENARIO_NOW),
    });
    await house.reload();
    const page = await house.ask('GET', '/search');
    expect([page.status, page.body.includes('role="alert"')]).toEqual([429, true]);
    const api = await house.ask('GET', '/api/directory/units');
    expect([api.status, api.body.code, Number(api.headers['retry-after']) > 0]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
      true,
    ]);
  });
});
