import { afterAll, beforeAll, expect, test } from 'vitest';
import { personIdOf } from '../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

test('[INV-PLT-2] an Idempotency-Key of 200 characters counts; a longer one is refused and nothing is done', async () => {
  const desk = await house.signIn('desk.hospital');
  const open = (key: string) =>
    house.ask(
      'POST',
      '/api/visits',
      { ...desk, 'idempotency-key': key },
      { personId: personIdOf('UCS_30'), serviceCode: 'PG0060001' },
    );
  const refused = await open('k'.repeat(201));
  expect(refused).toMatchObject({
    status: 400,
    body: { code: 'INPUT_INVALID', errors: [{ path: 'Idempotency-Key' }] },
  });
  const [row] = await house.database.query<{ n: number }>({
    text: 'select count(*)::int as n from verification.visit',
    values: [],
  });
  expect(row?.n).toBe(0);

  const first = await open('k'.repeat(200));
  expect(first.status).toBe(201);
  const again = await open('k'.repeat(200));
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(again.body.visitId).toBe(first.body.visitId);
});
