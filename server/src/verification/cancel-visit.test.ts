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

const quotaOf = (body: { person: { quotas: { limitCode: string; used: number }[] } }) =>
  body.person.quotas.find((q) => q.limitCode === 'limit.commonIllness')?.used;

test('[AUTH-34] [AMB-32] [VISIT-15] cancelled, not deleted: with reason, words, actor and time; the code and the close with it', async () => {
  const { body } = await hospital.codeFor('UCS_30', 'PG0060001');
  const closed = await hospital.close(body.visitId);
  const cancelled = await hospital.cancel(body.visitId, {
    reasonCode: 'OTHER',
    text: ' ลงผิดคน ',
    version: closed.body.version,
  });
  expect(cancelled.body).toMatchObject({
    state: 'CANCELLED',
    claimCode: { code: body.claimCode.code, state: 'CANCELLED' },
    close: null,
    cancel: { reasonCode: 'OTHER', text: 'ลงผิดคน', at: '2026-03-15T02:00:00.000Z', by: expect.any(String) },
  });
  const history = await house.ask('POST', '/api/persons/history', hospital.desk, {
    personId: personIdOf('UCS_30'),
    kind: 'AUTHEN',
    purpose: 'HISTORY',
  });
  expect(history.body.items[0]).toMatchObject({ claimCode: body.claimCode.code, state: 'CANCELLED', closeCode: null });
});

test('[INV-VER-13] [INV-BKG-3] the quota comes back exactly once, however often it is asked', async () => {
  const { body } = await pharmacy.codeFor('ELDER_70', 'PG0150001');
  expect(quotaOf(body)).toBe(1);
  const replies = await Promise.all([1, 2, 3].map(() => pharmacy.cancel(body.visitId)));
  expect(replies.map((r) => r.status).sort()).toEqual([200, 409, 409]);
  expect(quotaOf((await pharmacy.show(body.visitId)).body)).toBe(0);
  expect((await pharmacy.cancel(body.visitId)).body.code).toBe('ALREADY_CANCELLED');
  expect(quotaOf((await pharmacy.show(body.visitId)).body)).toBe(0);
});

test('[INV-VER-9] [INV-VER-13] a cancelled code is never given again, and the next visit gets another', async () => {
  const first = await hospital.codeFor(0, 'PG0060001');
  await hospital.cancel(first.body.visitId);
  const second = await hospital.codeFor(0, 'PG0060001');
  expect(second.body.visitId).not.toBe(first.body.visitId);
  expect(second.body.claimCode.code).not.toBe(first.body.claimCode.code);
  const reuse = house.database.query({
    text: 'insert into verification.code_key values ($1)',
    values: [first.body.claimCode.code],
  });
  await expect(reuse).rejects.toThrow(/duplicate key/);
});

test('[AMB-32] [INV-VER-13] not after the claim is submitted or paid', async () => {
  for (const state of ['CLAIMED', 'PAID']) {
    const { body } = await hospital.codeFor(state === 'PAID' ? 1 : 2, 'PG0060001');
    await house.database.query({
      text: 'update verification.claim_code set state = $1 where visit_id = $2',
      values: [state, body.visitId],
    });
    expect((await hospital.cancel(body.visitId)).body.code).toBe('CLAIM_ALREADY_SUBMITTED');
    expect((await hospital.show(body.visitId)).body.state).toBe('VERIFIED');
  }
});

test('[AMB-32] a reason is needed, and OTHER needs words', async () => {
  const { body } = await hospital.codeFor(3, 'PG0060001');
  const cancel = (change: object) => hospital.cancel(body.visitId, change);
  expect((await cancel({ reasonCode: 'OTHER' })).body.code).toBe('CANCEL_REASON_REQUIRED');
  expect((await cancel({ reasonCode: 'OTHER', text: '   ' })).body.code).toBe('CANCEL_REASON_REQUIRED');
  expect((await cancel({ reasonCode: undefined })).body.code).toBe('INPUT_INVALID');
  expect((await cancel({ reasonCode: 'BORED' })).body.code).toBe('INPUT_INVALID');
  expect((await cancel({ reasonCode: 'OTHER', text: 'ก'.repeat(501) })).body.code).toBe('INPUT_INVALID');
});

test('[AUTH-34] a screen that is out of date changes nothing; a visit without a code can be cancelled', async () => {
  const { body } = await hospital.open(4, 'PG0060001');
  expect((await hospital.cancel(body.visitId, { version: body.version + 1 })).body.code).toBe('VISIT_CHANGED');
  const cancelled = await hospital.cancel(body.visitId, { version: body.version });
  expect(cancelled.body).toMatchObject({ state: 'CANCELLED', claimCode: null });
});

test('[AUTH-34] another unit’s visit does not exist for this desk', async () => {
  const { body } = await hospital.open(5, 'PG0060001');
  expect((await pharmacy.cancel(body.visitId)).body.code).toBe('VISIT_NOT_FOUND');
});
