import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type Software, softwareOf } from '../../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
});
afterAll(() => house.close());

const PID = '1990000000019';
const BAD_PID = 'เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี';
const realPerson = (query: Record<string, string>, as = hospital.token) =>
  house.ask('GET', `/nhsoendpoint/api/RealPerson?${new URLSearchParams(query)}`, as);
const rightSearch = (query: Record<string, string>, as = hospital.token) =>
  house.ask('GET', `/nhsoendpoint/api/v2/right-search?${new URLSearchParams(query)}`, as);
const UNIT = { hcode: expect.stringMatching(/^\d{5}$/), hname: expect.stringMatching(/./) };
const NAMED = expect.stringMatching(/^.+ \(\d{5}\)$/);

describe('RealPerson', () => {
  test('[ENT-01..12, SYS-18] every field, new forms beside the old texts', async () => {
    const { status, body } = await realPerson({ SOURCE_ID: 'TESTHIS', PID });
    expect(status).toBe(200);
    expect(body).toEqual({
      personStatus: 'Y',
      pid: PID,
      firstName: expect.stringMatching(/./),
      middleName: '',
      lastName: expect.stringMatching(/./),
      fullName: expect.stringContaining(body.firstName),
      sex: 'ชาย',
      age: expect.stringMatching(/^30 ปี/),
      nationCode: '099',
      nationDescription: 'ไทย',
      provinceCode: '3400',
      provinceName: 'อุบลราชธานี',
      mainInsclCode: 'UCS',
      mainInsclName: 'สิทธิหลักประกันสุขภาพแห่งชาติ',
      subInsclCode: '89',
      subInsclName: 'ช่วงอายุ 12-59 ปี',
      paidModel: expect.stringMatching(/^[125]$/),
      birthDateNew: { year: expect.any(Number), month: expect.any(Number), day: expect.any(Number) },
      birthDate: expect.stringMatching(/^\d{1,2} [\u0e00-\u0e7f]+ 25\d\d$/),
      mainInscl: '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ',
      subInscl: 'ช่วงอายุ 12-59 ปี',
      hospSubNew: UNIT,
      hospMainOpNew: UNIT,
      hospMainNew: UNIT,
      hospSub: NAMED,
      hospMainOp: NAMED,
      hospMain: NAMED,
    });
    expect(body.birthDate.endsWith(String(body.birthDateNew.year + 543))).toBe(true);
  });

  test('[ENT-10] the treating hospital of social security stands in hosp, and only there', async () => {
    expect((await realPerson({ SOURCE_ID: 'X', PID })).body).not.toHaveProperty('hosp');
    const { body } = await realPerson({ SOURCE_ID: 'X', PID: hospital.pid('SSS_35') });
    expect(body).toMatchObject({ mainInsclCode: 'SSS', hosp: NAMED, hospNew: UNIT });
    expect(body).not.toHaveProperty('hospSub');
  });

  test.each(['OFC_50', 'VACANT_RIGHT', 'FOREIGN_ID_6', 'MONTH_ONLY_BIRTH', 'YEAR_ONLY_BIRTH'])(
    '[ENT-01..12] %s: what is not known or does not apply is absent, never null',
    async (scenario) => {
      const { status, body } = await realPerson({ SOURCE_ID: 'X', PID: hospital.pid(scenario) });
      expect([status, body.personStatus]).toEqual([200, 'Y']);
      expect(JSON.stringify(body)).not.toContain('null');
      if (!scenario.includes('BIRTH')) expect(body).not.toHaveProperty('hospSub');
      if (scenario === 'VACANT_RIGHT') expect(body).not.toHaveProperty('mainInscl');
      if (scenario === 'MONTH_ONLY_BIRTH') expect(Object.keys(body.birthDateNew)).toEqual(['year', 'month']);
    },
  );

  test.each([
    ['no SOURCE_ID', { PID }, 'กรุณาระบุ SOURCE_ID'],
    ['no PID', { SOURCE_ID: 'X' }, 'กรุณาระบุ PID'],
    ['a wrong check digit', { SOURCE_ID: 'X', PID: '1990000000018' }, BAD_PID],
    ['a number that nobody has', { SOURCE_ID: 'X', PID: '1990099999994' }, BAD_PID],
  ])('[SYS-18] %s: personStatus N and dataError', async (_what, query, dataError) => {
    const reply = await realPerson(query as unknown as Record<string, string>);
    expect([reply.status, reply.body]).toEqual([200, { personStatus: 'N', dataError }]);
  });

  test('[SYS-27] without a token: personStatus N, Invalid Token', async () => {
    const reply = await realPerson({ SOURCE_ID: 'X', PID }, {});
    expect([reply.status, reply.body]).toEqual([200, { personStatus: 'N', dataError: 'Invalid Token' }]);
  });

  test('[SYS-18] query names in any case', async () => {
    for (const names of [
      ['source_id', 'pid'],
      ['Source_Id', 'Pid'],
    ] as const)
      expect((await realPerson({ [names[0]]: 'X', [names[1]]: PID })).body.personStatus).toBe('Y');
  });
});

describe('RealPerson, where no right is in force', () => {
  test.each(['DECEASED', 'RIGHT_ENDED_YESTERDAY'])('[ENT-07, ENT-09..12] %s: neither right nor unit', async (who) => {
    const { body } = await realPerson({ SOURCE_ID: 'X', PID: hospital.pid(who) });
    expect(body.personStatus).toBe('Y');
    expect(Object.keys(body).filter((key) => /^(hosp|mainInscl|subInscl|paidModel)/.test(key))).toEqual([]);
  });
});

describe('v2/right-search', () => {
  test('[ENT-01..12, SYS-17] the person and the funds of the day', async () => {
    const { status, body } = await rightSearch({ pid: PID, checkDate: '2026-03-15T00:00:00' });
    expect(status).toBe(200);
    expect(body).toEqual({
      checkDate: '2026-03-15T09:00:00',
      pid: PID,
      tname: 'นาย',
      fname: expect.stringMatching(/./),
      lname: expect.stringMatching(/./),
      nation: { id: '099', name: 'ไทย' },
      birthDate: expect.stringMatching(/ 25\d\d$/),
      sex: { id: '1', name: 'ชาย' },
      funds: [
        {
          fundType: 'Y',
          transDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
          mainInscl: { id: 'UCS', name: 'สิทธิหลักประกันสุขภาพแห่งชาติ' },
          subInscl: { id: '89', name: 'ช่วงอายุ 12-59 ปี' },
          startDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00$/),
          paidModel: expect.stringMatching(/^[125]$/),
          purchaseProvince: { id: '3400', name: 'อุบลราชธานี' },
          hospMainOp: UNIT,
          hospSub: UNIT,
          hospMain: UNIT,
        },
      ],
    });
  });

  test('[ENT-07] a right that starts tomorrow is none today and one tomorrow; one that ended yesterday is over', async () => {
    const funds = async (scenario: string, date: string) =>
      (await rightSearch({ pid: hospital.pid(scenario), checkDate: `${date}T00:00:00` })).body.funds.length;
    expect(await funds('RIGHT_STARTS_TOMORROW', '2026-03-15')).toBe(0);
    expect(await funds('RIGHT_STARTS_TOMORROW', '2026-03-16')).toBe(1);
    expect(await funds('RIGHT_ENDED_YESTERDAY', '2026-03-14')).toBe(1);
    expect(await funds('RIGHT_ENDED_YESTERDAY', '2026-03-15')).toBe(0);
  });

  test('[ENT-09..12] a fund has the units that apply to it', async () => {
    const keys = async (scenario: string) =>
      Object.keys((await rightSearch({ pid: hospital.pid(scenario) })).body.funds[0]).filter((key) =>
        /^hosp/.test(key),
      );
    expect(await keys('SSS_35')).toEqual(['hospMain']);
    expect(await keys('OFC_50')).toEqual([]);
  });

  test('[ENT-01, INV-ENT-4] of the dead there is the day of death', async () => {
    const { body } = await rightSearch({ pid: hospital.pid('DECEASED') });
    expect(body.deathDate).toBe('2026-03-10');
    expect(body.funds).toEqual([]);
    const living = await rightSearch({ pid: hospital.pid('DECEASED'), checkDate: '2026-03-09T00:00:00' });
    expect(living.body.funds).toHaveLength(1);
  });

  test('[SYS-17] an empty day is today', async () => {
    expect((await rightSearch({ pid: PID, checkDate: '' })).body.funds).toHaveLength(1);
  });

  test.each([
    ['no pid', {}, BAD_PID],
    ['a wrong check digit', { pid: '1990000000018' }, BAD_PID],
    [
      'no such day',
      { pid: PID, checkDate: '2026-02-30T00:00:00' },
      'checkDate ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-ddT00:00:00)',
    ],
  ])('[SYS-17] %s is a 400 with errors[]', async (_what, query, text) => {
    const reply = await rightSearch(query as unknown as Record<string, string>);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ status: 400, message: text, errors: [{ defaultMessage: text }] });
  });

  test('[SYS-17, SYS-27] nobody with that number is a 404, a bad token a 401', async () => {
    expect((await rightSearch({ pid: '1990099999994' })).body).toMatchObject({ status: 404, message: BAD_PID });
    for (const headers of [{}, { authorization: 'Bearer x' }])
      expect((await rightSearch({ pid: PID }, headers as Record<string, string>)).body).toMatchObject({
        status: 401,
        message: 'Invalid Token',
      });
  });
});
