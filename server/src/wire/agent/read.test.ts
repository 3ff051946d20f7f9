import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type Software, softwareOf } from '../../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
let pharmacy: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
  pharmacy = await softwareOf(house, '99811');
});
afterAll(() => house.close());

const UNIT = { hcode: expect.stringMatching(/^\d{5}$/), hname: expect.stringMatching(/./) };
const UNITS = ['hospSub', 'hospMainOp', 'hospMain'] as const;

describe('the card read behind the agent', () => {
  test('[ENT-01..12, SYS-20] every field of the answer, in its form', async () => {
    const { status, body } = await hospital.read('1990000000019');
    expect(status).toBe(200);
    expect(body).toEqual({
      pid: '1990000000019',
      titleName: '003',
      fname: expect.stringMatching(/^[\u0e00-\u0e7f]+$/),
      lname: expect.stringMatching(/^[\u0e00-\u0e7f]+$/),
      nation: '099',
      birthDate: expect.stringMatching(/^25\d{6}$/),
      sex: 'ชาย',
      transDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      mainInscl: '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ',
      subInscl: '(89) ช่วงอายุ 12-59 ปี',
      age: expect.stringMatching(/^30 ปี \d+ เดือน \d+ วัน$/),
      checkDate: '2026-03-15T09:00:00',
      claimTypes: expect.arrayContaining([
        { claimType: 'PG0060001', claimTypeName: 'เข้ารับบริการรักษาทั่วไป (OPD/ IPD/ PP)' },
      ]),
      correlationId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      startDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00$/),
      hospSub: UNIT,
      hospMainOp: UNIT,
      hospMain: UNIT,
      paidModel: expect.stringMatching(/^[125]$/),
    });
  });

  test.each([
    ['UCS_30', ['hospSub', 'hospMainOp', 'hospMain']],
    ['WEL_DISABLED', ['hospSub', 'hospMainOp', 'hospMain']],
    ['SSS_35', ['hospMain']],
    ['OFC_50', []],
    ['VACANT_RIGHT', []],
    ['RIGHT_ENDED_YESTERDAY', []],
    ['DECEASED', []],
  ])('[ENT-09, ENT-10, ENT-12] %s has exactly the units %j; what does not apply is absent', async (scenario, units) => {
    const { body } = await hospital.read(hospital.pid(scenario));
    expect(UNITS.filter((key) => key in body)).toEqual(units);
    expect(Object.values(body)).not.toContain(null);
  });

  test('[ENT-07, ENT-08] a vacant right has neither main nor sub right, and still the general services', async () => {
    const { status, body } = await hospital.read(hospital.pid('VACANT_RIGHT'));
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('mainInscl');
    expect(body).not.toHaveProperty('subInscl');
    expect(body).not.toHaveProperty('startDateTime');
    expect(body.claimTypes.map((type: { claimType: string }) => type.claimType)).toContain('PG0060001');
  });

  test.each([
    ['MONTH_ONLY_BIRTH', /^25\d\d(0[1-9]|1[0-2])00$/],
    ['YEAR_ONLY_BIRTH', /^25030000$/],
  ])('[ENT-05, ENT-06] %s: unknown parts of the birth date are 00', async (scenario, form) => {
    const { body } = await hospital.read(hospital.pid(scenario));
    expect(body.birthDate).toMatch(form);
    expect(body.age).toMatch(/^\d+ ปี \d+ เดือน \d+ วัน$/);
  });

  test('[ENT-01] a foreigner’s number is read like any other', async () => {
    const { status, body } = await hospital.read(hospital.pid('FOREIGN_ID_6'));
    expect(status).toBe(200);
    expect(body.nation).not.toBe('099');
  });

  test('[CLM-04] claim types follow unit and person: a pharmacy has no general care, SSS no common illness', async () => {
    const types = async (software: Software, scenario: string): Promise<string[]> =>
      (await software.read(software.pid(scenario))).body.claimTypes.map(
        (type: { claimType: string }) => type.claimType,
      );
    expect(await types(pharmacy, 'UCS_30')).toContain('PG0150001');
    expect(await types(pharmacy, 'UCS_30')).not.toContain('PG0060001');
    expect(await types(pharmacy, 'SSS_35')).not.toContain('PG0150001');
    expect(await types(hospital, 'DECEASED')).toEqual([]);
  });

  test('[AUTH-43] a probe answers the same fields and a correlationId of its own', async () => {
    const card = await hospital.read('1990000000019');
    const probe = await hospital.read('1990000000019', 'PROBE');
    expect(Object.keys(probe.body)).toEqual(Object.keys(card.body));
    expect(probe.body.correlationId).not.toBe(card.body.correlationId);
  });

  test.each([['1990000000018'], ['199000000001'], [''], ['19900000000AB'], [null]])(
    '[AUTH-43] the number %j is a 400 with errors[]',
    async (pid) => {
      const reply = await house.ask('POST', '/api/agent/reads', hospital.token, { pid, source: 'CARD' });
      expect(reply.status).toBe(400);
      expect(reply.body).toMatchObject({ status: 400, error: 'Bad Request' });
      expect(reply.body.errors[0].defaultMessage).toBe('เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี');
    },
  );

  test('[ENT-01] a right number that nobody has is not found', async () => {
    const reply = await hospital.read('1990099999994');
    expect(reply.status).toBe(404);
    expect(reply.body).toMatchObject({ status: 404, message: 'เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี' });
  });

  test.each([
    ['no token', {}],
    ['an unknown token', { authorization: 'Bearer 00000000-0000-4000-8000-000000000009' }],
  ])('[SYS-27] %s is a 401', async (_what, headers) => {
    const reply = await house.ask('POST', '/api/agent/reads', headers, { pid: '1990000000019', source: 'CARD' });
    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ status: 401, error: 'Unauthorized', message: 'Invalid Token' });
  });
});
