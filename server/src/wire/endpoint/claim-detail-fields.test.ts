import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, type TestHouse, testHouse } from '../../testing/house.ts';
import { CLAIM_DETAIL, closeBody, NOW_MS, type Software, softwareOf } from '../../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
});
afterAll(() => house.close());

const BAD_PID = 'เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี';
const future = (name: string) => `กรุณาระบุ ${name} ไม่เกินวันเวลาปัจจุบัน`;
const digits = (name: string) => `${name} ต้องมีจำนวนหน้าทศนิยมไม่เกิน 8 หลัก และจำนวนทศนิยมไม่เกิน 2 หลัก`;
const recorder = 'recorderPid ต้องระบุเป็นตัวเลข 13 หลักเท่านั้น';

/** `undefined` leaves the field out. */
const faults: [field: string, value: unknown, dataError: string][] = [
  ['hcode', undefined, 'กรุณาระบุ hcode'],
  ['hcode', '', 'กรุณาระบุ hcode'],
  ['hcode', null, 'กรุณาระบุ hcode'],
  ['hcode', '00000', 'ไม่พบ hcode ที่ระบุ'],
  ['hcode', '99803', 'Invalid Token'],
  ['mainInsclCode', 'XXX', 'ไม่พบ mainInsclCode ที่ระบุ'],
  ...['serviceDateTime', 'invoiceDateTime'].flatMap((name): [string, unknown, string][] => [
    [name, undefined, `กรุณาระบุ ${name}`],
    [name, null, `กรุณาระบุ ${name}`],
    [name, 'yesterday', `กรุณาระบุ ${name}`],
    [name, -1, `กรุณาระบุ ${name}`],
    [name, NOW_MS + 60_000, future(name)],
    [name, 9_999_999_999_999, future(name)],
  ]),
  ['transactionId', undefined, 'กรุณาระบุ transactionId'],
  ['transactionId', 'x'.repeat(256), 'transactionId ต้องมีความยาวไม่เกิน 255'],
  ...['totalAmount', 'paidAmount', 'privilegeAmount'].flatMap((name): [string, unknown, string][] => [
    [name, undefined, `กรุณาระบุ ${name}`],
    [name, null, `กรุณาระบุ ${name}`],
    [name, 1.005, digits(name)],
    [name, 123_456_789, digits(name)],
    [name, -1, digits(name)],
    [name, 'free', digits(name)],
    [name, 1e21, digits(name)],
  ]),
  ['claimServiceCode', undefined, 'กรุณาระบุ claimServiceCode'],
  ['claimServiceCode', 'PG9999999', 'ไม่พบ claimServiceCode ที่ระบุ'],
  ['pid', undefined, 'กรุณาระบุ pid'],
  ['pid', '1990000000018', BAD_PID],
  ['pid', '199000000001', BAD_PID],
  ['pid', 'ABCDEFGHIJKLM', BAD_PID],
  ['pid', '1990099999994', BAD_PID],
  ['sourceId', undefined, 'กรุณาระบุ sourceId'],
  ['sourceId', 'x'.repeat(51), 'sourceId ต้องมีความยาวไม่เกิน 50'],
  ['visitNumber', 'x'.repeat(31), 'visitNumber ต้องมีความยาวไม่เกิน 30'],
  ['recorderPid', undefined, 'กรุณาระบุ recorderPid'],
  ['recorderPid', '399000000002', recorder],
  ['recorderPid', '3990000000024', recorder],
];

describe('nhso-claim-detail, field by field', () => {
  test.each(faults)('[SYS-18, INV-VER-11] %s = %j is 200 with its own dataError', async (field, value, dataError) => {
    const body = { ...closeBody('99801', '1990000000019'), [field]: value };
    const reply = await house.ask('POST', CLAIM_DETAIL, hospital.token, body);
    expect([reply.status, reply.body]).toEqual([200, { dataError }]);
  });

  test('[SYS-18] after all of these nothing is closed and no transactionId is used up', async () => {
    const { body } = await hospital.status({ personalId: '1990000000019', serviceDate: '2026-03-15' });
    expect(body.statusAuthen).toBe(false);
    const [row] = await house.database.query<{ n: string }>({
      text: 'select count(*) as n from verification.transaction_key',
      values: [],
    });
    expect(Number(row?.n)).toBe(0);
  });

  test('[SYS-18] the first fault of many is told, in the order of the request', async () => {
    const reply = await house.ask('POST', CLAIM_DETAIL, hospital.token, {});
    expect(reply.body).toEqual({ dataError: 'กรุณาระบุ hcode' });
  });

  const taken: [string, string, Record<string, unknown>][] = [
    ['null for the department', 'UCS_30', { department: null }],
    ['texts for numbers', 'UCS_40', { totalAmount: '250.50', paidAmount: '0.50', serviceDateTime: String(NOW_MS - 1) }],
    ['numbers for texts', 'CHILD_16', { hcode: 99801, visitNumber: 42, recorderPid: 3990000000023 }],
    ['no main right', 'VACANT_RIGHT', { mainInsclCode: null }],
    ['another fund', 'OFC_50', { mainInsclCode: 'OTH' }],
    ['eight digits', 'LGO_40', { totalAmount: 99_999_999.99, paidAmount: 0, privilegeAmount: 99_999_999.99 }],
    ['zero', 'SSS_35', { totalAmount: 0, paidAmount: 0, privilegeAmount: 0 }],
    [
      'fields of newer and older software',
      'DIS_38',
      { computerName: 'PC-01', mobile: '', tel: '', reservedId: '', latitude: 0, service_date_time: 'x', extra: [1] },
    ],
  ];
  test.each(taken)('[SYS-18] %s is taken: seq, authenCode and nothing else', async (_what, scenario, change) => {
    const body = { ...closeBody('99801', hospital.pid(scenario)), ...change };
    const reply = await house.ask('POST', CLAIM_DETAIL, hospital.token, body);
    expect([reply.status, reply.body]).toEqual([
      200,
      { seq: expect.any(Number), authenCode: expect.stringMatching(/^EP\d{10}$/) },
    ]);
    expect(String(reply.body.seq).length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ['no token', {}],
    ['a token nobody has', { authorization: 'Bearer 00000000-0000-4000-8000-000000000009' }],
    ['a junk Authorization', { authorization: '1234567890' }],
  ])('[SYS-27] %s is 200 "Invalid Token"', async (_what, headers) => {
    const reply = await house.ask('POST', CLAIM_DETAIL, headers, closeBody('99801', '1990000000019'));
    expect([reply.status, reply.body]).toEqual([200, { dataError: 'Invalid Token' }]);
  });

  test('[SYS-27] the token test of existing software: a good token gets past "Invalid Token"', async () => {
    const probe = {
      ...closeBody('99801', '0000000000000'),
      visitNumber: 'TESTTOKEN',
      totalAmount: 0,
      paidAmount: 0,
      privilegeAmount: 0,
    };
    const good = await house.ask('POST', CLAIM_DETAIL, hospital.token, probe);
    expect([good.status, good.body]).toEqual([200, { dataError: BAD_PID }]);
    const bad = await house.ask('POST', CLAIM_DETAIL, bearer('x'), probe);
    expect([bad.status, bad.body]).toEqual([200, { dataError: 'Invalid Token' }]);
  });
});
