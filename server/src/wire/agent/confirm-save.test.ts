import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterAt, expectOk } from '../../testing/counter.ts';
import { bearer, type TestHouse, testHouse } from '../../testing/house.ts';
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

const confirm = (body: unknown, as = hospital.token) => house.ask('POST', '/api/agent/confirm-save', as, body);
const draft = (body: unknown) => house.ask('POST', '/api/agent/save-as-draft', hospital.token, body);
const claimOf = async (scenario: string, software = hospital, source: 'CARD' | 'PROBE' = 'CARD') => {
  const pid = software.pid(scenario);
  const { correlationId } = (await software.read(pid, source)).body;
  return { pid, claimType: 'PG0060001', mobile: '0800000000', correlationId, hn: '000001', hcode: '99801' };
};
const latest = async (pid: string) =>
  (await house.ask('POST', '/api/agent/latest-authen-code', hospital.token, { pid })).body;

/** A 400 as clients read it: `errors[0].defaultMessage`, without looking whether it is there. */
function expectRefused(reply: { status: number; body: unknown }, text: string | RegExp) {
  expect(reply.body).toMatchObject({
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+00:00$/),
    status: 400,
    error: 'Bad Request',
    message: expect.stringMatching(text),
    errors: [
      {
        defaultMessage: expect.stringMatching(text),
        codes: expect.arrayContaining([expect.any(String)]),
        arguments: [{ codes: expect.any(Array), defaultMessage: expect.any(String), code: expect.any(String) }],
        objectName: expect.any(String),
        code: expect.any(String),
      },
    ],
  });
  expect(reply.status).toBe(400);
}

describe('confirm-save', () => {
  test('[CLM-01, AUTH-06] answers the code and what was sent, and no key "error"', async () => {
    const claim = await claimOf('UCS_30');
    const { status, body } = await confirm(claim);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...claim,
      createdDate: '2026-03-15T09:00:00',
      claimCode: expect.stringMatching(/^PP\d{10}$/),
    });
  });

  test('[INV-VER-15] the same again the same day is refused and changes nothing', async () => {
    const first = await confirm(await claimOf('UCS_40'));
    expect(first.status).toBe(200);
    expectRefused(await confirm(await claimOf('UCS_40')), 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน');
    expect((await latest(hospital.pid('UCS_40'))).claimCode).toBe(first.body.claimCode);
  });

  test('[INV-VER-15] twelve at once: one code', async () => {
    const claims = await Promise.all(Array.from({ length: 12 }, () => claimOf('ELDER_60')));
    const replies = await Promise.all(claims.map((claim) => confirm(claim)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(11).fill(400)]);
    for (const reply of replies.filter(({ status }) => status === 400))
      expectRefused(reply, 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน');
  });

  test('[AUTH-43] one card read gives one code, also to two requests at once', async () => {
    const claim = await claimOf('WEL_MONK');
    const others = ['PG0060001', 'PG0110001'].map((claimType) => confirm({ ...claim, claimType }));
    expect((await Promise.all(others)).map(({ status }) => status).sort()).toEqual([200, 400]);
    expectRefused(await confirm({ ...claim, claimType: 'PG0120001' }), /ถูกใช้ไปแล้ว/);
  });

  const field: [string, Record<string, unknown>, string][] = [
    ['no pid', { pid: undefined }, 'กรุณาระบุ pid'],
    ['a wrong check digit', { pid: '1990000000018' }, 'เลขประจำตัวประชาชนของผู้รับบริการผิดรูปแบบ'],
    ['no claimType', { claimType: '' }, 'กรุณาระบุ claimType'],
    ['an unknown claimType', { claimType: 'PG9999999' }, 'ไม่รู้จักรหัสบริการนี้'],
    ['no mobile', { mobile: null }, 'กรุณาระบุ mobile'],
    ['letters for a mobile', { mobile: '08000abcde' }, 'mobile ต้องระบุเป็นตัวเลข 10 หลัก'],
    ['no correlationId', { correlationId: undefined }, 'กรุณาระบุ correlationId'],
    ['a correlationId of no read', { correlationId: 'x' }, 'ไม่พบ correlationId ที่ระบุ'],
    ['a read that never was', { correlationId: '00000000-0000-4000-8000-00000000dead' }, 'ไม่พบการอ่านบัตร'],
    ['a long hn', { hn: 'x'.repeat(51) }, 'hn ต้องมีความยาวไม่เกิน 50'],
    ['the hcode of another unit', { hcode: '99803' }, 'Invalid Token'],
    ['an hcode of no unit', { hcode: '00000' }, 'ไม่พบ hcode ที่ระบุ'],
  ];
  test.each(field)('[AUTH-43] %s is a 400 that says so, and nothing is written', async (_what, change, text) => {
    const claim = await claimOf('CHILD_16');
    expectRefused(await confirm({ ...claim, ...change }), text);
    expectRefused(await draft({ ...claim, ...change }), text);
    expect(await latest(claim.pid)).toEqual({ checkDate: '2026-03-15T09:00:00' });
  });

  test('[AUTH-43] several faults are told all at once, in the order of the request', async () => {
    const { body } = await confirm({});
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([
      'pid',
      'claimType',
      'mobile',
      'correlationId',
    ]);
  });

  test('[AUTH-43] numbers for texts, dashes in a mobile and unknown fields are taken', async () => {
    const claim = await claimOf('ELDER_61');
    const reply = await confirm({ ...claim, pid: Number(claim.pid), hn: 7, mobile: '080-000-0000', extra: { a: 1 } });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ pid: claim.pid, hn: '7', claimCode: expect.stringMatching(/^PP/) });
  });

  test('[INV-ENT-4] the dead get no code', async () => {
    expectRefused(await confirm(await claimOf('DECEASED')), 'เลขประจำตัวประชาชนที่บันทึกเบิก มีสถานะเสียชีวิตแล้ว');
  });

  test('[AUTH-43] after a probe it is refused, and a draft is not', async () => {
    const claim = await claimOf('LGO_40', hospital, 'PROBE');
    expectRefused(await confirm(claim), /ออก Claim Code ไม่ได้/);
    expect((await draft(claim)).status).toBe(200);
  });

  test('[AUTH-43] the read of another person or unit is refused', async () => {
    const claim = await claimOf('OFC_50');
    expectRefused(await confirm({ ...claim, pid: hospital.pid('SSS_35') }), /ไม่ใช่ของบุคคลที่ทำรายการ/);
    const { hcode: _, ...bare } = claim;
    expectRefused(await confirm(bare, bearer(house.token('99803'))), /หน่วยบริการอื่น/);
  });

  test('[INV-VER-17] no payable right, [INV-PRV-3] no such service at the unit, unit not re-activated', async () => {
    const at = async (hcode: string, scenario: string, claimType: string) => {
      const software = await softwareOf(house, hcode);
      return confirm({ ...(await claimOf(scenario, software)), claimType, hcode }, software.token);
    };
    expectRefused(await at('99811', 'SSS_35', 'PG0150001'), /สิทธิของบุคคลนี้ใช้กับบริการนี้ไม่ได้/);
    expectRefused(await at('99801', 'UCS_30', 'PG0150001'), /ไม่ได้ประกาศ/);
    expectRefused(await at('99811', 'UCS_30', 'PG0060001'), /ไม่ได้ประกาศ/);
    expectRefused(await at('99812', 'UCS_30', 'PG0150001'), /Re-Activate/);
  });

  test('[AUTH-17, AUTH-18, INV-VER-3] software cannot pass by the ways that come before the card', async () => {
    const at = async (scenario: string) =>
      confirm({ ...(await claimOf(scenario, pharmacy)), claimType: 'PG0150001', hcode: '99811' }, pharmacy.token);
    expectRefused(await at('UCS_30'), /วิธียืนยันตัวตนนี้ใช้กับกลุ่มอายุ/);
    expectRefused(await at('ELDER_70'), /ต้องลองวิธีที่มาก่อน/);
  });

  test('[AUTH-43] a read older than ten minutes is refused', async () => {
    const claim = await claimOf('SSS_35');
    house.setNow('2026-03-15T09:10:01+07:00');
    const reply = await confirm(claim);
    house.setNow('2026-03-15T09:00:00+07:00');
    expectRefused(reply, /เกิน 10 นาที/);
  });

  test('[SYS-27] a bad token is a 401 on every door of the agent', async () => {
    const claim = await claimOf('SSS_35');
    for (const path of ['confirm-save', 'save-as-draft', 'latest-authen-code', 'latest-5']) {
      const reply = await house.ask('POST', `/api/agent/${path}`, { authorization: 'Bearer 1234567890' }, claim);
      expect([path, reply.status, reply.body.status, reply.body.message]).toEqual([path, 401, 401, 'Invalid Token']);
    }
  });
});

describe('save-as-draft', () => {
  test('[VISIT-08] has the shape of confirm-save without a code, and leaves the card read unused', async () => {
    const claim = await claimOf('DIS_38');
    const kept = await draft(claim);
    expect(kept.status).toBe(200);
    expect(kept.body).toEqual({ ...claim, createdDate: '2026-03-15T09:00:00' });
    expect((await confirm(claim)).body.claimCode).toMatch(/^PP\d{10}$/);
  });

  const visitsOf = (pid: string) =>
    house.database.query<{ state: string; hn: string | null }>({
      text: `select state, hn from verification.visit where person_id = (persons.api_by_citizen_id($1)->>'personId')::uuid`,
      values: [pid],
    });

  test('[VISIT-08] [AUTH-32] a draft is kept once, its code is asked for by the agent, and nobody waits any more', async () => {
    const claim = await claimOf('CHILD_16');
    await draft({ ...claim, hn: undefined });
    expect(await visitsOf(claim.pid)).toEqual([{ state: 'NEW', hn: null }]);
    await Promise.all([draft({ ...claim, hn: '77' }), draft({ ...claim, hn: '77' })]);
    expect(await visitsOf(claim.pid)).toEqual([{ state: 'NEW', hn: '77' }]);
    expect((await confirm(claim)).body.claimCode).toMatch(/^PP\d{10}$/);
    expect(await visitsOf(claim.pid)).toEqual([{ state: 'VERIFIED', hn: claim.hn }]);
  });

  test('[INV-VER-15] after the code there is no draft of the same service and day', async () => {
    const claim = await claimOf('MINOR_17');
    await confirm(claim);
    expectRefused(await draft(await claimOf('MINOR_17')), 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน');
  });
});

test('[AUTH-17, AUTH-18, INV-VER-3] what the counter has recorded as tried counts when the agent asks for the code', async () => {
  const counter = await counterAt(house, '99811');
  const { visitId } = expectOk(await counter.open('ELDER_70', 'PG0150001')).body;
  await counter.attempt(visitId, 'LINE_SELF', 'NO_PHONE');
  const claim = { ...(await claimOf('ELDER_70', pharmacy)), claimType: 'PG0150001', hcode: '99811' };
  expectRefused(await confirm(claim, pharmacy.token), /ต้องลองวิธีที่มาก่อน/);
  await counter.attempt(visitId, 'FACE', 'CAMERA_DOWN');
  const { claimCode } = (await confirm(claim, pharmacy.token)).body;
  expect((await counter.show(visitId)).body).toMatchObject({ state: 'VERIFIED', claimCode: { code: claimCode } });
});
