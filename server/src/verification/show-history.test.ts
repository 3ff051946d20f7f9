import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, counterAt, personIdOf } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let hospital: Counter;
let pharmacy: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
  pharmacy = await counterAt(house, '99811');
});
afterAll(() => house.close());

const history = (who: string | number, kind: string, desk = hospital.desk, purpose = 'HISTORY') =>
  house.ask('POST', '/api/persons/history', desk, { personId: personIdOf(who), kind, purpose });

test('[AUTH-35] every code of a person over all units, newest first, cancelled ones too, and what was never verified not', async () => {
  const first = await pharmacy.codeFor('ELDER_70', 'PG0150001');
  house.setNow('2026-03-15T09:05:00+07:00');
  const second = await hospital.codeFor('ELDER_70', 'PG0060001');
  await hospital.open('ELDER_70', 'PG0130001');
  await pharmacy.cancel(first.body.visitId);
  const { body } = await history('ELDER_70', 'AUTHEN');
  expect(body.items).toMatchObject([
    {
      visitId: second.body.visitId,
      claimCode: second.body.claimCode.code,
      codeState: 'ISSUED',
      unit: { hcode: '99801' },
      channel: 'SMART_CARD',
      reviewStatus: 'NONE',
    },
    {
      visitId: first.body.visitId,
      claimCode: first.body.claimCode.code,
      codeState: 'CANCELLED',
      unit: { hcode: '99811' },
      reviewStatus: 'REQUIRED',
    },
  ]);
  expect((await history('ELDER_70', 'AUTHEN', pharmacy.desk)).body).toEqual(body);
});

test('[AUTH-36] [BOOK-12] common illness: the families that count together, and what is left', async () => {
  await pharmacy.codeFor('ELDER_61', 'PG0150001');
  await hospital.codeFor('ELDER_61', 'PG0060001');
  const dental = await counterAt(house, '99816');
  await dental.codeFor('ELDER_61', 'PGX0000DEN');
  const { body } = await history('ELDER_61', 'COMMON_ILLNESS');
  expect(body.items.map((item: { service: { code: string } }) => item.service.code)).toEqual(['PG0150001']);
  expect(body.quotas).toMatchObject([
    { limitCode: 'limit.commonIllness', used: 1, remaining: 1 },
    { limitCode: 'limit.dental', used: 1, remaining: 2 },
  ]);
});

test('[INV-ENT-10] a purpose is asked for and audited; nobody unknown', async () => {
  expect((await history(0, 'AUTHEN', hospital.desk, 'CURIOSITY')).body.code).toBe('INPUT_INVALID');
  await history(0, 'AUTHEN');
  const [row] = await house.database.query<{ purpose: string; kind: string }>({
    text: `select purpose, detail->>'kind' as kind from platform.audit_event where action = 'verification.showHistory' and subject = $1`,
    values: [personIdOf(0)],
  });
  expect(row).toEqual({ purpose: 'HISTORY', kind: 'AUTHEN' });
  const nobody = { personId: '00000000-0000-4000-8000-00000000dead', kind: 'AUTHEN', purpose: 'HISTORY' };
  expect((await house.ask('POST', '/api/persons/history', hospital.desk, nobody)).body.code).toBe('PERSON_NOT_FOUND');
});
