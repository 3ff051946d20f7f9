import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TokenScope } from '../platform/actor.ts';
import { unitIdOf } from '../testing/counter.ts';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

const PID = '1990000000019';
const software = () => bearer(house.token('99801'));
const mayOnly = (scopes: readonly TokenScope[]) =>
  house.database.query({
    text: 'update identity.api_token set scopes = $1 where organisation_id = $2',
    values: [scopes, unitIdOf('99801')],
  });
beforeEach(() => mayOnly([]));

const CALLS = {
  'GET right-search': ['GET', `/nhsoendpoint/api/v2/right-search?pid=${PID}`, ['AUTHEN', 'ENDPOINT']],
  'GET check-authen-status': [
    'GET',
    `/authencodestatus/api/check-authen-status?personalId=${PID}&serviceDate=2026-03-15`,
    ['AUTHEN'],
  ],
  'POST agent read': ['POST', '/api/agent/reads', ['AGENT'], { pid: PID, source: 'CARD' }],
} as const;

test.each(Object.entries(CALLS))('[SYS-27] %s takes a token of the right scope only', async (_what, call) => {
  const [method, path, scopes, body] = call;
  const ask = async () => (await house.ask(method, path, software(), body)).status;
  expect(await ask()).toBe(403);
  for (const scope of ['AUTHEN', 'ENDPOINT', 'AGENT'] as const) {
    await mayOnly([scope]);
    const wanted = (scopes as readonly TokenScope[]).includes(scope);
    expect(await ask(), scope).toBe(wanted ? 200 : 403);
  }
});

test('[SYS-27] every use case for hospital software says which tokens may call it, and no other does', () => {
  const forSoftware = USE_CASES.filter(({ allow }) => allow.includes('UNIT_API'));
  expect(forSoftware.length).toBeGreaterThan(5);
  for (const { name, tokenScopes } of USE_CASES)
    expect(tokenScopes !== undefined, name).toBe(forSoftware.some((useCase) => useCase.name === name));
});
