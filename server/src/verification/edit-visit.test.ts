import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, counterAt } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let hospital: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
});
afterAll(() => house.close());

const edit = (visitId: string, change: object, desk = hospital.desk) =>
  house.ask('PATCH', `/api/visits/${visitId}`, desk, change);

test('[AUTH-33] [VISIT-05] mobile and visit number are corrected; code, charges and right stay', async () => {
  const { body } = await hospital.codeFor('UCS_30', 'PG0060001');
  const closed = (await hospital.close(body.visitId, { visitNumber: '1' })).body;
  const edited = await edit(body.visitId, {
    version: closed.version,
    mobile: '081 234 5678'.replaceAll(' ', ''),
    visitNumber: '690315000002',
  });
  expect(edited.body).toMatchObject({
    mobile: '0812345678',
    visitNumber: '690315000002',
    version: closed.version + 1,
    state: 'CLOSED',
  });
  expect(edited.body.claimCode).toEqual(closed.claimCode);
  expect(edited.body.close).toEqual(closed.close);
});

test('[AUTH-33] what is left out stays as it was', async () => {
  const { body } = await hospital.open(0, 'PG0060001');
  const first = await edit(body.visitId, { version: 1, mobile: '0812345678' });
  const second = await edit(body.visitId, { version: first.body.version, visitNumber: '7' });
  expect(second.body).toMatchObject({ mobile: '0812345678', visitNumber: '7' });
});

test('[AUTH-33] of two desks that edit the same version the second is told; nothing is lost', async () => {
  const { body } = await hospital.open(1, 'PG0060001');
  const replies = await Promise.all(['1', '2'].map((visitNumber) => edit(body.visitId, { version: 1, visitNumber })));
  expect(replies.map((r) => r.status).sort()).toEqual([200, 409]);
  const won = replies.find((r) => r.status === 200);
  expect(replies.find((r) => r.status === 409)?.body.code).toBe('VISIT_CHANGED');
  expect((await hospital.show(body.visitId)).body.visitNumber).toBe(won?.body.visitNumber);
});

test('[AUTH-33] cancelled, foreign and unknown visits, and input that is none', async () => {
  const { body } = await hospital.open(2, 'PG0060001');
  const pharmacy = await counterAt(house, '99811');
  expect((await edit(body.visitId, { version: 1, mobile: '0812345678' }, pharmacy.desk)).body.code).toBe(
    'VISIT_NOT_FOUND',
  );
  expect((await edit(body.visitId, { mobile: '0812345678' })).body.code).toBe('INPUT_INVALID');
  expect((await edit(body.visitId, { version: 1, mobile: '+66812345678' })).body.code).toBe('INPUT_INVALID');
  expect((await edit(body.visitId, { version: 1, visitNumber: 'x'.repeat(31) })).body.code).toBe('INPUT_INVALID');
  expect((await edit('00000000-0000-4000-8000-000000000000', { version: 1 })).body.code).toBe('VISIT_NOT_FOUND');
  await hospital.cancel(body.visitId);
  expect((await edit(body.visitId, { version: 2, mobile: '0812345678' })).body.code).toBe('ALREADY_CANCELLED');
});
