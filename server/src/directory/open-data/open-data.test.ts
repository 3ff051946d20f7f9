import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Fhir } from 'fhir';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceTestUnits, insertTestUnits, weekOf } from '../../testing/announced-units.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import type { Resource } from '../fhir/resources.ts';
import { COLUMNS } from './columns.ts';

const SECRET = 'นาง ความลับ ไม่เปิดเผย';
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  const ids = await insertTestUnits(house.database, [
    {
      hcode: '97711',
      name: '=ฝ้ายคำ "คลินิก", สาขา 1',
      regionNo: 1,
      provinceCode: '50',
      tambonCode: '500101',
      latitude: 18.8,
      longitude: 98.98,
      phone: '053000001',
      types: ['SPECIFIC_FIELD:DENTAL', 'PRIMARY'],
      people: [
        { typeCode: '02', name: SECRET, schedule: weekOf([0, 1, 2, 7], [510, 720], [780, 990]) },
        { typeCode: '02', name: SECRET, schedule: weekOf([2, 3], [600, 800]) },
        { typeCode: '03', name: SECRET, schedule: weekOf([6], [0, 1440]) },
      ],
    },
    { hcode: '97712', name: 'ฝ้ายคำไม่ประกาศ', provinceCode: '50', types: ['PRIMARY'] },
  ]);
  await announceTestUnits(house.database, '79/2569', '2026-01-01', [
    { organisationId: ids.get('97711') ?? '', type: 'SPECIFIC_FIELD:DENTAL' },
    { organisationId: ids.get('97711') ?? '', type: 'PRIMARY' },
  ]);
});
afterAll(() => house.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const reply = await house.app.inject({ method: 'GET', url: path, headers });
  return { status: reply.statusCode, text: reply.body, raw: reply.rawPayload, headers: reply.headers };
};

interface Bundle {
  readonly resourceType: string;
  readonly type: string;
  readonly entry: readonly { fullUrl: string; resource: Resource }[];
}
const bundle = async () => JSON.parse((await get('/open-data/fhir/bundle.json')).text) as Bundle;

/** Every reference anywhere in a value. */
const referencesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
      );

describe('[SC-27] units.csv and units.json', () => {
  test('say the same of every announced unit and no other', async () => {
    const csv = await get('/open-data/units.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.text.codePointAt(0)).toBe(0xfeff);
    const rows = parse(csv.text, { bom: true, columns: true }) as Record<string, string>[];
    const json = JSON.parse((await get('/open-data/units.json')).text) as {
      asOf: string;
      units: Record<string, unknown>[];
    };
    expect(json.asOf).toBe('2026-03-15');
    expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    const found = await house.ask('GET', '/api/directory/units?size=1');
    expect([rows.length, json.units.length]).toEqual([found.body.total, found.body.total]);
    const text = (value: unknown) => (value === null ? '' : String(value)).replace(/^=/, "'=");
    for (const [at, unit] of json.units.entries())
      expect(rows[at]).toEqual(Object.fromEntries(Object.entries(unit).map(([name, value]) => [name, text(value)])));
    expect(rows.map(({ code }) => code)).not.toContain('97712');
  });

  test('give hours as the union of all who work there', async () => {
    const { units } = JSON.parse((await get('/open-data/units.json')).text) as { units: Record<string, unknown>[] };
    expect(units.find(({ code }) => code === '97711')).toMatchObject({
      monday: '08:30-12:00 13:00-16:30',
      wednesday: '08:30-16:30',
      thursday: '10:00-13:20',
      friday: '',
      sunday: '00:00-24:00',
      holiday: '08:30-12:00 13:00-16:30',
      types: 'PRIMARY|SPECIFIC_FIELD:DENTAL',
      professions: '02:2|03:1',
    });
  });

  test('are not sent again while nothing changed, and are once something did', async () => {
    const first = await get('/open-data/units.csv');
    const etag = String(first.headers.etag);
    expect(Date.parse(String(first.headers['last-modified']))).toBeGreaterThanOrEqual(
      Date.parse('2026-03-15T00:00:00+07:00'),
    );
    const again = await get('/open-data/units.csv', { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    await house.database.query({
      text: `update provider.profile set phone = '053000009' where phone = '053000001'`,
      values: [],
    });
    const changed = await get('/open-data/units.csv', { 'if-none-match': etag });
    expect([changed.status, changed.text.includes('053000009')]).toEqual([200, true]);
    house.setNow('2026-03-16T09:00:00+07:00');
    expect((await get('/open-data/units.csv')).headers.etag).not.toBe(changed.headers.etag);
    house.setNow(SCENARIO_NOW);
  });

  test('are packed for who can unpack them', async () => {
    const packed = await get('/open-data/units.json', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.raw).toString()).toBe((await get('/open-data/units.json')).text);
  });
});

describe('[SC-27] the FHIR bundle', () => {
  test('is accepted by a validator of FHIR R4, as a whole and resource by resource', async () => {
    const fhir = new Fhir();
    const whole = await bundle();
    const answer = fhir.validate(whole, { errorOnUnexpected: true });
    expect(answer.messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
    expect(answer.valid).toBe(true);
    for (const { resource } of whole.entry)
      expect(fhir.validate(resource, { errorOnUnexpected: true }).valid).toBe(true);
  });

  test('the validator sees what is wrong', () => {
    const wrong = {
      resourceType: 'Location',
      id: 'x',
      status: 'open',
      hoursOfOperation: [{ daysOfWeek: ['holiday'] }],
    };
    expect(new Fhir().validate(wrong, { errorOnUnexpected: true }).valid).toBe(false);
  });

  test('holds what its resources refer to, each once, under the address of its own', async () => {
    const { entry } = await bundle();
    const names = entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const [at, { fullUrl, resource }] of entry.entries()) {
      expect(fullUrl.endsWith(`/fhir/R4/${names[at]}`)).toBe(true);
      expect(resource.id).toMatch(/^[A-Za-z0-9\-.]{1,64}$/);
    }
    const references = entry.flatMap(({ resource }) => referencesIn(resource));
    expect(references.length).toBeGreaterThan(entry.length);
    expect(references.filter((one) => !names.includes(one))).toEqual([]);
  });

  test('has an organisation and a place for each unit, a service for each type, a role for each person', async () => {
    const { entry } = await bundle();
    const of = (type: string) =>
      entry
        .map(({ resource }) => resource)
        .filter(({ resourceType, id }) => resourceType === type && id.startsWith('97711'));
    expect([of('Organization').length, of('Location').length]).toEqual([1, 1]);
    expect(of('HealthcareService').map(({ id }) => id)).toEqual(['97711-PRIMARY', '97711-SPECIFIC-FIELD-DENTAL']);
    expect(of('PractitionerRole')).toHaveLength(3);
    expect(of('Location')[0]).toMatchObject({
      position: { latitude: 18.8, longitude: 98.98 },
      hoursOfOperation: expect.arrayContaining([
        { daysOfWeek: ['mon', 'tue'], openingTime: '08:30:00', closingTime: '12:00:00' },
        { daysOfWeek: ['sun'], allDay: true },
      ]),
      availabilityExceptions: expect.stringContaining('08:30–12:00, 13:00–16:30'),
    });
    expect(of('PractitionerRole').every(({ practitioner, availableTime }) => !practitioner && availableTime)).toBe(
      true,
    );
  });

  test.each(['Organization/97711', 'Location/97711', 'HealthcareService/97711-PRIMARY'])(
    '%s can be read by itself',
    async (name) => {
      const { status, text, headers } = await get(`/fhir/R4/${name}`);
      expect([status, headers['content-type']]).toEqual([200, 'application/fhir+json; charset=utf-8']);
      const { entry } = await bundle();
      expect(JSON.parse(text)).toEqual(entry.find(({ fullUrl }) => fullUrl.endsWith(`/${name}`))?.resource);
    },
  );

  test.each([
    'Organization/97712',
    'Organization/00000',
    'HealthcareService/97711-REFERRAL',
    'PractitionerRole/97711-0000',
  ])('%s is not there', async (name) => expect((await get(`/fhir/R4/${name}`)).status).toBe(404));
});

test('no file names anybody, or gives a key of a person', async () => {
  const keys = await house.database.query<{ key: string }>({
    text: 'select personnel_id::text as key from provider.personnel union select person_id::text from provider.personnel',
    values: [],
  });
  for (const path of ['/open-data/units.csv', '/open-data/units.json', '/open-data/fhir/bundle.json']) {
    const { text } = await get(path);
    expect(text).not.toContain('ความลับ');
    expect(text).not.toMatch(/\b[1-8]\d{12}\b/);
    expect(text).not.toMatch(/"(email|practitioner|person_?id)"/i);
    expect(keys.filter(({ key }) => text.includes(key))).toEqual([]);
  }
});

test('the page explains every column; search engines are led to the pages', async () => {
  const { text } = await get('/open-data');
  for (const { name, th } of COLUMNS) expect(text).toContain(`<code>${name}</code></th><td>${th}`);
  const map = await get('/sitemap.xml');
  expect(map.text).toContain('/search/97711</loc>');
  expect(map.text).not.toContain('97712');
  expect((await get('/robots.txt')).text).toMatch(/Sitemap: http.*\/sitemap\.xml/);
});
