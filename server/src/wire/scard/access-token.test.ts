import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { scardFailuresPerAddress } from '../../identity/index.ts';
import { setParameter } from '../../platform/parameters/index.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { ACCESS_TOKEN, pairOf, type Registrar, refresh, registrarOf, rightSearch } from '../../testing/srm.ts';

let house: TestHouse;
let registrar: Registrar;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
beforeEach(async () => {
  house.setNow(SCENARIO_NOW);
  registrar = await registrarOf(house, '99801');
});
afterAll(() => house.close());

const form = (token: string, name = 'refresh_token') => `${name}=${encodeURIComponent(token)}`;
const DEAD = { status: 400, body: { error: 'invalid_grant', error_description: expect.any(String) } };
const works = async (token: string) => (await rightSearch(house, token, registrar.pid('UCS_30'))).status;

test('[SYS-19] the access token has the claims that programs read; it is short-lived, RS256; the refresh token HS512', () => {
  expect(registrar.access).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(decodeProtectedHeader(registrar.access)).toEqual({ alg: 'RS256', typ: 'JWT', kid: expect.any(String) });
  expect(decodeProtectedHeader(registrar.refresh)).toEqual({ alg: 'HS512', typ: 'JWT', kid: expect.any(String) });
  const now = Date.parse(SCENARIO_NOW) / 1000;
  const claims = decodeJwt(registrar.access);
  expect(claims).toMatchObject({
    iat: now,
    exp: now + 1_800,
    iss: 'http://127.0.0.1:8080/srm',
    preferred_username: 'registrar.hospital',
    name: expect.any(String),
    nameTh: expect.any(String),
    personalId: registrar.soapUser,
    userId: expect.any(String),
    source: expect.any(String),
    organization: { id: '99801', orgType: 'H', name: 'โรงพยาบาลชุมชนทดสอบอุบล', fromType: expect.any(String) },
    realm_access: { roles: ['registrar'] },
  });
  expect(decodeJwt(registrar.refresh).exp).toBe(now + 12 * 3_600);
});

test.each([
  ['the list of axios', 'application/json, text/plain, */*'],
  ['nothing', undefined],
  ['anything', '*/*'],
  ['text', 'text/plain'],
])('[SYS-19] the answer is the token file, as text, for a client that accepts %s', async (_name, accept) => {
  const { status, body, headers } = await refresh(house, form(registrar.refresh), accept ? { accept } : {});
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/plain/);
  expect(body).toMatch(/^access-token=eyJ[^\n]+\nrefresh-token=eyJ[^\n]+\n$/);
});

test('[SYS-19] JSON only for who asks for nothing else; both names of the field; a slash at the end', async () => {
  const json = await refresh(house, form(registrar.refresh), { accept: 'application/json' });
  expect(json).toMatchObject({
    status: 200,
    body: { access_token: expect.stringMatching(/^eyJ/), refresh_token: expect.any(String) },
  });
  const again = await refresh(house, form(json.body.refresh_token, 'refresh-token'));
  expect(again.status).toBe(200);
  const slash = await house.app.inject({
    method: 'POST',
    url: `${ACCESS_TOKEN}/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
    payload: form(pairOf(again.body).refresh),
  });
  expect(slash.statusCode).toBe(200);
});

test('[SYS-19] both tokens are replaced; a refresh token that comes a second time ends its family, whoever holds the rest of it', async () => {
  const next = pairOf((await refresh(house, form(registrar.refresh))).body);
  expect(next.access).not.toBe(registrar.access);
  expect(next.refresh).not.toBe(registrar.refresh);
  expect([await works(registrar.access), await works(next.access)]).toEqual([200, 200]);
  expect(await refresh(house, form(registrar.refresh))).toMatchObject(DEAD);
  expect([await works(registrar.access), await works(next.access)]).toEqual([401, 401]);
  expect(await refresh(house, form(next.refresh))).toMatchObject(DEAD);
});

test('[SYS-19] of ten at once with the same refresh token one is answered at most, and the family is over', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(house, form(registrar.refresh))));
  const good = answers.filter(({ status }) => status === 200);
  expect(good).toHaveLength(1);
  expect(await works(pairOf(good[0]?.body).access)).toBe(401);
});

test('[SYS-19] errors are in the words of Keycloak', async () => {
  for (const [sent, error] of [
    ['', 'invalid_request'],
    ['refresh_token=', 'invalid_request'],
    ['token=x', 'invalid_request'],
    [form(registrar.access), 'invalid_grant'],
    [form('x'), 'invalid_grant'],
    [form(`${registrar.refresh}x`), 'invalid_grant'],
    [form(registrar.refresh.slice(0, -3)), 'invalid_grant'],
    [form('x'.repeat(20_000)), 'invalid_grant'],
  ] as const) {
    const { status, body } = await refresh(house, sent);
    expect([status, body.error, typeof body.error_description], sent.slice(0, 40)).toEqual([400, error, 'string']);
  }
});

const accountOf = (username: string) => `(select account_id from identity.account where username = '${username}')`;

test('[INV-ORG-7] a role that is taken back ends its programs’ tokens at once', async () => {
  const other = await registrarOf(house, '99803');
  const role = {
    text: `update organisations.role_assignment set revoked_at = now() where account_id = ${accountOf('registrar.referral')}`,
    values: [],
  };
  expect(await works(other.access)).toBe(200);
  await house.database.query(role);
  expect(await works(other.access)).toBe(401);
  expect(await refresh(house, form(other.refresh))).toMatchObject(DEAD);
  await house.database.query({ ...role, text: role.text.replace('now()', 'null') });
  expect(await works(other.access)).toBe(200);
});

test('an account that is closed has no programs any more', async () => {
  const other = await registrarOf(house, '99804');
  await house.database.query({
    text: `update identity.account set status = 'CLOSED' where username = 'registrar.chiangmai'`,
    values: [],
  });
  expect(await works(other.access)).toBe(401);
  expect(await refresh(house, form(other.refresh))).toMatchObject(DEAD);
  await house.database.query({
    text: `update identity.account set status = 'ACTIVE' where username = 'registrar.chiangmai'`,
    values: [],
  });
});

test('[INV-IDN-5] signing out everywhere ends the tokens of all programs, but for those of the session that is spared', async () => {
  const here = await house.signIn('registrar.bangkok', 'L2');
  const there = await house.signIn('registrar.bangkok', 'L2');
  const [mine, his] = await Promise.all([here, there].map((desk) => house.ask('POST', '/api/srm/tokens', desk)));
  expect([await works(mine?.body.accessToken), await works(his?.body.accessToken)]).toEqual([200, 200]);
  await house.ask('POST', '/api/sessions/end-all', here, { keepThis: true });
  expect([await works(mine?.body.accessToken), await works(his?.body.accessToken)]).toEqual([200, 401]);
  await house.ask('POST', '/api/sessions/end-all', here, {});
  expect(await works(mine?.body.accessToken)).toBe(401);
  expect(await refresh(house, form(mine?.body.refreshToken))).toMatchObject(DEAD);
});

test('[SYS-19] tokens are issued to a registrar at L2 only, and never twice the same', async () => {
  expect((await house.ask('POST', '/api/srm/tokens', await house.signIn('registrar.hospital'))).body.code).toBe(
    'ASSURANCE_TOO_LOW',
  );
  expect((await house.ask('POST', '/api/srm/tokens', await house.signIn('desk.hospital', 'L2'))).body.code).toBe(
    'FORBIDDEN',
  );
  const desk = await house.signIn('registrar.hospital', 'L2');
  const [one, two] = [
    await house.ask('POST', '/api/srm/tokens', desk),
    await house.ask('POST', '/api/srm/tokens', desk),
  ];
  expect(one).toMatchObject({
    status: 200,
    body: {
      accessExpiresAt: '2026-03-15T02:30:00.000Z',
      refreshExpiresAt: '2026-03-15T14:00:00.000Z',
      soap: {
        userPersonId: registrar.soapUser,
        smctoken: expect.stringMatching(/^[a-z0-9]{16}$/),
        validOn: '2026-03-15',
      },
    },
  });
  for (const name of ['accessToken', 'refreshToken']) expect(one.body[name]).not.toBe(two.body[name]);
});

test('the sandbox hands out a token file for each unit that has a registrar, and says which have', async () => {
  const { body } = await house.ask('GET', '/sandbox/fixtures?only=named');
  const units: { hcode: string; kind: string; registrar: string | null }[] = body.units;
  expect(units.filter(({ kind, registrar }) => kind === 'HOSPITAL' && registrar === null)).toEqual([]);
  for (const { hcode, registrar: name } of units) {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const file = await house.app.inject({
      method: 'POST',
      url: '/sandbox/srm-token',
      headers: type,
      payload: JSON.stringify({ hcode }),
    });
    expect(file.statusCode, hcode).toBe(name ? 200 : 404);
    if (name)
      expect(file.body).toMatch(
        /^access-token=eyJ[^\n]+\nrefresh-token=eyJ[^\n]+\nsoap-user=\d{13}\nsoap-token=[a-z0-9]{16}\n$/,
      );
  }
  for (const hcode of ['', '00000', null, [], { a: 1 }])
    expect((await house.ask('POST', '/sandbox/srm-token', {}, { hcode })).status).toBe(404);
});

test('no token stands in the database, and none in the log of what was asked', async () => {
  const rows = await house.database.query<{ all: string }>({
    text: `select (select json_agg(f) from identity.scard_family f)::text || (select json_agg(a.*) from platform.audit_event a)::text as all`,
    values: [],
  });
  for (const secret of [registrar.access, registrar.refresh, registrar.soapToken])
    expect(rows[0]?.all).not.toContain(secret);
  expect(rows[0]?.all.length).toBeGreaterThan(1_000);
});

test('a key that is withdrawn ends what it signed; the next token has a new one', async () => {
  await house.database.query({ text: 'delete from identity.scard_key', values: [] });
  expect(await works(registrar.access)).toBe(401);
  expect(await refresh(house, form(registrar.refresh))).toMatchObject(DEAD);
  const fresh = await registrarOf(house, '99801');
  expect(decodeProtectedHeader(fresh.access).kid).not.toBe(decodeProtectedHeader(registrar.access).kid);
  expect(await works(fresh.access)).toBe(200);
});

test('a key signs for its days; it is forgotten when it is long over, and not before', async () => {
  const kidOf = (token: string) => decodeProtectedHeader(token).kid;
  const tokenOn = async (days: number) => {
    house.setNow(new Date(Date.parse(SCENARIO_NOW) + days * 86_400_000).toISOString());
    return (await registrarOf(house, '99801')).access;
  };
  const first = kidOf(registrar.access);
  expect(kidOf(await tokenOn(89))).toBe(first);
  const second = kidOf(await tokenOn(91));
  expect(second).not.toBe(first);
  const rows = () => house.database.query<{ kid: string }>({ text: 'select kid from identity.scard_key', values: [] });
  expect((await rows()).map(({ kid }) => kid)).toEqual(expect.arrayContaining([first, second]));
  const third = kidOf(await tokenOn(182));
  const left = (await rows()).map(({ kid }) => kid);
  expect(left).toEqual(expect.arrayContaining([second, third]));
  expect(left).not.toContain(first);
});

test('[SYS-17] wrong tokens are paced by address, told when to come back; a good one still goes through', async () => {
  const options = { from: '2024-10-01', approvedBy: 'test', now: house.engine.clock() };
  await setParameter(house.database, scardFailuresPerAddress, 1, options);
  await house.reload();
  const { status, body, headers } = await refresh(house, form('x'));
  expect([status, body.error]).toEqual([429, 'slow_down']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(await works('x')).toBe(429);
  expect(await works(registrar.access)).toBe(200);
  await setParameter(house.database, scardFailuresPerAddress, 600, options);
  await house.reload();
});
