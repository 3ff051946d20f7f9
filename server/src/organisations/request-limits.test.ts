import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { stepUpMinutes } from '../identity/index.ts';
import { setParameter } from '../platform/parameters/index.ts';
import {
  accountRequestsPerMinute,
  signInAttemptsPerAddress,
  signInWindowSeconds,
} from '../platform/parameters/platform-parameters.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { resolveActorWith } from './index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const put = async (parameter: typeof stepUpMinutes, value: number) => {
  const options = { from: '2024-10-01', approvedBy: 'test', now: house.engine.clock() };
  await setParameter(house.database, parameter, value, options);
  await house.reload();
};

test('[SYS-17] an account is paced over all its sessions, told when to come back, and others are not', async () => {
  const [first, second, other] = await Promise.all(
    ['desk.hospital', 'desk.hospital', 'desk.dental'].map((name) => house.signIn(name)),
  );
  await put(accountRequestsPerMinute, 4);
  const ask = (desk = first) => house.ask('GET', '/api/session', desk);
  for (const desk of [first, second, first, second]) expect((await ask(desk)).status).toBe(200);
  house.setNow('2026-03-15T09:00:45+07:00');
  for (const path of ['/api/session', '/api/counter/today']) {
    const refused = await house.ask('GET', path, second);
    expect(refused).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(refused.headers['retry-after']).toBe('15');
  }
  expect((await ask(other)).status).toBe(200);
  house.setNow('2026-03-15T09:01:00+07:00');
  expect((await ask()).status).toBe(200);
  await put(accountRequestsPerMinute, 1_000_000);
});

test('[INV-IDN-7] L3 lasts as many minutes after stepping up as the parameter says', async () => {
  const { cookie = '' } = await house.signIn('desk.dental');
  await house.database.query({
    text: `update identity.session set assurance = 'L2', step_up_at = $1
            where account_id = (select account_id from identity.account where username = 'desk.dental')`,
    values: [SCENARIO_NOW],
  });
  const resolve = resolveActorWith(house.database, house.engine.parameters);
  const levelAt = async (instant: string) => {
    const sessionToken = cookie.split('=')[1];
    const actor = await resolve({ sessionToken, apiTokens: [], now: new Date(instant) });
    return 'level' in actor ? actor.level : actor;
  };
  expect(await levelAt('2026-03-15T09:05:00+07:00')).toBe('L3');
  expect(await levelAt('2026-03-15T09:05:01+07:00')).toBe('L2');
  await put(stepUpMinutes, 2);
  expect(await levelAt('2026-03-15T09:02:01+07:00')).toBe('L2');
});

test('[SYS-17] sign-in attempts of an address are counted over the window that the parameter says', async () => {
  await put(signInWindowSeconds, 40);
  await put(signInAttemptsPerAddress, 1);
  const attempt = () => house.ask('POST', '/api/session', {}, { username: 'nobody', password: 'wrong' });
  await house.database.query({ text: 'delete from platform.rate_limit', values: [] });
  expect((await attempt()).status).toBe(401);
  const refused = await attempt();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(40);
});
