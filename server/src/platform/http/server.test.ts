import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, type TestHouse, testHouse } from '../../testing/house.ts';
import { isDatabaseDown } from '../database/index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

describe('every answer', () => {
  test.each(['/healthz', '/api/session', '/api/docs', '/nowhere', '/authencodestatus/api/check-authen-status'])(
    '%s forbids sniffing, framing, referrers and keeping, and carries its request id',
    async (url) => {
      const { headers } = await house.ask('GET', url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-|^x-powered-by$|^server$/);
    },
  );

  test('of the API’s page says that no script may run there', async () => {
    const { headers } = await house.ask('GET', '/api/docs');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  });
});

describe('a refusal', () => {
  test('is a problem document in the caller’s language, with the request id of the header', async () => {
    const thai = await house.ask('GET', '/api/counter/today');
    const english = await house.ask('GET', '/api/counter/today', { 'accept-language': 'en-GB,en;q=0.9,th;q=0.5' });
    expect(thai.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(thai.body).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', title: 'กรุณาเข้าสู่ระบบ' });
    expect(english.body).toMatchObject({ code: 'UNAUTHENTICATED', title: 'Sign in first.' });
    expect(thai.body.requestId).toBe(thai.headers['x-request-id']);
  });

  test('of credentials is said even where a good session is beside them', async () => {
    const desk = await house.signIn('desk.hospital');
    const both = await house.ask('GET', '/api/counter/today', { ...desk, ...bearer('made-up') });
    expect([both.status, both.body.code]).toEqual([401, 'TOKEN_INVALID']);
  });
});

test.each(['authorization', 'token', 'apikey'])('a unit’s token is taken from the header %s', async (header) => {
  const path = '/nhsoendpoint/api/RealPerson?SOURCE_ID=X&PID=1990000000019';
  expect((await house.ask('GET', path, { [header]: house.token('99801') })).body.personStatus).toBe('Y');
  expect((await house.ask('GET', path, { [header]: 'made-up' })).body.dataError).toBe('Invalid Token');
});

test('a revoked and an expired token are no tokens', async () => {
  const path = '/nhsoendpoint/api/RealPerson?SOURCE_ID=X&PID=1990000000019';
  const software = bearer(house.token('99802'));
  expect((await house.ask('GET', path, software)).body.personStatus).toBe('Y');
  const set = (text: string) => house.database.query({ text, values: [house.token('99802')] });
  const where = `where token_hash = sha256(convert_to($1, 'UTF8'))`;
  await set(`update identity.api_token set expires_at = '2026-03-15T09:00:00+07:00' ${where}`);
  expect((await house.ask('GET', path, software)).body.dataError).toBe('Invalid Token');
  await set(`update identity.api_token set expires_at = null, revoked_at = now() ${where}`);
  expect((await house.ask('GET', path, software)).body.dataError).toBe('Invalid Token');
});

test('alive, ready, and what every database error means', async () => {
  expect((await house.ask('GET', '/healthz')).body).toEqual({ status: 'ok' });
  expect((await house.ask('GET', '/readyz')).body).toEqual({ status: 'ready' });
  const failed = (code: string) => isDatabaseDown(Object.assign(new Error('x'), { code }));
  for (const code of ['08006', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])
    expect(failed(code), code).toBe(true);
  for (const code of ['23505', '22021', '42501', 'ST001', 'ERR_ASSERTION', '5']) expect(failed(code), code).toBe(false);
  expect(isDatabaseDown(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isDatabaseDown('57P01')).toBe(false);
});
