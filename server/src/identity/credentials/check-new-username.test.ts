import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { checkNewUsername } from './check-new-username.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

test.each([
  ['S40000000001', 'USERNAME_LEGACY_FORM'], // the sample of the slide: one letter and eleven digits
  ['10000000001', 'USERNAME_LEGACY_FORM'],
  ['u1234567890123', 'USERNAME_LEGACY_FORM'],
  ['s1234567890', 'free'], // ten digits are no form of the Data Center
  ['s12345678901234', 'free'], // nor are fourteen
  ['Malee.K', 'free'],
  ['abc', 'USERNAME_SHAPE'],
  ['1malee', 'USERNAME_SHAPE'],
  ['มาลี.แก้วใส', 'USERNAME_SHAPE'],
  ['malee kaew', 'USERNAME_SHAPE'],
  ['malee@example.com', 'USERNAME_SHAPE'],
  ['desk.hospital', 'USERNAME_TAKEN'],
  ['DESK.Hospital', 'USERNAME_TAKEN'],
])('[INV-IDN-4] the user name %s is %s', async (username, code) => {
  expect((await checkNewUsername(house.database, username))?.code ?? 'free').toBe(code);
});
