import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisationId } from '../../demo/ids.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import { approved } from '../../testing/authority.ts';
import { employ, fillGeneralData, lastDay } from '../../testing/basic-data.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { settleByDate } from './routines.ts';
import { settleReactivation } from './settle.ts';

const UNIT = organisationId('99812');
/** The Friday before Songkran: the next day on which the agency works is Thursday the 16th. */
const FRIDAY = '2026-04-10T09:00:00+07:00';
let thaid: TestThaid;
let house: TestHouse;
let owner: string;
let told = 0;

beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
  const [row] = await house.database.query<{ email: string }>(
    sql`select email from identity.account where username = 'owner.rx'`,
  );
  owner = row?.email ?? '';
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});
beforeEach(async () => {
  told = (await allMails()).length;
  await house.database.query(sql`delete from platform.outbox`);
});

const settle = (now = house.engine.clock()) =>
  house.database.transaction((tx) =>
    settleReactivation(tx, { organisationId: UNIT, now, by: undefined }, house.engine.parameters.on(bangkokDate(now))),
  );
const maySee = async (date: string) => {
  const [row] = await house.database.query<{ open: boolean }>(
    sql`select provider.api_reactivated(${UNIT}, ${date}) as open`,
  );
  return row?.open;
};
const events = async () =>
  (
    await house.database.query<{ event: string }>(
      sql`select event from provider.reactivation_event where organisation_id = ${UNIT} order by event_id`,
    )
  ).map(({ event }) => event);
const announced = async () =>
  (
    await house.database.query<{ type: string }>(
      sql`select type from platform.outbox where type like 'provider.Reactivation%' order by event_id`,
    )
  ).map(({ type }) => type);
const allMails = async () =>
  (await waitingMails(house.database, owner)).filter(({ template }) => template.startsWith('provider.'));
/** Those of this test. */
const mails = async () => (await allMails()).slice(told).map(({ template }) => template);

describe('[RACT-08] [INV-PRV-2] a unit from its first data to a lapse and back', () => {
  let pharmacist: string;

  test('general data alone: in progress, no visit', async () => {
    await fillGeneralData(house.database, '99812');
    expect(await settle()).toBe('IN_PROGRESS');
    expect(await events()).toEqual(['OPENED', 'GENERAL_DONE']);
    expect(await maySee('2026-03-15')).toBe(false);
    expect([await announced(), await mails()]).toEqual([[], []]);
  });

  test('one confirmed pharmacist: completed, told once, and visits may be opened', async () => {
    pharmacist = await employ(house.database, '99812', { now: house.engine.clock() });
    expect([await settle(), await settle()]).toEqual(['COMPLETED', 'COMPLETED']);
    expect((await events()).slice(2)).toEqual(['PERSONNEL_DONE', 'COMPLETED']);
    expect(await announced()).toEqual(['provider.ReactivationCompleted']);
    expect(await mails()).toEqual(['provider.reactivationCompleted']);
    expect(await maySee('2026-03-15')).toBe(true);
  });

  test('whose last day is to come still counts, on that day too', async () => {
    await lastDay(house.database, pharmacist, '2026-04-09');
    house.setNow('2026-04-09T18:00:00+07:00');
    expect([await settle(), await settleByDate(house.engine)]).toEqual(['COMPLETED', 0]);
  });

  test('the day after nobody is left: lapsed by time alone, once however often it is looked for, and mailed', async () => {
    house.setNow(FRIDAY);
    expect(await settleByDate(house.engine)).toBe(1);
    expect(await settleByDate(house.engine)).toBe(0);
    expect((await events()).slice(4)).toEqual(['PERSONNEL_MISSING', 'LAPSED']);
    expect(await announced()).toEqual(['provider.ReactivationLapsed']);
    expect(await mails()).toEqual(['provider.reactivationLapsed']);
    const mail = (await allMails()).at(-1);
    expect(mail?.text).toContain('บุคลากรที่ยืนยันแล้วและยังปฏิบัติงาน');
    expect(mail?.text).toContain('16 เม.ย. 2569');
    expect(mail?.text).not.toMatch(/\d{13}/);
  });

  test('[AMB-18] visits go on until the next business day, over a weekend and Songkran', async () => {
    expect(await maySee('2026-04-10')).toBe(true);
    expect(await maySee('2026-04-15')).toBe(true);
    expect(await maySee('2026-04-16')).toBe(false);
  });

  test('a lapse that is looked at later keeps its day', async () => {
    house.setNow('2026-04-20T09:00:00+07:00');
    expect(await settle()).toBe('LAPSED');
    expect(await maySee('2026-04-16')).toBe(false);
  });

  test('repaired: completed from today on; the days without visits stay without', async () => {
    await employ(house.database, '99812', { place: 1, now: house.engine.clock() });
    expect(await settle()).toBe('COMPLETED');
    expect((await events()).slice(6)).toEqual(['PERSONNEL_DONE', 'RESTORED']);
    expect(await mails()).toEqual(['provider.reactivationCompleted']);
    expect(await maySee('2026-04-15')).toBe(true);
    expect(await maySee('2026-04-16')).toBe(false);
    expect(await maySee('2026-04-19')).toBe(false);
    expect(await maySee('2026-04-20')).toBe(true);
  });
});

test('[INV-PRV-2] somebody who begins later counts from his first day, found by time', async () => {
  const everybody = sql`update provider.personnel set end_date = '2026-04-20' where organisation_id = ${UNIT} and end_date is null`;
  await house.database.query(everybody);
  await employ(house.database, '99812', { place: 2, startDate: '2026-04-22', now: house.engine.clock() });
  house.setNow('2026-04-21T09:00:00+07:00');
  expect([await settleByDate(house.engine), await settle()]).toEqual([1, 'LAPSED']);
  house.setNow('2026-04-22T00:01:00+07:00');
  expect([await settleByDate(house.engine), await settle()]).toEqual([1, 'COMPLETED']);
  expect(await maySee('2026-04-21')).toBe(true); // repaired before the day it would have been blocked from
});

test('[INV-PRV-2] two who save at the same moment complete the unit once', async () => {
  await house.database.query(sql`
    update provider.profile set reactivation = 'IN_PROGRESS', personnel_done_at = null where organisation_id = ${UNIT}`);
  expect(await Promise.all([settle(), settle(), settle()])).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  expect(await announced()).toEqual(['provider.ReactivationCompleted']);
  expect(await mails()).toHaveLength(1);
});

test('an office has nothing to settle', async () => {
  const now = house.engine.clock();
  const parameters = house.engine.parameters.on(bangkokDate(now));
  const nobody = { organisationId: '00000000-0000-4000-8000-000000000000', now, by: undefined };
  expect(await house.database.transaction((tx) => settleReactivation(tx, nobody, parameters))).toBeUndefined();
});
