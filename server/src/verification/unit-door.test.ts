import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisationId } from '../demo/ids.ts';
import { settleReactivation } from '../provider/index.ts';
import { employ, fillGeneralData, lastDay } from '../testing/basic-data.ts';
import { type Counter, counterAt, pidOf } from '../testing/counter.ts';
import { type Reply, SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import {
  AUTHEN_CODE,
  AUTHEN_STATUS,
  authenBody,
  CLAIM_DETAIL,
  closeBody,
  type Software,
  softwareOf,
} from '../testing/wire.ts';

/** Scenario 3 and INV-PRV-3 over every door there is: the screen's API, the card agent, and what hospital software knows. */
const UNIT = '99812';
const SERVICE = 'PG0150001';
let house: TestHouse;
let counter: Counter;
let software: Software;

beforeAll(async () => {
  house = await testHouse();
  counter = await counterAt(house, UNIT);
  software = await softwareOf(house, UNIT);
});
afterAll(() => house.close());
beforeEach(() => house.setNow(SCENARIO_NOW));

const settle = () => {
  const now = house.engine.clock();
  const parameters = house.engine.parameters.on(now.toISOString().slice(0, 10));
  return house.database.transaction((tx) =>
    settleReactivation(tx, { organisationId: organisationId(UNIT), now, by: undefined }, parameters),
  );
};
const claim = async (who: string, change: object = {}) => ({
  pid: pidOf(who),
  claimType: SERVICE,
  mobile: '0800000000',
  correlationId: (await software.read(pidOf(who))).body.correlationId,
  hn: '000001',
  hcode: UNIT,
  ...change,
});
const send = (path: string, body: object) => house.ask('POST', path, software.token, body);
const REFUSED = 'หน่วยบริการยังไม่ได้ Re-Activate ข้อมูลพื้นฐาน จึงยังเปิดบริการไม่ได้';

/** Every way to open a visit or to be given a code. `who` has UC rights; each answers in its own words. */
const OPENING: readonly (readonly [string, (who: string) => Promise<Reply>, (reply: Reply) => unknown])[] = [
  ['POST /api/visits (the counter)', (who) => counter.open(who, SERVICE), ({ body }) => body.code],
  [
    'POST /api/agent/confirm-save',
    async (who) => send('/api/agent/confirm-save', await claim(who)),
    ({ body }) => body.errors?.[0]?.defaultMessage,
  ],
  [
    'POST /api/agent/save-as-draft',
    async (who) => send('/api/agent/save-as-draft', await claim(who)),
    ({ body }) => body.errors?.[0]?.defaultMessage,
  ],
  [
    `POST ${AUTHEN_CODE}`,
    (who) => send(AUTHEN_CODE, { ...authenBody(UNIT, pidOf(who)), serviceCode: SERVICE }),
    ({ body }) => body.dataError,
  ],
  [
    `POST ${CLAIM_DETAIL} without a code`,
    (who) =>
      send(CLAIM_DETAIL, {
        ...closeBody(UNIT, pidOf(who)),
        claimServiceCode: SERVICE,
        serviceDateTime: house.engine.clock().getTime() - 60_000,
        invoiceDateTime: house.engine.clock().getTime() - 60_000,
      }),
    ({ body }) => body.dataError,
  ],
];

async function expectClosed(): Promise<void> {
  const before = await visits();
  for (const [door, open, wordsOf] of OPENING) {
    const reply = await open('UCS_30');
    const words = String(wordsOf(reply));
    expect([door, words === 'UNIT_NOT_REACTIVATED' || words.startsWith(REFUSED)]).toEqual([door, true]);
    expect([door, reply.body.claimCode, reply.body.authenCode]).toEqual([door, undefined, undefined]);
  }
  expect(await visits()).toBe(before);
}
async function visits(): Promise<number> {
  const [row] = await house.database.query<{ n: number }>(
    sql`select count(*)::int as n from verification.visit where organisation_id = ${organisationId(UNIT)}`,
  );
  return row?.n ?? 0;
}
const door = async () => (await house.ask('GET', '/api/counter/door', counter.desk)).body;
const menuOf = async () => {
  const { body } = await house.ask('GET', '/api/menu', counter.desk);
  const authen = (
    body.systems as { key: string; menus: { key: string }[]; locked: { key: string; code: string }[] }[]
  ).find(({ key }) => key === 'AUTHEN');
  return {
    listed: authen?.menus.map(({ key }) => key) ?? [],
    locked: authen?.locked.find(({ key }) => key === 'AUTHEN_COUNTER')?.code,
  };
};

describe('[INV-PRV-3] [RACT-08] [RACT-09] an innovation unit that is not re-activated', () => {
  test('nothing saved: every door is closed, and the counter says so before anybody is looked for', async () => {
    await expectClosed();
    expect(await door()).toMatchObject({
      open: false,
      closed: {
        code: 'UNIT_NOT_REACTIVATED',
        why: { th: REFUSED },
        next: { en: expect.stringContaining('basic data') },
      },
      reactivation: { state: 'NOT_STARTED', menusLeft: 2 },
    });
    const menu = await menuOf();
    expect([menu.locked, menu.listed.includes('AUTHEN_CLOSE')]).toEqual(['UNIT_NOT_REACTIVATED', true]);
  });

  test('scenario 3: general data alone leaves it IN_PROGRESS, and every door closed', async () => {
    await fillGeneralData(house.database, UNIT);
    expect(await settle()).toBe('IN_PROGRESS');
    await expectClosed();
    expect((await door()).reactivation).toEqual({ state: 'IN_PROGRESS', menusLeft: 1, blockedFrom: null });
  });

  test('scenario 1: with one confirmed pharmacist the doors open', async () => {
    await employ(house.database, UNIT, { now: house.engine.clock() });
    expect(await settle()).toBe('COMPLETED');
    expect((await door()).open).toBe(true);
    expect((await menuOf()).listed).toContain('AUTHEN_COUNTER');
    expect((await counter.open('UCS_30', SERVICE)).status).toBe(201);
    expect((await send('/api/agent/save-as-draft', await claim('UCS_40'))).status).toBe(200);
    const issued = (await counter.codeFor('ELDER_70', SERVICE)).body;
    expect(issued.claimCode.code).toMatch(/^PP/);
  });
});

describe('[INV-PRV-3] after a lapse', () => {
  beforeAll(async () => {
    house.setNow(SCENARIO_NOW);
    const rows = await house.database.query<{ id: string }>(
      sql`select personnel_id as id from provider.personnel where organisation_id = ${organisationId(UNIT)} and end_date is null`,
    );
    for (const { id } of rows) await lastDay(house.database, id, '2026-03-14');
    expect(await settle()).toBe('LAPSED');
  });

  test('the day goes on (a Sunday), with the day it ends on the counter', async () => {
    expect(await door()).toMatchObject({ open: true, reactivation: { state: 'LAPSED', blockedFrom: '2026-03-16' } });
    expect((await counter.open('ELDER_60', SERVICE)).status).toBe(201);
  });

  test('on the next business day every door is closed', async () => {
    house.setNow('2026-03-16T09:00:00+07:00');
    counter = await counterAt(house, UNIT); // yesterday's session is over
    await expectClosed();
    expect(await door()).toMatchObject({ open: false, reactivation: { state: 'LAPSED', menusLeft: 1 } });
  });

  test('what was opened before is still closed, and asked about; a card is still read', async () => {
    house.setNow('2026-03-16T09:00:00+07:00');
    const pid = pidOf('ELDER_70');
    const query = new URLSearchParams({ personalId: pid, serviceDate: '2026-03-15' });
    const status = await house.ask('GET', `${AUTHEN_STATUS}?${query}`, software.token);
    expect(status.body).toMatchObject({ statusAuthen: true, serviceHistories: [{ hospital: { hcode: UNIT } }] });
    expect((await send('/api/agent/latest-authen-code', { pid })).status).toBe(200);
    expect((await software.read(pidOf('UCS_30'))).status).toBe(200);
    const closed = await send(CLAIM_DETAIL, { ...closeBody(UNIT, pid), claimServiceCode: SERVICE });
    expect(closed.body.authenCode).toMatch(/^EP/);
  });
});

test('[INV-PRV-3] a hospital needs a registration in force and nothing else: on the counter and on the wire', async () => {
  house.setNow(SCENARIO_NOW);
  const hospital = await counterAt(house, '99801');
  const wire = await softwareOf(house, '99801');
  const profile = (state: string) =>
    house.database.query(sql`
      update provider.profile set reactivation = ${state}, general_done_at = null where organisation_id = ${organisationId('99801')}`);
  await profile('IN_PROGRESS');
  expect((await house.ask('GET', '/api/counter/door', hospital.desk)).body).toEqual({
    open: true,
    closed: null,
    reactivation: null,
  });
  expect((await hospital.open('UCS_30', 'PG0060001')).status).toBe(201);
  await house.database.query(
    sql`update registry.unit_registration set state = 'SUSPENDED' where organisation_id = ${organisationId('99801')}`,
  );
  expect((await house.ask('GET', '/api/counter/door', hospital.desk)).body.closed.code).toBe('UNIT_NOT_ACTIVE');
  expect((await hospital.open('UCS_40', 'PG0060001')).body.code).toBe('UNIT_NOT_ACTIVE');
  const refused = await house.ask('POST', AUTHEN_CODE, wire.token, authenBody('99801', pidOf('UCS_40')));
  expect(refused.body.dataError).toContain('ไม่อยู่ในสถานะให้บริการ');
});
