import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Counter, counterAt, expectOk, pidOf } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { CLAIM_DETAIL, closeBody } from '../testing/wire.ts';
import { routines } from './events.ts';

let house: TestHouse;
let hospital: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

/** What was announced of a visit, by name; nobody takes it from the outbox here. */
const announced = async (visitId: string) =>
  (
    await house.database.query<{ type: string; payload: object }>({
      text: `select type, payload from platform.outbox where payload->>'visitId' = $1 order by 1`,
      values: [visitId],
    })
  ).map(({ type, payload }) => [type.replace('verification.', ''), payload]);

test('[INV-VER-13] [AUTH-34] a cancelled code is announced once, a cancelled visit without a code is not', async () => {
  const { visitId, claimCode } = (await hospital.codeFor('UCS_30', 'PG0060001')).body;
  await hospital.cancel(visitId);
  await hospital.cancel(visitId);
  expect(await announced(visitId)).toMatchObject([
    ['ClaimCodeCancelled', { code: claimCode.code, reason: 'WRONG_SERVICE' }],
    ['ClaimCodeIssued', {}],
  ]);
  const open = (await hospital.open('UCS_40', 'PG0060001')).body.visitId;
  await hospital.cancel(open);
  expect(await announced(open)).toEqual([]);
});

test('[AUTH-22] a code by smart card of an innovation unit asks for its review', async () => {
  const { visitId, claimCode } = (await (await counterAt(house, '99811')).codeFor('ELDER_70', 'PG0150001')).body;
  expect(await announced(visitId)).toMatchObject([
    ['ClaimCodeIssued', { reviewStatus: 'REQUIRED' }],
    ['SmartCardReviewRequired', { code: claimCode.code, appealDueOn: '2026-04-14' }],
  ]);
});

test('[INV-VER-16] a close that is undone and restored is announced each time, a refused one is not', async () => {
  const { visitId } = (await hospital.codeFor('LGO_40', 'PG0060001')).body;
  const sent = closeBody('99801', pidOf('LGO_40'));
  const { seq, authenCode } = expectOk(await house.ask('POST', CLAIM_DETAIL, hospital.software, sent)).body;
  const undo = { seq, transactionId: sent.transactionId, paymentStatus: 'CANCEL' };
  for (const path of ['cancel', 'cancel', 'cancel-rollback', 'cancel-rollback'])
    await house.ask('PUT', `${CLAIM_DETAIL}/${path}`, hospital.software, undo);
  expect(await announced(visitId)).toMatchObject([
    ['ClaimCodeIssued', {}],
    ['CloseRestored', { seq, closeCode: authenCode }],
    ['CloseUndone', { seq, closeCode: authenCode }],
    ['VisitClosed', { seq }],
  ]);
});

test('[AMB-21] a code that lapses is announced once, however long nobody looked', async () => {
  const { visitId, claimCode } = (await hospital.codeFor('SSS_35', 'PG0060001')).body;
  house.setNow('2027-11-15T09:00:00+07:00');
  const lapse = routines(house.engine).find(({ name }) => name === 'lapse-codes');
  await lapse?.run();
  await lapse?.run();
  expect(await announced(visitId)).toMatchObject([
    ['ClaimCodeIssued', {}],
    ['ClaimCodeLapsed', { code: claimCode.code }],
  ]);
});
