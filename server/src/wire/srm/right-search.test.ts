import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { scardRequestsPerMinute } from '../../identity/index.ts';
import { setParameter } from '../../platform/parameters/index.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import {
  inMinutes,
  pairOf,
  type Registrar,
  RIGHT_SEARCH,
  refresh,
  registrarOf,
  rightSearch,
} from '../../testing/srm.ts';

let house: TestHouse;
let registrar: Registrar;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
beforeEach(async () => {
  house.setNow(SCENARIO_NOW);
  registrar = await registrarOf(house, '99801');
});
afterAll(() => house.close());

test('[SRM-16] the answer has person and funds as its clients read them; what does not apply is absent', async () => {
  const { status, body } = await rightSearch(house, registrar.access, registrar.pid('UCS_30'));
  expect([status, body]).toEqual([
    200,
    {
      checkDate: '2026-03-15T09:00:00',
      pid: registrar.pid('UCS_30'),
      tname: 'นาย',
      fname: expect.any(String),
      lname: expect.any(String),
      nation: { id: '099', name: 'ไทย' },
      birthDate: expect.stringMatching(/^(\d{1,2} )?[ก-๙]+ 25\d\d$/),
      sex: { id: '1', name: 'ชาย' },
      funds: [
        {
          fundType: 'Y',
          transDate: '2022-01-01T00:00:00',
          mainInscl: { id: 'UCS', name: 'สิทธิหลักประกันสุขภาพแห่งชาติ' },
          subInscl: { id: '89', name: 'ช่วงอายุ 12-59 ปี' },
          startDateTime: '2022-01-01T00:00:00',
          paidModel: '1',
          purchaseProvince: { id: '3400', name: 'อุบลราชธานี' },
          hospMainOp: { hcode: '99801', hname: 'โรงพยาบาลชุมชนทดสอบอุบล' },
          hospSub: { hcode: '99802', hname: 'รพ.สต.ทดสอบบ้านสมมติ' },
          hospMain: { hcode: '99803', hname: 'โรงพยาบาลศูนย์ทดสอบอุบล' },
        },
      ],
    },
  ]);
});

test('[SRM-16] whoever has died has a deathDate and no fund; whoever has no right has an empty list; nothing is ever null', async () => {
  const dead = await rightSearch(house, registrar.access, registrar.pid('DECEASED'));
  expect(dead.body).toMatchObject({ deathDate: expect.stringMatching(/^\d{4}-\d\d-\d\d/), funds: [] });
  const none = await rightSearch(house, registrar.access, registrar.pid('NO_RIGHT'));
  expect(none).toMatchObject({ status: 200, body: { funds: [] } });
  expect(none.body).not.toHaveProperty('deathDate');
  for (const scenario of ['UCS_30', 'SSS_35', 'DECEASED', 'NO_RIGHT', 'VACANT_RIGHT', 'FOREIGN_ID_6'])
    expect(JSON.stringify((await rightSearch(house, registrar.access, registrar.pid(scenario))).body)).not.toMatch(
      /null|"error"/,
    );
});

test('[SRM-16] several funds: the effective one comes first', async () => {
  const pid = registrar.pid('UCS_30');
  await house.database.query({
    text: `insert into entitlement.period (person_id, main_right, sub_right, valid, is_main, source, changed_at)
           select (persons.api_by_citizen_id($1)->>'personId')::uuid, 'PVT', 'P1', '[2026-01-01,)', false, 'FUND_FEED', now()`,
    values: [pid],
  });
  const { body } = await rightSearch(house, registrar.access, pid);
  expect(
    body.funds.map(({ fundType, mainInscl }: { fundType: string; mainInscl: { id: string } }) => [
      fundType,
      mainInscl.id,
    ]),
  ).toEqual([
    ['Y', 'UCS'],
    ['N', 'PVT'],
  ]);
});

const shapeOf = (status: number, message: unknown) => ({
  status,
  body: { timestamp: expect.any(String), status, error: expect.any(String), message, path: RIGHT_SEARCH },
});

test('[SYS-19] without a good access token the answer is 401, never a success with an error in it', async () => {
  const pid = registrar.pid('UCS_30');
  const [header, payload, signature] = registrar.access.split('.');
  const otherwise = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  for (const token of [
    '',
    'x',
    registrar.refresh,
    registrar.soapToken,
    house.token('99801'),
    `${header}.${payload}.`,
    `${otherwise}.${payload}.`,
    `${header}.${payload}.${signature?.slice(0, -6)}AAAAAA`,
  ])
    expect(await rightSearch(house, token, pid), token).toMatchObject(shapeOf(401, 'Invalid Token'));
  const { headers, ...nothing } = await house.ask('GET', `${RIGHT_SEARCH}?pid=${pid}`);
  expect(nothing).toMatchObject(shapeOf(401, 'Invalid Token'));
  const desk = await house.signIn('registrar.hospital', 'L2');
  expect((await house.ask('GET', `${RIGHT_SEARCH}?pid=${pid}`, desk)).status, 'a browser opens no door').toBe(401);
  house.setNow(inMinutes(31));
  expect(await rightSearch(house, registrar.access, pid)).toMatchObject(shapeOf(401, 'Invalid Token'));
});

test('[SRM-16] other errors: nobody 404, a wrong id 400; the word that makes a client refresh stands in none of them', async () => {
  const nobody = await rightSearch(house, registrar.access, '1990099999994');
  expect(nobody).toMatchObject(shapeOf(404, 'ไม่พบข้อมูล'));
  for (const pid of ['', '123', '1990000000018', 'null', '1990000000019,1990000000141']) {
    const { status, body } = await rightSearch(house, registrar.access, pid);
    expect([status, body.status, body.path], pid).toEqual([400, 400, RIGHT_SEARCH]);
    expect(body.message).not.toMatch(/token/i);
  }
});

test('[SYS-17] a registrar’s programs are paced together and told when to come back; their burst at eight o’clock goes through', async () => {
  const pid = registrar.pid('UCS_30');
  const burst = await Promise.all(Array.from({ length: 50 }, () => rightSearch(house, registrar.access, pid)));
  expect(new Set(burst.map(({ status }) => status))).toEqual(new Set([200]));
  const options = { from: '2024-10-01', approvedBy: 'test', now: house.engine.clock() };
  await setParameter(house.database, scardRequestsPerMinute, 1, options);
  await house.reload();
  const { headers, ...refused } = await rightSearch(house, registrar.access, pid);
  expect(refused).toMatchObject(shapeOf(429, expect.not.stringMatching(/token/i)));
  expect(headers['retry-after']).toBe('60');
  await setParameter(house.database, scardRequestsPerMinute, 3_000, options);
  await house.reload();
});

test('[INV-ENT-10] each look-up is audited with its purpose, the registrar and his unit, found or not', async () => {
  const count = async () => {
    const rows = await house.database.query<{ outcome: string; count: number }>({
      text: `select outcome, count(*) from platform.audit_event
              where action = 'entitlement.searchRight' and purpose = 'SRM_RIGHT_SEARCH' and organisation = organisations.api_id_of_hcode('99801')
                and actor = 'account:' || (select account_id from identity.account where username = 'registrar.hospital')
              group by outcome`,
      values: [],
    });
    return Object.fromEntries(rows.map((row) => [row.outcome, row.count]));
  };
  const before = await count();
  await rightSearch(house, registrar.access, registrar.pid('UCS_30'));
  await rightSearch(house, registrar.access, '1990099999994');
  const after = await count();
  expect([(after.OK ?? 0) - (before.OK ?? 0), (after.NOT_FOUND ?? 0) - (before.NOT_FOUND ?? 0)]).toEqual([1, 1]);
});

/** A program as hospitals have it: it keeps the token file, sends what stands in it, and helps itself once. */
class Program {
  file: string;
  refreshed = 0;
  constructor(file: string) {
    this.file = file;
  }
  async rights(pid: string) {
    const first = await rightSearch(house, pairOf(this.file).access, pid);
    if (first.status !== 401) return first;
    const renewed = await refresh(house, `refresh_token=${pairOf(this.file).refresh}`, {
      accept: 'application/json, text/plain, */*',
    });
    if (renewed.status !== 200 || typeof renewed.body !== 'string') return { ...first, body: 'ขอให้เสียบบัตร' };
    this.file = renewed.body;
    this.refreshed += 1;
    return rightSearch(house, pairOf(this.file).access, pid);
  }
}

test('[SYS-19] a program lives a working day by "401, refresh, once more", and then asks for the card', async () => {
  const pid = registrar.pid('UCS_30');
  const program = new Program(
    `access-token=${registrar.access}\r\nrefresh-token=${registrar.refresh}\r\n`.replaceAll('\r', ''),
  );
  for (const minutes of [1, 29, 31, 60, 95, 400, 719]) {
    house.setNow(inMinutes(minutes));
    expect((await program.rights(pid)).status, `after ${minutes} minutes`).toBe(200);
  }
  expect(program.refreshed).toBe(4);
  house.setNow(inMinutes(721));
  expect(await program.rights(pid)).toMatchObject({ status: 401, body: 'ขอให้เสียบบัตร' });
});
