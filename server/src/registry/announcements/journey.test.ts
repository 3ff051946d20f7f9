import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationIdOf } from '../../safety/actors.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { insertRegistrations } from '../index.ts';
import type { AnnouncementView } from './view-schema.ts';

type Headers = Record<string, string>;

let house: TestHouse;
let drafter: Headers;
let signer: Headers;
/** As their people are at work on a day: sessions end with the time that passes. */
const signInAt = async (instant: string) => {
  house.setNow(instant);
  drafter = await house.signIn('officer.central', 'L3');
  signer = await house.signIn('signer.central', 'L3');
};

beforeAll(async () => {
  house = await testHouse({ population: 0 });
  const unit = await organisationIdOf(house, '99811');
  // what the demo world has announced already is no use here: the pharmacy gets two more fields
  await insertRegistrations(house.database, [
    { organisationId: unit, typeCode: 'SPECIFIC_FIELD', family: 'MEDTECH', from: '2026-01-01' },
    { organisationId: unit, typeCode: 'SPECIFIC_FIELD', family: 'TTM', from: '2026-01-01' },
    {
      organisationId: await organisationIdOf(house, '99820'),
      typeCode: 'SPECIFIC_FIELD',
      family: 'TTM',
      from: '2026-01-01',
    },
  ]);
  await signInAt('2026-03-15T09:00:00+07:00');
});
afterAll(() => house.close());

const PATH = '/api/registry/announcements';
const good = <T>(reply: { status: number; body: T }): T => {
  if (reply.status >= 400) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};
const draft = async (effectiveFrom: string, more: object = {}): Promise<AnnouncementView> =>
  good(await house.ask('POST', PATH, drafter, { title: 'ประกาศทดสอบ', effectiveFrom, ...more }));
const step = (of: AnnouncementView, name: string, as: Headers, body: object = {}) =>
  house.ask('POST', `${PATH}/${of.announcementId}/${name}`, as, { version: of.version, ...body });
const add = async (of: AnnouncementView, typeKey: string, codes: string[]): Promise<AnnouncementView> =>
  good(await step(of, 'items', drafter, { typeKey, codes })).announcement;
const signed = async (of: AnnouncementView): Promise<AnnouncementView> =>
  good(await step(good(await step(of, 'submit', drafter)), 'sign', signer));

/** The types of a unit that the public may see on a day. */
const announced = async (hcode: string, date: string) =>
  (
    await house.database.query<{ key: string }>({
      text: `select concat_ws(':', type_code, family) as key from registry.api_announced($1) where organisation_id = $2`,
      values: [date, await organisationIdOf(house, hcode)],
    })
  ).map(({ key }) => key);
const ownView = async (username: string, key: string) => {
  const reply = await house.ask('GET', '/api/registry/registrations', await house.signIn(username));
  const type = reply.body.types.find((one: { key: string }) => one.key === key);
  return type && [type.visibility, type.announcement?.number ?? null];
};

test('[INV-REG-1] [INV-REG-3] [FLOW-13] [REG-10] one drafts, another signs, and the public sees it from the day it takes effect', async () => {
  const key = 'SPECIFIC_FIELD:MEDTECH';
  expect(await ownView('desk.pharmacy', key)).toEqual(['NOT_ANNOUNCED', null]);
  let announcement = await draft('2026-03-16');
  expect(announcement).toMatchObject({ state: 'DRAFT', number: null, may: { edit: true, submit: true, sign: false } });
  const empty = await step(announcement, 'submit', drafter);
  expect([empty.status, empty.body.code]).toEqual([422, 'ANNOUNCEMENT_EMPTY']);

  const preview = await step(announcement, 'items/preview', drafter, {
    typeKey: key,
    codes: ['99811', 'IN0099811', '99812', 'X', '00000'],
  });
  expect(preview.body.counts).toEqual({ OK: 1, TWICE: 1, NOT_REGISTERED: 1, NOT_FOUND: 2 });
  announcement = await add(announcement, key, ['99811', '99812']);
  expect(announcement).toMatchObject({ items: 1, byType: [{ key, count: 1 }], refusedCount: 0 });

  announcement = good(await step(announcement, 'submit', drafter));
  const own = await step(announcement, 'sign', drafter);
  expect([own.status, own.body.code]).toEqual([403, 'ANNOUNCEMENT_OWN_WORK']);
  const low = await step(announcement, 'sign', await house.signIn('signer.central', 'L2'));
  expect(low.body.code).toBe('ASSURANCE_TOO_LOW');
  announcement = good(await step(announcement, 'sign', signer));
  expect(announcement).toMatchObject({ state: 'SIGNED', inForce: false, may: { sign: false, withdraw: true } });
  expect(announcement.number).toMatch(/^\d+\/2569$/);

  // signed, but effective tomorrow: nobody sees it yet
  expect(await announced('99811', '2026-03-15')).not.toContain(key);
  expect(await ownView('desk.pharmacy', key)).toEqual(['ANNOUNCEMENT_STARTS_LATER', announcement.number]);
  const publicPath = `/api/announcements/${announcement.announcementId}`;
  expect((await house.ask('GET', publicPath)).status).toBe(404);
  await signInAt('2026-03-15T23:59:59+07:00');
  expect((await house.ask('GET', publicPath)).status).toBe(404);
  await signInAt('2026-03-16T00:00:00+07:00');
  expect(await announced('99811', '2026-03-16')).toContain(key);
  expect(await ownView('desk.pharmacy', key)).toEqual(['PUBLIC', announcement.number]);
  const shown = await house.ask('GET', publicPath);
  expect(shown.body).toMatchObject({ number: announcement.number, inForce: true });
  expect(shown.body.lines.items).toMatchObject([{ hcode: '99811', typeKey: key }]);
  expect(JSON.stringify(shown.body)).not.toContain('history');
  const list = await house.ask('GET', '/api/announcements');
  expect(list.body.announcements[0]).toMatchObject({ number: announcement.number, units: 1 });

  // withdrawn: nobody sees it any more, and it says so where somebody has its address
  announcement = good(await step(announcement, 'withdraw', drafter, { reason: 'ประกาศคลาดเคลื่อน' }));
  expect(announcement).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: 'ประกาศคลาดเคลื่อน', inForce: false });
  expect(await announced('99811', '2026-03-16')).not.toContain(key);
  expect(await ownView('desk.pharmacy', key)).toEqual(['ANNOUNCEMENT_WITHDRAWN', announcement.number]);
  expect((await house.ask('GET', publicPath)).body).toMatchObject({ state: 'WITHDRAWN', lines: { items: [] } });
  const events = announcement.history.map(({ event }) => event);
  expect(events).toEqual(['DRAFTED', 'ITEMS_ADDED', 'SUBMITTED', 'SIGNED', 'WITHDRAWN']);
});

test('[INV-REG-1] the public loses sight of a type when its registration is suspended or ends, or the last day is over', async () => {
  await signInAt('2026-03-20T09:00:00+07:00');
  const key = 'SPECIFIC_FIELD:TTM';
  const announcement = await signed(
    await add(await draft('2026-03-20', { effectiveTo: '2026-03-31' }), key, ['99811', '99820']),
  );
  expect(await announced('99811', '2026-03-20')).toContain(key);
  expect(await announced('99811', '2026-03-19')).not.toContain(key);
  const unit = await organisationIdOf(house, '99811');
  const set = (what: string) =>
    house.database.query({
      text: `update registry.unit_registration set ${what} where family = 'TTM' and organisation_id = $1`,
      values: [unit],
    });
  await set(`state = 'SUSPENDED'`);
  expect(await announced('99811', '2026-03-20')).not.toContain(key);
  expect(await ownView('desk.pharmacy', key)).toEqual(['REGISTRATION_SUSPENDED', announcement.number]);
  await set(`state = 'RESIGNING'`);
  expect(await announced('99811', '2026-03-20')).toContain(key);
  await set(`state = 'ACTIVE', valid = daterange('2026-01-01', '2026-03-20')`);
  expect(await announced('99811', '2026-03-20')).not.toContain(key);
  expect(await ownView('desk.pharmacy', key)).toEqual(['REGISTRATION_ENDED', announcement.number]);
  expect(await announced('99820', '2026-03-31')).toContain(key);
  expect(await announced('99820', '2026-04-01')).not.toContain(key);
});

test('what changed since it was submitted is not signed, and goes back to be corrected', async () => {
  await signInAt('2026-04-01T09:00:00+07:00');
  const key = 'SPECIFIC_FIELD:TTM';
  let announcement = good(await step(await add(await draft('2026-04-01'), key, ['99820']), 'submit', drafter));
  const changed = await house.ask('PUT', `${PATH}/${announcement.announcementId}`, drafter, {
    version: announcement.version,
    title: 'ชื่ออื่นของประกาศ',
    effectiveFrom: '2026-04-01',
  });
  expect(changed.body.code).toBe('ANNOUNCEMENT_NOT_IN_STATE');
  await house.database.query({
    text: `update registry.unit_registration set state = 'SUSPENDED' where family = 'TTM' and organisation_id = $1`,
    values: [await organisationIdOf(house, '99820')],
  });
  const refused = await step(announcement, 'sign', signer);
  expect([refused.status, refused.body.code]).toEqual([409, 'ANNOUNCEMENT_ITEMS_REFUSED']);
  expect(refused.body.facts).toEqual({ count: 1, items: [{ hcode: '99820', typeKey: key, verdict: 'SUSPENDED' }] });
  announcement = good(await step(announcement, 'return', signer, { reason: 'นำหน่วยที่ถูกระงับออก' }));
  expect(announcement).toMatchObject({ state: 'DRAFT', may: { edit: true, sign: false } });
  announcement = good(await step(announcement, 'items/remove', signer, { typeKey: key }));
  expect(announcement.items).toBe(0);
  expect(good(await step(announcement, 'cancel', drafter))).toMatchObject({ state: 'CANCELLED', number: null });
});

test('two officers change one draft: the second is shown what the first saved, and nothing is overwritten', async () => {
  const first = await draft('2026-04-02');
  const at = `${PATH}/${first.announcementId}`;
  const head = { version: first.version, effectiveFrom: '2026-04-02' };
  good(await house.ask('PUT', at, drafter, { ...head, title: 'ชื่อของคนแรก' }));
  const second = await house.ask('PUT', at, signer, { ...head, title: 'ชื่อของคนที่สอง' });
  expect([second.status, second.body.code]).toEqual([409, 'ANNOUNCEMENT_CHANGED_MEANWHILE']);
  expect(second.body.facts).toMatchObject({ current: { title: 'ชื่อของคนแรก', version: 2 } });
  expect(second.body.facts.savedBy).toBe(first.savedByName);
});

test('numbers are counted within a Buddhist year, without gaps, also when two sign at once', async () => {
  await signInAt('2027-01-01T09:00:00+07:00');
  const units = await Promise.all(['99811', '99816', '99813'].map((hcode) => organisationIdOf(house, hcode)));
  await insertRegistrations(
    house.database,
    units.map((organisationId) => ({ organisationId, typeCode: 'REFERRAL' as const, from: '2027-01-01' })),
  );
  const waiting = [];
  for (const hcode of ['99811', '99816', '99813'])
    waiting.push(good(await step(await add(await draft('2027-01-02'), 'REFERRAL', [hcode]), 'submit', drafter)));
  const done = await Promise.all(waiting.map((one) => step(one, 'sign', signer)));
  expect(done.map((reply) => good(reply).number).sort()).toEqual(['1/2570', '2/2570', '3/2570']);
  const again = await add(await draft('2027-01-02'), 'REFERRAL', ['99811']);
  expect(again.items, 'a unit is announced once as a type').toBe(0);
});

test('officers of a region, units and strangers neither draft nor read drafts', async () => {
  await signInAt('2027-01-04T09:00:00+07:00');
  const { announcementId } = await draft('2027-01-05');
  for (const username of ['officer.region10', 'desk.pharmacy'])
    expect((await house.ask('GET', `${PATH}/${announcementId}`, await house.signIn(username, 'L3'))).status).toBe(403);
  expect((await house.ask('GET', `/api/announcements/${announcementId}`)).status).toBe(404);
  const auditor = await house.signIn('auditor', 'L2');
  const seen = await house.ask('GET', `${PATH}/${announcementId}`, auditor);
  expect(seen.body.may).toEqual({
    edit: false,
    submit: false,
    sign: false,
    return: false,
    cancel: false,
    withdraw: false,
  });
});
