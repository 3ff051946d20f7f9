import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Counter, counterAt } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let hospital: Counter;
let pharmacy: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
  pharmacy = await counterAt(house, '99811');
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

let next = 0;
/** A verified visit of general care, of somebody new each time. */
const verified = async (): Promise<string> => (await hospital.codeFor(next++, 'PG0060001')).body.visitId;
const laterAt = async (instant: string): Promise<Counter> => {
  house.setNow(instant);
  return counterAt(house, '99801'); // the first session has ended by then
};

test('[AUTH-37] [VISIT-01] [VISIT-02] [VISIT-03] [VISIT-04] [VISIT-05] [VISIT-16] [CLM-06] the close keeps time, charges and visit number', async () => {
  const visitId = await verified();
  const closed = await hospital.close(visitId, {
    serviceTime: '07:59',
    claimableSatang: 25_050,
    nonClaimableSatang: 99,
    visitNumber: ' 690315000001 ',
  });
  expect(closed.body).toMatchObject({
    state: 'CLOSED',
    claimCode: { state: 'CLOSED' },
    close: {
      closeCode: expect.stringMatching(/^EP\d{10}$/),
      serviceAt: '2026-03-15T00:59:00.000Z',
      claimableSatang: 25_050,
      nonClaimableSatang: 99,
      visitNumber: '690315000001',
      closedAt: '2026-03-15T02:00:00.000Z',
    },
  });
});

test('[VISIT-04] what is not claimable may be left out, and nothing at all may be charged', async () => {
  const closed = await hospital.close(await verified(), { claimableSatang: 0, nonClaimableSatang: undefined });
  expect(closed.body.close).toMatchObject({ claimableSatang: 0, nonClaimableSatang: 0 });
});

describe('what is typed wrong', () => {
  let visitId: string;
  beforeAll(async () => {
    visitId = (await hospital.codeFor('UCS_30', 'PG0060001')).body.visitId;
  });
  test.each([
    ['a Buddhist year where the wire has a Christian one', { serviceDate: '2569-03-15' }, 'SERVICE_DATE_IN_FUTURE'],
    ['a date that does not exist', { serviceDate: '2026-02-30' }, 'INPUT_INVALID'],
    ['a date the Thai way round', { serviceDate: '15/03/2569' }, 'INPUT_INVALID'],
    ['no date', { serviceDate: '' }, 'INPUT_INVALID'],
    ['no time', { serviceTime: '' }, 'INPUT_INVALID'],
    ['the hour 24', { serviceTime: '24:00' }, 'INPUT_INVALID'],
    ['a time with a dot', { serviceTime: '08.45' }, 'INPUT_INVALID'],
    ['a time in the next minute', { serviceTime: '09:01' }, 'SERVICE_DATE_IN_FUTURE'],
    ['a negative charge', { claimableSatang: -1 }, 'INPUT_INVALID'],
    ['a part of a satang', { claimableSatang: 0.5 }, 'INPUT_INVALID'],
    ['a charge in words', { claimableSatang: 'หนึ่งร้อย' }, 'INPUT_INVALID'],
    ['no charge', { claimableSatang: undefined }, 'INPUT_INVALID'],
    ['more than eight digits of baht', { claimableSatang: 10_000_000_000 }, 'INPUT_INVALID'],
    ['a visit number of 31 characters', { visitNumber: '1'.repeat(31) }, 'INPUT_INVALID'],
    ['a service of four days ago', { serviceDate: '2026-03-11' }, 'SERVICE_DATE_TOO_OLD'],
  ])(
    '[INV-VER-11] [VISIT-01] [VISIT-02] [VISIT-03] %s is refused and the visit stays open',
    async (_what, change, code) => {
      expect((await hospital.close(visitId, change)).body.code).toBe(code);
      expect((await hospital.show(visitId)).body).toMatchObject({ state: 'VERIFIED', close: null });
    },
  );
});

test('[AMB-20] [INV-VER-11] closed today for a service up to three days before the code', async () => {
  expect((await hospital.close(await verified(), { serviceDate: '2026-03-12' })).body.state).toBe('CLOSED');
});

test('[AMB-20] after midnight the service is still of the visit’s day; a later day is told to be another visit', async () => {
  const visitId = await verified();
  const nextDay = await laterAt('2026-03-16T08:50:00+07:00');
  const refused = await nextDay.close(visitId, { serviceDate: '2026-03-16' });
  expect(refused.body).toMatchObject({ code: 'SERVICE_DATE_AFTER_VISIT', facts: { serviceDate: '2026-03-15' } });
  expect((await nextDay.close(visitId)).body.state).toBe('CLOSED');
});

test('[INV-VER-1] two at one desk: a visit that is cancelled between the read and the write of its close is called cancelled, not closed', async () => {
  const visitId = (await hospital.codeFor('WEL_MONK', 'PG0060001')).body.visitId;
  const { database } = house.engine;
  const transaction = database.transaction.bind(database);
  const spy = vi.spyOn(database, 'transaction').mockImplementation((work) =>
    transaction((tx) =>
      work({
        query: async (statement) => {
          if ('name' in statement && statement.name === 'close') {
            spy.mockRestore();
            await hospital.cancel(visitId);
          }
          return tx.query(statement);
        },
      }),
    ),
  );
  expect((await hospital.close(visitId)).body.code).toBe('ALREADY_CANCELLED');
  expect((await hospital.show(visitId)).body.state).toBe('CANCELLED');
});

test('[INV-VER-1] closed once: a second close and a close of a cancelled visit are refused', async () => {
  const visitId = await verified();
  await hospital.close(visitId);
  expect((await hospital.close(visitId)).body.code).toBe('ALREADY_CLOSED');
  await hospital.cancel(visitId);
  expect((await hospital.close(visitId)).body.code).toBe('ALREADY_CANCELLED');
});

test('[CLM-01] a visit without a code, and one of another unit, are not closed', async () => {
  const { body } = await hospital.open('UCS_40', 'PG0060001');
  expect((await hospital.close(body.visitId)).body.code).toBe('VISIT_NOT_FOUND');
  expect((await pharmacy.close(await verified())).body.code).toBe('VISIT_NOT_FOUND');
});

test('[ROLE-20] [INV-VER-10] an innovation family names who treated; whom it named stands in the close', async () => {
  const { body } = await pharmacy.codeFor('ELDER_70', 'PG0150001');
  expect((await pharmacy.close(body.visitId)).body.code).toBe('PERSONNEL_NOT_ACTIVE');
  expect((await pharmacy.close(body.visitId, { personnelName: '   ' })).body.code).toBe('PERSONNEL_NOT_ACTIVE');
  const closed = await pharmacy.close(body.visitId, { personnelName: 'ภญ.ทดสอบ สมมติ' });
  expect(closed.body).toMatchObject({
    close: { personnelName: 'ภญ.ทดสอบ สมมติ' },
    flags: [{ code: 'PERSONNEL_NOT_ON_LIST' }],
  });
});

test('[AMB-21] a code can be closed until the last day of its window, not a day later', async () => {
  const [onTime, late] = [await verified(), await verified()];
  const lastDay = await laterAt('2026-04-14T23:50:00+07:00');
  expect((await lastDay.close(onTime)).body.state).toBe('CLOSED');
  const dayAfter = await laterAt('2026-04-15T00:10:00+07:00');
  const refused = await dayAfter.close(late);
  expect(refused.body).toMatchObject({ code: 'CLOSE_TOO_LATE', facts: { lapsesOn: '2026-04-14' } });
});

test('[INV-VER-1] [INV-VER-13] a visit whose code is no longer open is not closed, whatever was read before', async () => {
  const visitId = await verified();
  await house.database.query({
    text: `update verification.claim_code set state = 'LAPSED' where visit_id = $1`,
    values: [visitId],
  });
  expect((await hospital.close(visitId)).body.code).toBe('CLOSE_TOO_LATE');
  expect((await hospital.show(visitId)).body).toMatchObject({ state: 'VERIFIED', close: null });
});

test('[INV-PLT-2] the same Idempotency-Key closes once and gives one answer', async () => {
  const visitId = await verified();
  const body = { serviceDate: '2026-03-15', serviceTime: '08:45', claimableSatang: 100 };
  const ask = () =>
    house.ask('POST', `/api/visits/${visitId}/close`, { ...hospital.desk, 'idempotency-key': 'close-1' }, body);
  const [first, again] = [await ask(), await ask()];
  expect(first.body.state).toBe('CLOSED');
  expect(again.body).toEqual(first.body);
  expect(again.headers['idempotency-replayed']).toBe('true');
});

test('[INV-ENT-10] a close writes one audit event about the person, a refused one as well', async () => {
  const visitId = await verified();
  await hospital.close(visitId);
  await hospital.close(visitId);
  const rows = await house.database.query<{ outcome: string }>({
    text: `select outcome from platform.audit_event where action = 'verification.closeVisit'
              and subject = (select person_id::text from verification.visit where visit_id = $1) order by event_id`,
    values: [visitId],
  });
  expect(rows.map((row) => row.outcome)).toEqual(['OK', 'ALREADY_CLOSED']);
});
