import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../platform/database/index.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import {
  AUTHEN_STATUS,
  authenBody,
  cancelAtDesk,
  closeBody,
  NOW_MS,
  type Software,
  softwareOf,
} from '../../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
let other: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
  other = await softwareOf(house, '99803');
});
afterAll(() => house.close());

const TODAY = '2026-03-15';
const PID = '1990000000019';

describe('check-authen-status', () => {
  test('[SYS-17, AUTH-35, ENT-01..08] every field of a person who has codes of two units', async () => {
    const issued = await hospital.issue(PID);
    const theirs = await other.issue(PID, { hcode: '99803' });
    const closed = await hospital.close({ ...closeBody('99801', PID), serviceDateTime: NOW_MS - 900_000 });
    const { status, body } = await hospital.status({ personalId: PID, serviceDate: TODAY });
    expect(status).toBe(200);
    const history = (hcode: string, claimCode: string, serviceDateTime: string, sourceChannel: string) => ({
      hospital: { hcode, hname: expect.stringMatching(/./) },
      serviceDateTime,
      claimCode,
      service: { code: 'PG0060001', name: 'เข้ารับบริการรักษาทั่วไป (OPD/ IPD/ PP)' },
      sourceChannel,
    });
    expect(body).toEqual({
      statusAuthen: true,
      statusMessage: 'พบข้อมูลการ authen',
      personalId: PID,
      firstName: expect.stringMatching(/./),
      middleName: '',
      lastName: expect.stringMatching(/./),
      sex: 'MALE',
      birthDate: { year: expect.any(Number), month: expect.any(Number) },
      nation: { code: '099', descriptionTh: 'ไทย' },
      province: { id: '3400', name: 'อุบลราชธานี' },
      mainInscl: { id: 'UCS', name: 'สิทธิหลักประกันสุขภาพแห่งชาติ' },
      subInscl: { id: '89', name: 'ช่วงอายุ 12-59 ปี' },
      serviceHistories: expect.any(Array),
    });
    expect(body.birthDate.year).toBeGreaterThan(1900);
    expect(body.birthDate.year).toBeLessThan(2100);
    expect(body.serviceHistories).toHaveLength(3);
    expect(body.serviceHistories).toEqual(
      expect.arrayContaining([
        history('99801', closed.body.authenCode, '2026-03-15T08:45:00', 'ENDPOINT'),
        history('99801', issued.body.claimCode, '2026-03-15T09:00:00', 'AUTHENCODE'),
        history('99803', theirs.body.claimCode, '2026-03-15T09:00:00', 'AUTHENCODE'),
      ]),
    );
  });

  test('[SYS-18, AUTH-35] a code asked for without a card says so in its sourceChannel', async () => {
    const pid = hospital.pid('UCS_40');
    const body = authenBody('99801', pid);
    const issued = await house.ask('POST', '/nhsoendpoint/api/AuthenCode', hospital.token, body);
    const status = await hospital.status({ personalId: pid, serviceDate: TODAY });
    expect(status.body.serviceHistories).toMatchObject([{ claimCode: issued.body.authenCode, sourceChannel: 'API' }]);
  });

  const NOT_FOUND = 'ไม่พบข้อมูลการ authen';
  const BAD_PERSON = 'เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี';
  const BAD_DATE = 'serviceDate ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-dd)';
  const nobody: [string, Record<string, string>, string][] = [
    ['another day', { personalId: PID, serviceDate: '2026-03-14' }, NOT_FOUND],
    ['a day to come', { personalId: PID, serviceDate: '2026-03-16' }, NOT_FOUND],
    [
      'another service of that day',
      { personalId: PID, serviceDate: TODAY, serviceCode: 'PG0110001' },
      'ไม่พบข้อมูลการ authen ด้วยบริการนี้',
    ],
    ['an unknown service', { personalId: PID, serviceDate: TODAY, serviceCode: 'PG9999999' }, 'ไม่พบ serviceCode ที่ระบุ'],
    ['no personalId', { serviceDate: TODAY }, 'กรุณาระบุ personalId'],
    ['an empty personalId', { personalId: '', serviceDate: TODAY }, 'กรุณาระบุ personalId'],
    ['a wrong check digit', { personalId: '1990000000018', serviceDate: TODAY }, BAD_PERSON],
    ['too few digits', { personalId: '199000000001', serviceDate: TODAY }, BAD_PERSON],
    ['a number that nobody has', { personalId: '1990099999994', serviceDate: TODAY }, BAD_PERSON],
    ['no date', { personalId: PID }, 'กรุณาระบุ SERVICE_DATE'],
    ['a Thai date', { personalId: PID, serviceDate: '15/03/2569' }, BAD_DATE],
    ['no such day', { personalId: PID, serviceDate: '2026-02-30' }, BAD_DATE],
    ['a date with a time', { personalId: PID, serviceDate: '2026-03-15T00:00:00' }, BAD_DATE],
  ];
  test.each(nobody)('[SYS-17, AUTH-35] %s: 200 without firstName', async (_what, query, statusMessage) => {
    expect(await hospital.status(query)).toMatchObject({ status: 200, body: { statusAuthen: false, statusMessage } });
    expect((await hospital.status(query)).body).toEqual({ statusAuthen: false, statusMessage });
  });

  test('[SYS-17] the service may be given, an empty one counts as none', async () => {
    for (const serviceCode of ['PG0060001', '']) {
      const { body } = await hospital.status({ personalId: PID, serviceDate: TODAY, serviceCode });
      expect(body.serviceHistories).toHaveLength(3);
    }
  });

  test.each([
    ['somebody', 'WEL_MONK'],
    ['the dead', 'DECEASED'],
    ['somebody without a right', 'VACANT_RIGHT'],
    ['a foreigner', 'FOREIGN_ID_8'],
  ])('[SYS-17, ENT-07] %s without a code: not found, no error', async (_what, scenario) => {
    const { status, body } = await hospital.status({ personalId: hospital.pid(scenario), serviceDate: TODAY });
    expect([status, body]).toEqual([200, { statusAuthen: false, statusMessage: NOT_FOUND }]);
  });

  test('[ENT-07] a vacant right with a code has neither mainInscl nor subInscl', async () => {
    const pid = hospital.pid('VACANT_RIGHT');
    await hospital.issue(pid);
    const { body } = await hospital.status({ personalId: pid, serviceDate: TODAY });
    expect(body.statusAuthen).toBe(true);
    expect(body).not.toHaveProperty('mainInscl');
    expect(body).not.toHaveProperty('subInscl');
    expect(Object.values(body)).not.toContain(null);
  });

  test('[ENT-05] of a month-only birth there is year and month; of a year-only birth no month is made up', async () => {
    for (const scenario of ['MONTH_ONLY_BIRTH', 'YEAR_ONLY_BIRTH']) {
      const pid = hospital.pid(scenario);
      await hospital.issue(pid);
      const { birthDate } = (await hospital.status({ personalId: pid, serviceDate: TODAY })).body;
      expect(Object.keys(birthDate)).toEqual(scenario === 'MONTH_ONLY_BIRTH' ? ['year', 'month'] : ['year']);
    }
  });

  test('[SYS-17] a sex that nobody recorded is left out, never made MALE', async () => {
    const pid = hospital.pid('OFC_50');
    await hospital.issue(pid);
    const owner = openDatabase({ connectionString: house.connectionString, max: 1 });
    await owner.query({ text: `update persons.person set sex = 'UNSPECIFIED' where citizen_id = $1`, values: [pid] });
    await owner.close();
    const { body } = await hospital.status({ personalId: pid, serviceDate: TODAY });
    expect(body.statusAuthen).toBe(true);
    expect(body).not.toHaveProperty('sex');
  });

  test('[AMB-32, AUTH-34] a cancelled code is no authen', async () => {
    const pid = hospital.pid('LGO_40');
    await hospital.issue(pid);
    await cancelAtDesk(house, 'desk.hospital', pid);
    const after = await hospital.status({ personalId: pid, serviceDate: TODAY });
    expect(after.body).toEqual({ statusAuthen: false, statusMessage: NOT_FOUND });
  });

  test.each([
    ['no token', {}],
    ['a token nobody has', { authorization: 'Bearer 00000000-0000-4000-8000-000000000009' }],
  ])('[SYS-27] %s is a 401 in the service’s shape', async (_what, headers) => {
    const reply = await house.ask('GET', `${AUTHEN_STATUS}?personalId=${PID}&serviceDate=${TODAY}`, headers);
    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ status: 401, error: 'Unauthorized', message: 'Invalid Token' });
    expect(reply.body).not.toHaveProperty('statusAuthen');
  });
});
