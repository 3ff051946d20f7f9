import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { AUTHEN_CODE, authenBody, type Software, softwareOf } from '../../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
});
afterAll(() => house.close());

const post = (body: unknown, as = hospital.token) => house.ask('POST', AUTHEN_CODE, as, body);
const bodyOf = (scenario: string, hcode = '99801') => authenBody(hcode, hospital.pid(scenario));

const tooLong = (name: string, max: number): [string, Record<string, unknown>, string] => [
  `a long ${name}`,
  { [name]: '1'.repeat(max + 1) },
  `${name} ต้องมีความยาวไม่เกิน ${max}`,
];
const faults: [string, Record<string, unknown>, string][] = [
  ...['sourceId', 'transId', 'pid', 'hcode', 'serviceCode', 'recorderPid'].map(
    (name): [string, Record<string, unknown>, string] => [`no ${name}`, { [name]: undefined }, `กรุณาระบุ ${name}`],
  ),
  tooLong('sourceId', 50),
  tooLong('transId', 50),
  tooLong('house', 70),
  tooLong('subDistrictCode', 8),
  tooLong('districtCode', 4),
  tooLong('weight', 5),
  tooLong('height', 3),
  ['a short pid', { pid: '199000000001' }, 'เลขประจำตัวประชาชนของผู้รับบริการผิดรูปแบบ'],
  ['a wrong check digit', { pid: '1990000000018' }, 'เลขประจำตัวประชาชนของผู้รับบริการผิดรูปแบบ'],
  ['a number that nobody has', { pid: '1990099999994' }, 'เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี'],
  ['letters for a phone', { phone: 'call me' }, 'phone ต้องระบุเป็นตัวเลขเท่านั้น'],
  ['one bad phone of two', { phone: ['0800000000', 'x'] }, 'phone ต้องระบุเป็นตัวเลขเท่านั้น'],
  ['a short postCode', { postCode: '3400' }, 'postCode ต้องระบุเป็นตัวเลข 5 หลักเท่านั้น'],
  ['a Thai birthDay', { birthDay: '01/01/2539' }, 'birthDay ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-dd)'],
  ['no such birthDay', { birthDay: '1996-02-30' }, 'birthDay ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-dd)'],
  ['an unknown right', { mainInscl: 'XXX' }, 'ไม่พบ maininscl ที่ระบุ'],
  ['an unknown right by the other name', { mainInscl: undefined, maininscl: 'XXX' }, 'ไม่พบ maininscl ที่ระบุ'],
  ['a short recorderPid', { recorderPid: '12' }, 'recorderPid ต้องระบุเป็นตัวเลข 13 หลักเท่านั้น'],
  ['a wrong recorderPid', { recorderPid: '3990000000024' }, 'recorderPid ต้องระบุเป็นตัวเลข 13 หลักเท่านั้น'],
  ['an unknown serviceCode', { serviceCode: 'PG9999999' }, 'ไม่พบ serviceCode ที่ระบุ'],
  ['an hcode of no unit', { hcode: '00000' }, 'ไม่พบ hcode ที่ระบุ'],
  ['the hcode of another unit', { hcode: '99803' }, 'Invalid Token'],
];

describe('AuthenCode', () => {
  test.each(faults)(
    '[SYS-18, AUTH-43] %s is 200 with its own dataError, and no code',
    async (_what, change, dataError) => {
      const reply = await post({ ...bodyOf('UCS_30'), ...change });
      expect([reply.status, reply.body]).toEqual([200, { dataError }]);
      const status = await hospital.status({ personalId: hospital.pid('UCS_30'), serviceDate: '2026-03-15' });
      expect(status.body.statusAuthen).toBe(false);
    },
  );

  const taken: [string, string, Record<string, unknown>][] = [
    ['phones joined by commas', 'UCS_40', { phone: '0800000000,0800000001' }],
    [
      'no names, sex or province',
      'CHILD_16',
      { firstName: undefined, lastName: undefined, sex: undefined, province: undefined },
    ],
    ['maininscl in small letters', 'ELDER_60', { mainInscl: undefined, maininscl: 'UCS' }],
    ['no phone, empty texts, nulls', 'ELDER_61', { phone: null, postCode: '', birthDay: null, an: '' }],
    ['numbers for texts', 'WEL_MONK', { sex: 1, postCode: 34000, hn: 12, latitude: 15.2, transId: 4711 }],
    ['a vacant right', 'VACANT_RIGHT', { mainInscl: null }],
    ['unknown fields', 'LGO_40', { somethingNew: { a: 1 } }],
  ];
  test.each(taken)('[SYS-18, CLM-01] %s is taken: authenCode and nothing else', async (_what, scenario, change) => {
    const reply = await post({ ...bodyOf(scenario), ...change });
    expect([reply.status, reply.body]).toEqual([200, { authenCode: expect.stringMatching(/^PP\d{10}$/) }]);
  });

  test('[SYS-18] a transId is used once: the same again, for another person, and by eight at once', async () => {
    const duplicate = { dataError: 'ไม่สามารถระบุ transId ซ้ำ' };
    const first = bodyOf('SSS_35');
    expect((await post(first)).body.authenCode).toMatch(/^PP/);
    expect((await post(first)).body).toEqual(duplicate);
    expect((await post({ ...bodyOf('OFC_50'), transId: first.transId })).body).toEqual(duplicate);

    const { transId } = bodyOf('UCS_30');
    const scenarios = [
      'OFC_50',
      'DIS_38',
      'MINOR_17',
      'CHILD_14',
      'CHILD_15',
      'WEL_CONSCRIPT',
      'WEL_DISABLED',
      'UCS_30',
    ];
    const replies = await Promise.all(scenarios.map((scenario) => post({ ...bodyOf(scenario), transId })));
    expect(replies.filter(({ body }) => body.authenCode)).toHaveLength(1);
    for (const { body } of replies) if (!body.authenCode) expect(body).toEqual(duplicate);
  });

  test('[INV-VER-15] the same service again the same day; by eight at once', async () => {
    const duplicate = { dataError: 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน' };
    expect((await post(bodyOf('ELDER_70'))).body.authenCode).toMatch(/^PP/);
    expect((await post(bodyOf('ELDER_70'))).body).toEqual(duplicate);
    const replies = await Promise.all(Array.from({ length: 8 }, () => post(bodyOf('ELDER_72'))));
    expect(replies.filter(({ body }) => body.authenCode)).toHaveLength(1);
    for (const { body } of replies) if (!body.authenCode) expect(body).toEqual(duplicate);
  });

  test('[INV-VER-15] at another unit the same day it is a code of its own, whose transId may be refused only as used', async () => {
    const other = await softwareOf(house, '99803');
    const reply = await post(bodyOf('ELDER_70', '99803'), other.token);
    expect(reply.body.authenCode).toMatch(/^PP/);
  });

  test.each([
    ['DECEASED', 'เลขประจำตัวประชาชนที่บันทึกเบิก มีสถานะเสียชีวิตแล้ว'],
    ['FOREIGN_ID_6', 'เลขประจำตัวประชาชนของผู้รับบริการไม่ใช่สัญชาติไทย'],
  ])('[INV-ENT-4, SYS-18] %s gets none', async (scenario, dataError) => {
    expect((await post(bodyOf(scenario))).body).toEqual({ dataError });
  });

  test('[INV-VER-3, INV-VER-17, INV-PRV-3] innovation services are not for software without a card', async () => {
    const at = async (hcode: string, scenario: string) => {
      const software = await softwareOf(house, hcode);
      return (await post({ ...bodyOf(scenario, hcode), serviceCode: 'PG0150001' }, software.token)).body.dataError;
    };
    expect(await at('99811', 'CHILD_6')).toMatch(/วิธียืนยันตัวตนนี้ใช้กับกลุ่มอายุ/);
    expect(await at('99811', 'SSS_35')).toMatch(/สิทธิของบุคคลนี้/);
    expect(await at('99812', 'CHILD_6')).toMatch(/Re-Activate/);
    expect(await at('99801', 'CHILD_6')).toMatch(/ไม่ได้ประกาศ/);
  });

  test.each([
    ['no token', {}],
    ['a token nobody has', { authorization: 'Bearer 00000000-0000-4000-8000-000000000009' }],
  ])('[SYS-27] %s is 200 "Invalid Token"', async (_what, headers) => {
    const reply = await post(bodyOf('UCS_30'), headers as Record<string, string>);
    expect([reply.status, reply.body]).toEqual([200, { dataError: 'Invalid Token' }]);
  });
});
