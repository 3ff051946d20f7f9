import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, counterAt } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let pharmacy: Counter;
beforeAll(async () => {
  house = await testHouse();
  pharmacy = await counterAt(house, '99811');
});
afterAll(() => house.close());

const visitOf = async (who: string): Promise<string> => (await pharmacy.open(who, 'PG0150001')).body.visitId;
type Factor = { channel: string; status: string };
const statusOf = (body: { factors: Factor[] }, channel: string) =>
  body.factors.find((f) => f.channel === channel)?.status;

test('[AMB-04] [AUTH-18] [AUTH-29] each recorded attempt moves the table on, until the card is next', async () => {
  const visitId = await visitOf('ELDER_70');
  const line = await pharmacy.attempt(visitId, 'LINE_SELF', 'NO_PHONE');
  expect(line.body).toMatchObject({
    state: 'IDENTIFYING',
    version: 2,
    attempts: [{ channel: 'LINE_SELF', result: 'UNAVAILABLE', reason: { code: 'NO_PHONE' }, by: expect.any(String) }],
  });
  expect(statusOf(line.body, 'SMART_CARD')).toBe('LATER');
  expect(statusOf(line.body, 'LINE_FAMILY')).toBe('NEXT');
  const face = await pharmacy.attempt(visitId, 'FACE', 'NO_MATCH', 'FAILED');
  expect(statusOf(face.body, 'SMART_CARD')).toBe('NEXT');
  expect(face.body.attempts.map((a: { at: string }) => a.at)).toEqual(Array(2).fill('2026-03-15T02:00:00.000Z'));
});

test('[AUTH-25] [AUTH-26] [AMB-02] scenario 14: a general person’s LINE opens after the face, the card never does', async () => {
  const visitId = await visitOf('UCS_40');
  const face = await pharmacy.attempt(visitId, 'FACE', 'CAMERA_DOWN');
  expect(statusOf(face.body, 'LINE_SELF')).toBe('NEXT');
  expect(statusOf(face.body, 'SMART_CARD')).toBe('REFUSED');
  expect(statusOf(face.body, 'LINE_FAMILY')).toBe('REFUSED');
});

test('[AUTH-28] three failed scans are the end of the face', async () => {
  const visitId = await visitOf('ELDER_72');
  for (let scan = 0; scan < 2; scan += 1) await pharmacy.attempt(visitId, 'FACE', 'NO_MATCH', 'FAILED');
  expect(statusOf((await pharmacy.show(visitId)).body, 'FACE')).not.toBe('REFUSED');
  const third = await pharmacy.attempt(visitId, 'FACE', 'POOR_PICTURE', 'FAILED');
  expect(statusOf(third.body, 'FACE')).toBe('REFUSED');
});

test('[AMB-04] a reason that does not belong to the channel is not believed and nothing is written', async () => {
  const visitId = await visitOf('ELDER_61');
  expect((await pharmacy.attempt(visitId, 'FACE', 'NO_PHONE')).body.code).toBe('UNAVAILABLE_REASON_INVALID');
  expect((await pharmacy.attempt(visitId, 'LINE_SELF', 'CAMERA_DOWN')).body.code).toBe('UNAVAILABLE_REASON_INVALID');
  expect((await pharmacy.attempt(visitId, 'FACE', 'CAMERA_DOWN', 'FAILED')).body.code).toBe(
    'UNAVAILABLE_REASON_INVALID',
  );
  expect((await pharmacy.attempt(visitId, 'TELEPATHY', 'NO_PHONE')).body.code).toBe('INPUT_INVALID');
  expect((await pharmacy.attempt(visitId, 'FACE', 'I do not like it')).body.code).toBe('INPUT_INVALID');
  expect((await pharmacy.show(visitId)).body).toMatchObject({ state: 'NEW', version: 1, attempts: [] });
});

test('[INV-VER-2] success cannot be recorded as an attempt: it comes with its proof', async () => {
  const visitId = await visitOf('CHILD_14');
  const body = { channel: 'LINE_SELF', result: 'SUCCEEDED', reason: 'NO_PHONE' };
  const reply = await house.ask('POST', `/api/visits/${visitId}/attempts`, pharmacy.desk, body);
  expect(reply.body.code).toBe('INPUT_INVALID');
});

test('[AUTH-47] [INV-VER-2] one successful channel is enough: after it nothing more is recorded', async () => {
  const { body } = await pharmacy.codeFor('CHILD_15', 'PG0150001');
  expect((await pharmacy.attempt(body.visitId, 'FACE', 'CAMERA_DOWN')).body.code).toBe('VISIT_ALREADY_VERIFIED');
  await pharmacy.cancel(body.visitId);
  expect((await pharmacy.attempt(body.visitId, 'FACE', 'CAMERA_DOWN')).body.code).toBe('ALREADY_CANCELLED');
});

test('[AUTH-02] another unit’s visit does not exist for this desk', async () => {
  const visitId = await visitOf('CHILD_6');
  const hospital = await counterAt(house, '99801');
  expect((await hospital.attempt(visitId, 'LINE_SELF', 'NO_PHONE')).body.code).toBe('VISIT_NOT_FOUND');
});
