import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { signInAttemptsPerAddress } from '../platform/parameters/platform-parameters.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';
import { organisationIdOf, signedIn } from './actors.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());
beforeEach(() => house.setNow('2026-03-15T09:00:00+07:00'));

const signIn = (username: string, password: string) =>
  house.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } });
const codeOf = (reply: { json(): { code?: string }; statusCode: number }) =>
  reply.statusCode === 200 ? 'OK' : reply.json().code;
const locks = async () => {
  const [row] = await house.database.query<{ n: number }>({
    text: `select count(*)::int as n from platform.outbox where type = 'identity.AccountLocked'`,
    values: [],
  });
  return row?.n ?? 0;
};

describe('[AUTH-40] the session cookie', () => {
  test('is out of reach of scripts and of other sites, and its secret is stored nowhere', async () => {
    const reply = await signIn('desk.hospital', 'desk.hospital-2569');
    const [cookie] = reply.cookies;
    expect(cookie).toMatchObject({ name: 'sitthi_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(reply.body).not.toContain(cookie?.value);
    const [row] = await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from identity.session where token_hash = sha256(convert_to($1, 'UTF8'))`,
      values: [cookie?.value],
    });
    expect(row?.n).toBe(1);
  });

  test('ends by signing out, for whoever has kept a copy', async () => {
    const desk = await house.signIn('desk.hospital');
    expect((await house.ask('GET', '/api/session', desk)).status).toBe(200);
    expect((await house.ask('DELETE', '/api/session', desk)).status).toBe(204);
    expect((await house.ask('GET', '/api/session', desk)).body.code).toBe('UNAUTHENTICATED');
    expect((await house.ask('GET', '/api/counter/today', desk)).body.code).toBe('UNAUTHENTICATED');
  });

  test('ends after its ten hours', async () => {
    const desk = await house.signIn('desk.hospital');
    house.setNow('2026-03-15T18:59:59+07:00');
    expect((await house.ask('GET', '/api/counter/today', desk)).status).toBe(200);
    house.setNow('2026-03-15T19:00:00+07:00');
    expect((await house.ask('GET', '/api/counter/today', desk)).body.code).toBe('UNAUTHENTICATED');
  });

  test('is no session when it was made up, or when the account is closed', async () => {
    const made = { cookie: `sitthi_session=${'A'.repeat(43)}` };
    expect((await house.ask('GET', '/api/session', made)).status).toBe(401);
    const { headers, actor } = await signedIn(house, { role: 'DESK_OFFICER', level: 'L2', hcode: '99801' });
    expect((await house.ask('GET', '/api/counter/today', headers)).status).toBe(200);
    await house.database.query({
      text: `update identity.account set status = 'CLOSED' where account_id = $1`,
      values: [actor.kind === 'ACCOUNT' ? actor.accountId : ''],
    });
    expect((await house.ask('GET', '/api/counter/today', headers)).body.code).toBe('UNAUTHENTICATED');
  });

  test('loses a role at once when it is revoked', async () => {
    const { headers, actor } = await signedIn(house, { role: 'DESK_OFFICER', level: 'L2', hcode: '99801' });
    await house.database.query({
      text: 'update organisations.role_assignment set revoked_at = now() where account_id = $1',
      values: [actor.kind === 'ACCOUNT' ? actor.accountId : ''],
    });
    expect((await house.ask('GET', '/api/counter/today', headers)).body.code).toBe('FORBIDDEN');
  });
});

test('a request that another site made the browser send changes nothing', async () => {
  const desk = await house.signIn('desk.hospital');
  const changing = USE_CASES.flatMap(({ route }) => (route && route.method !== 'GET' ? [route] : []));
  expect(changing.length).toBeGreaterThan(5);
  const raw = [
    { method: 'PUT', path: '/api/session/organisation' },
    { method: 'DELETE', path: '/api/session' },
    { method: 'POST', path: '/api/visits/:visitId/evidence' },
  ] as const;
  for (const { method, path } of [...changing, ...raw]) {
    const file = path === '/api/visits/:visitId/evidence';
    const url = path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000001');
    const reply = await house.app.inject({
      method,
      url,
      headers: { ...desk, ...(file ? { 'content-type': 'image/png' } : {}) },
      payload: method === 'DELETE' ? undefined : file ? Buffer.from('x') : {},
    });
    expect([url, reply.statusCode, reply.json().code]).toEqual([url, 403, 'REQUEST_FORGED']);
  }
  expect((await house.ask('GET', '/api/session', desk)).status).toBe(200);
});

test('[INV-ORG-9] a session acts for organisations of its own only, and only where it says so', async () => {
  const two = await house.signIn('desk.two');
  const pharmacy = await organisationIdOf(house, '99811');
  const stranger = await organisationIdOf(house, '99803');
  const switchTo = (organisationId: string) => house.ask('PUT', '/api/session/organisation', two, { organisationId });
  expect((await house.ask('GET', '/api/session', two)).body.organisation.hcode).toBe('99801');
  expect((await switchTo(stranger)).body.code).toBe('NOT_A_MEMBER');
  expect((await house.ask('GET', '/api/session', two)).body.organisation.hcode).toBe('99801');
  expect((await switchTo(pharmacy)).body.organisation.hcode).toBe('99811');
  const other = await house.signIn('desk.two');
  expect((await house.ask('GET', '/api/session', other)).body.organisation.hcode).toBe('99801');
});

describe('[INV-IDN-8] wrong passwords', () => {
  test('five lock the account for fifteen minutes, with one notice; the right one does not help then', async () => {
    const before = await locks();
    const answers = [];
    for (let guess = 0; guess < 7; guess++) answers.push(codeOf(await signIn('desk.primary', `wrong ${guess}`)));
    expect(answers).toEqual([...Array(5).fill('SIGN_IN_FAILED'), 'ACCOUNT_LOCKED', 'ACCOUNT_LOCKED']);
    expect(await locks()).toBe(before + 1);
    const right = () => signIn('desk.primary', 'desk.primary-2569');
    const refused = await right();
    expect(codeOf(refused)).toBe('ACCOUNT_LOCKED');
    expect(refused.headers['retry-after']).toBe('900');
    house.setNow('2026-03-15T09:14:59+07:00');
    expect(codeOf(await right())).toBe('ACCOUNT_LOCKED');
    house.setNow('2026-03-15T09:15:00+07:00');
    expect(codeOf(await right())).toBe('OK');
  });

  test('a right one in between starts the count again', async () => {
    for (const password of ['a', 'b', 'c', 'd', 'desk.referral-2569', 'a', 'b', 'c', 'd'])
      await signIn('desk.referral', password);
    expect(codeOf(await signIn('desk.referral', 'desk.referral-2569'))).toBe('OK');
  });

  test('thirty guesses at the same time count one by one: one lock, one notice', async () => {
    const before = await locks();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, guess) => signIn('desk.chiangmai', `parallel ${guess}`)),
    );
    expect(answers.map(codeOf).every((code) => code === 'SIGN_IN_FAILED' || code === 'ACCOUNT_LOCKED')).toBe(true);
    expect(await locks()).toBe(before + 1);
    expect(codeOf(await signIn('desk.chiangmai', 'desk.chiangmai-2569'))).toBe('ACCOUNT_LOCKED');
    house.setNow('2026-03-15T09:15:00+07:00');
    expect(codeOf(await signIn('desk.chiangmai', 'desk.chiangmai-2569'))).toBe('OK');
  });

  test('an unknown name is answered like a wrong password, and a password is checked for it, too', async () => {
    const [known, unknown] = [await signIn('desk.bangkok', 'wrong'), await signIn('nobody.at.all', 'wrong')];
    const told = (reply: typeof known) => ({ ...reply.json(), requestId: '' });
    expect(unknown.statusCode).toBe(known.statusCode);
    expect(told(unknown)).toEqual(told(known));
    const timed = async (username: string) => {
      const started = performance.now();
      await signIn(username, 'wrong');
      return performance.now() - started;
    };
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const names = Array.from({ length: 9 }, (_, n) => `nobody.${n}`);
    const unknownTimes = [];
    for (const name of names) unknownTimes.push(await timed(name));
    const knownTimes = [];
    for (const name of ['desk.nursing', 'desk.medical', 'desk.telemed', 'desk.dental', 'desk.physio'])
      knownTimes.push(await timed(name));
    // Without a hash to check, the answer comes more than ten times as fast.
    expect(median(unknownTimes)).toBeGreaterThan(median(knownTimes) / 4);
  });
});

test('sign-in is paced by network address', async () => {
  const limited = await testHouse({ population: 0 });
  await limited.database.query({
    text: `insert into platform.parameter (key, value, valid, approved_by) values ('signInAttemptsPerAddress', '3', '[2024-01-01,)', 'test')`,
    values: [],
  });
  await limited.reload();
  const statuses = [];
  for (let n = 0; n < 5; n++) {
    const reply = await limited.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: `walker.${n}`, password: 'x' },
    });
    statuses.push(reply.statusCode);
    if (reply.statusCode === 429) expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  await limited.close();
});

test('a hospital behind one address signs in all at once: a right password gives its try back', async () => {
  const limited = await testHouse({ population: 0 });
  await setParameter(limited.database, signInAttemptsPerAddress, 5, {
    from: '2024-01-01',
    approvedBy: 'test',
    now: limited.engine.clock(),
  });
  await limited.reload();
  const tries = async (username: string, password: string) =>
    (await limited.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })).statusCode;
  for (let round = 0; round < 4; round++)
    for (const name of ['desk.hospital', 'desk.pharmacy', 'desk.dental'])
      expect(await tries(name, `${name}-2569`)).toBe(200);
  const guesses = [];
  for (let n = 0; n < 6; n++) guesses.push(await tries(`walker.${n}`, 'x'));
  expect(guesses).toEqual([401, 401, 401, 401, 401, 429]);
  expect(await tries('desk.hospital', 'desk.hospital-2569')).toBe(429);
  await limited.close();
});

test('who signs in again at the same browser leaves no session behind', async () => {
  const before = await house.signIn('desk.telemed');
  const reply = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: before,
    payload: { username: 'desk.physio', password: 'desk.physio-2569' },
  });
  expect(reply.statusCode).toBe(200);
  expect((await house.ask('GET', '/api/session', before)).status).toBe(401);
});
