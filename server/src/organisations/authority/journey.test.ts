import { afterAll, beforeAll, expect, test } from 'vitest';
import { decided, submitted } from '../../testing/authority.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';

let thaid: TestThaid;
let house: TestHouse;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

test('[ORG-01] [ORG-04] [ORG-05] [ORG-09] [ORG-16] a director records himself, confirms with ThaiD and is approved by his region', async () => {
  const grant = await submitted(house, thaid, 'director.hospital', { capacity: 'HOLDER' });
  expect(grant).toMatchObject({ state: 'UNDER_REVIEW', active: false, thaid: { as: 'APPLICANT' } });
  expect(grant.referenceNo).toMatch(/^A69-\d{6}$/);
  const officer = await house.signIn('officer.region10', 'L2');
  const queue = await house.ask('GET', '/api/authority/queue', officer);
  expect(queue.body).toMatchObject({ regionNo: 10, total: 1, counts: { UNDER_REVIEW: 1 }, oldestDays: 0 });
  const reply = await decided(house, officer, grant.grantId);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  expect(reply.body.grant).toMatchObject({ state: 'APPROVED', active: true });
  const director = await house.signIn('director.hospital', 'L2');
  const session = await house.ask('GET', '/api/session', director);
  expect(session.body.roles).toEqual(expect.arrayContaining(['HOLDER', 'E_PORTAL_USER_MANAGER']));
});
