import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

test.each([
  ['PG0060001', 'VISIT-08 general treatment'],
  ['PG0110001', 'VISIT-09 self isolation'],
  ['PG0120001', 'VISIT-10 UCEP PLUS'],
  ['PG0130001', 'VISIT-11 haemodialysis'],
  ['PGX0000TEL', 'VISIT-12 telemedicine'],
])(
  '[VISIT-06] [VISIT-07] [VISIT-08] [VISIT-09] [VISIT-10] [VISIT-11] [VISIT-12] %s (%s) is opened at a hospital',
  async (serviceCode) => {
    const opened = await hospital.open('UCS_30', serviceCode);
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({
      state: 'NEW',
      service: { code: serviceCode, th: expect.any(String) },
      pathway: 'GENERAL_CARE',
      family: null,
      serviceDate: '2026-03-15',
      unit: { hcode: '99801' },
      claimCode: null,
      version: 1,
    });
  },
);

test('[VISIT-13] [INV-VER-12] the health check by age group is Bangkok’s', async () => {
  expect((await hospital.open('UCS_30', 'PG0180001')).body.code).toBe('SERVICE_REGION_NOT_ALLOWED');
  const bangkok = await counterAt(house, '99810');
  expect((await bangkok.open('UCS_BANGKOK_30', 'PG0180001')).status).toBe(201);
});

test('[VISIT-14] [AMB-03] [AUTH-20] the innovation service by card is opened at an innovation unit and counts for its family', async () => {
  const opened = await pharmacy.open('VULNERABLE_40', 'PGX0000INC');
  expect(opened.body).toMatchObject({ pathway: 'INNOVATION', family: 'PHARMACY' });
  expect((await hospital.open('VULNERABLE_40', 'PGX0000INC')).body.code).toBe('FAMILY_NOT_ANNOUNCED');
});

describe('who is refused [INV-ENT-4, INV-PRV-3, INV-VER-17]', () => {
  test.each([
    ['DECEASED', 'PG0060001', '99801', 'PERSON_DECEASED', 'NOT_ENTITLED'],
    ['NO_RIGHT', 'PG0060001', '99801', 'NO_PAYABLE_RIGHT', 'NOT_ENTITLED'],
    ['SSS_35', 'PG0150001', '99811', 'NO_PAYABLE_RIGHT', 'NOT_ENTITLED'],
    ['OFC_50', 'PG0150001', '99811', 'NO_PAYABLE_RIGHT', 'NOT_ENTITLED'],
    ['VACANT_RIGHT', 'PG0150001', '99811', 'NO_PAYABLE_RIGHT', 'NOT_ENTITLED'],
    ['RIGHT_STARTS_TOMORROW', 'PG0150001', '99811', 'NO_PAYABLE_RIGHT', 'NOT_ENTITLED'],
    ['RIGHT_ENDED_YESTERDAY', 'PG0150001', '99811', 'NO_PAYABLE_RIGHT', 'NOT_ENTITLED'],
    ['UCS_30', 'PG0150001', '99812', 'UNIT_NOT_REACTIVATED', 'NOT_ENTITLED'],
    ['UCS_30', 'PG0060001', '99811', 'FAMILY_NOT_ANNOUNCED', 'NOT_ENTITLED'],
    ['UCS_30', 'PGX0000DEN', '99811', 'FAMILY_NOT_ANNOUNCED', 'NOT_ENTITLED'],
    ['UCS_30', 'PG9999999', '99801', 'SERVICE_UNKNOWN', 'INVALID'],
  ])('[INV-VER-17] [AUTH-02] scenario 22: %s for %s at %s → %s', async (who, serviceCode, hcode, code, kind) => {
    const counter = await counterAt(house, hcode);
    const refused = await counter.open(who, serviceCode);
    expect(refused.body).toMatchObject({ code, kind, title: expect.any(String), next: expect.any(String) });
  });

  test.each(['SSS_35', 'OFC_50', 'VACANT_RIGHT', 'FOREIGN_ID_6', 'FOREIGN_ID_8', 'RIGHT_ENDED_YESTERDAY'])(
    '[INV-VER-17] %s gets general care',
    async (who) => {
      expect((await hospital.open(who, 'PG0060001')).status).toBe(201);
    },
  );

  test('[AUTH-43] a person nobody has on record, and input that is none', async () => {
    const ask = (body: object) => house.ask('POST', '/api/visits', hospital.desk, body);
    const nobody = { personId: '00000000-0000-4000-8000-00000000dead', serviceCode: 'PG0060001' };
    expect((await ask(nobody)).body.code).toBe('PERSON_NOT_FOUND');
    for (const wrong of [
      {},
      { personId: personIdOf('UCS_30') },
      { personId: personIdOf('UCS_30'), serviceCode: '' },
      { personId: personIdOf('UCS_30'), serviceCode: 'P'.repeat(21) },
      { personId: '1990000000019', serviceCode: 'PG0060001' },
    ])
      expect((await ask(wrong)).body.code).toBe('INPUT_INVALID');
  });
});

test('[AMB-19] [AUTH-24] [AUTH-27] the group stands when the record is loaded', async () => {
  const groupOf = async (who: string) => (await hospital.open(who, 'PG0060001')).body.person.group;
  expect(await groupOf('TURNS_15_TODAY')).toBe('SPECIAL');
  expect(await groupOf('TURNS_16_TODAY')).toBe('GENERAL');
  expect(await groupOf('TURNS_16_TOMORROW')).toBe('SPECIAL');
  expect(await groupOf('ELDER_60')).toBe('GENERAL');
  expect(await groupOf('TURNS_61_TODAY')).toBe('SPECIAL');
  expect(await groupOf('TURNS_61_TOMORROW')).toBe('GENERAL');
  expect(await groupOf('YEAR_ONLY_15')).toBe('SPECIAL');
});

test('[AUTH-23] [AUTH-45] [AUTH-46] the table of channels comes with the visit: first line, fallback, exception', async () => {
  const factorsOf = async (who: string) =>
    (await pharmacy.open(who, 'PG0150001')).body.factors.map((f: { channel: string; status: string }) => [
      f.channel,
      f.status,
    ]);
  expect(await factorsOf('UCS_30')).toEqual([
    ['FACE', 'NEXT'],
    ['LINE_SELF', 'LATER'],
    ['SMART_CARD', 'REFUSED'],
    ['LINE_FAMILY', 'REFUSED'],
    ['THAID', 'REFUSED'],
    ['PROXY', 'REFUSED'],
  ]);
  expect(await factorsOf('ELDER_61')).toEqual([
    ['LINE_SELF', 'NEXT'],
    ['LINE_FAMILY', 'AVAILABLE'],
    ['FACE', 'AVAILABLE'],
    ['SMART_CARD', 'LATER'],
    ['THAID', 'REFUSED'],
    ['PROXY', 'REFUSED'],
  ]);
});

test('a lost screen loses nothing: an open visit of the same service and day is taken up again', async () => {
  const first = await hospital.open(0, 'PG0060001');
  const again = await hospital.open(0, 'PG0060001');
  expect(again.body.visitId).toBe(first.body.visitId);
  const other = await hospital.open(0, 'PG0130001');
  expect(other.body.visitId).not.toBe(first.body.visitId);
});

test('[INV-VER-15] scenario 20: a second visit of the same day, service and unit is refused; after cancelling it is allowed', async () => {
  const { body } = await hospital.codeFor(1, 'PG0060001');
  expect((await hospital.open(1, 'PG0060001')).body.code).toBe('DUPLICATE_VISIT');
  await hospital.cancel(body.visitId);
  expect((await hospital.open(1, 'PG0060001')).status).toBe(201);
});

test('[INV-PLT-2] the same Idempotency-Key opens one visit and gives one answer', async () => {
  const ask = () =>
    house.ask(
      'POST',
      '/api/visits',
      { ...hospital.desk, 'idempotency-key': 'open-1' },
      { personId: personIdOf(2), serviceCode: 'PG0060001' },
    );
  const [first, again] = [await ask(), await ask()];
  expect(again.body).toEqual(first.body);
  expect(again.headers['idempotency-replayed']).toBe('true');
});
