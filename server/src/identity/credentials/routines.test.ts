import { afterAll, beforeAll, expect, test } from 'vitest';
import { handleEvents } from '../../testing/handle-events.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { credentialSubscriptions } from './events.ts';
import { credentialRoutines } from './routines.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

test('[INV-IDN-5] links and tries that are over are forgotten after a week, not before', async () => {
  const { database } = house;
  await house.ask('POST', '/api/password/forgotten', {}, { identifier: 'desk.hospital' });
  await house.ask('POST', '/api/password/forgotten', {}, { identifier: 'nobody.at.all' });
  await handleEvents(database, credentialSubscriptions({ ...house.engine, publicUrl: 'http://sitthi.example' }));
  await house.ask('POST', '/api/card/start', {}, { purpose: 'SIGN_IN' });
  const left = async () => {
    const [row] = await database.query<{ n: number[] }>({
      text: `select array[(select count(*) from identity.password_reset), (select count(*) from identity.password_link),
                          (select count(*) from identity.card_challenge)]::int[] as n`,
      values: [],
    });
    return row?.n;
  };
  const tidy = () => Promise.all(credentialRoutines(house.engine).map(({ run }) => run()));
  expect(await left()).toEqual([2, 1, 1]);
  house.setNow('2026-03-22T09:05:00+07:00');
  await tidy();
  expect(await left()).toEqual([1, 1, 0]); // the request of nobody, and the try; the link ended half an hour later
  house.setNow('2026-03-22T09:31:00+07:00');
  await tidy();
  expect(await left()).toEqual([0, 0, 0]);
});
