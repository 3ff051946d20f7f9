import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { payloadOf } from './keys.ts';
import { inventedPeople } from './people.ts';
import { type RunningThaid, serveThaid } from './serve.ts';

const CALLBACK = 'http://127.0.0.1:8080/api/thaid/callback';
const PID = '1990000000019';

let thaid: RunningThaid;
beforeAll(async () => {
  const clients = [{ clientId: 'unit', clientSecret: 'unit-secret', redirectUris: [CALLBACK] }];
  thaid = await serveThaid({ host: '127.0.0.1', port: 0, clients, people: inventedPeople });
});
afterAll(() => thaid.close());
afterEach(() => {
  vi.useRealTimers();
  thaid.setFaults({ answers: 'NORMAL', idToken: 'RIGHT', expiresIn: 'TIMESTAMP' });
});

const basic = `Basic ${Buffer.from('unit:unit-secret').toString('base64')}`;
const authorizeUrl = (change: Record<string, string> = {}) => {
  const query = {
    response_type: 'code',
    client_id: 'unit',
    redirect_uri: CALLBACK,
    scope: 'openid pid name',
    state: 's-1',
  };
  return `${thaid.issuer}/api/v2/oauth2/auth/?${new URLSearchParams({ ...query, ...change })}`;
};

/** A browser without a memory for anything but cookies. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = reply.headers.get('location');
    return { reply, next: location ? new URL(location, url).href : '' };
  };
}
const post = async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
  const reply = await fetch(`${thaid.issuer}${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  return { status: reply.status, text: await reply.text() };
};
const json = async (answer: Promise<{ status: number; text: string }>) => JSON.parse((await answer).text);

/** From authorize to the address that the browser is sent back to. */
async function confirmed(
  change: Record<string, string> = {},
  answer: Record<string, string> = { answer: 'confirm', typed: PID },
) {
  const visit = browser();
  const screen = (await visit(authorizeUrl(change))).next;
  const shown = await (await visit(screen)).reply.text();
  const reference = /data-reference="([^"]+)"/.exec(shown)?.[1] ?? '';
  expect((await (await visit(`${screen}/state`)).reply.json()).state).toBe('WAITING');
  const phone = await post(`/phone/${reference}`, answer);
  const back = await visit((await visit(`${screen}/finish`)).next);
  return { shown, reference, phone, back: new URL(back.next || thaid.issuer) };
}
const exchange = (code: string) =>
  post(
    '/api/v2/oauth2/token/',
    { grant_type: 'authorization_code', code, redirect_uri: CALLBACK },
    { authorization: basic },
  );
const codeOf = (url: URL) => url.searchParams.get('code') ?? '';

describe('the doors (wire 3.1 to 3.3)', () => {
  test('[SYS-14] say of themselves what ThaiD says: addresses with a slash, one key in the singular, no PKCE', async () => {
    const said = await (await fetch(`${thaid.issuer}/.well-known/openid-configuration`)).json();
    expect(said).toMatchObject({
      issuer: thaid.issuer,
      authorization_endpoint: `${thaid.issuer}/api/v2/oauth2/auth/`,
      token_endpoint: `${thaid.issuer}/api/v2/oauth2/token/`,
      introspection_endpoint: `${thaid.issuer}/api/v2/oauth2/introspect/`,
      revocation_endpoint: `${thaid.issuer}/api/v2/oauth2/revoke/`,
      jwks_uri: `${thaid.issuer}/jwks/`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      subject_type_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
    for (const key of ['subject_types_supported', 'code_challenge_methods_supported', 'claims_supported'])
      expect(said).not.toHaveProperty(key);
    const { keys } = await (await fetch(said.jwks_uri)).json();
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256' });
    for (const key of keys) expect(key).not.toHaveProperty('d');
  });

  test.each([
    ['another response type', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['a scope that is not granted', { scope: 'openid house_address' }, 'invalid_scope'],
    ['a redirect address with a slash too many', { redirect_uri: `${CALLBACK}/` }, 'invalid_request'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_request'],
  ])('[SYS-14] answer %s with 400 and JSON', async (_what, change, error) => {
    const reply = await fetch(authorizeUrl(change), { redirect: 'manual' });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ error, error_description: expect.any(String) });
  });

  test('[SYS-14] lead over a QR code and a reference number back with code and state, and nothing else', async () => {
    const { shown, back } = await confirmed({ nonce: 'n-1', whatever: 'x' });
    expect(shown).toContain('<img src="data:image/png;base64,');
    expect(shown).toContain('หมายเลขอ้างอิง');
    expect([...back.searchParams.keys()].sort()).toEqual(['code', 'state']);
    expect(back.searchParams.get('state')).toBe('s-1');
  });

  test('[SYS-14] lead back with user_denied when the phone refuses', async () => {
    const { back } = await confirmed({}, { answer: 'refuse' });
    expect(back.searchParams.get('error')).toBe('user_denied');
  });

  test('[SYS-14] a phone takes one answer, a well-formed number, and no press of a foreign page', async () => {
    const { reference } = await confirmed();
    expect((await post(`/phone/${reference}`, { answer: 'refuse' })).text).toContain('ตอบไปแล้ว');
    const visit = browser();
    const screen = (await visit(authorizeUrl())).next;
    await visit(screen);
    const open = thaid.waiting().find(({ state }) => state === 'WAITING')?.reference;
    expect((await post(`/phone/${open}`, { answer: 'confirm', typed: '1990000000018' })).status).toBe(400);
    expect(
      (await post(`/phone/${open}`, { answer: 'confirm', typed: PID }, { origin: 'https://x.example' })).status,
    ).toBe(403);
    expect((await visit(`${screen}/finish`)).reply.status).toBe(410);
    expect((await post('/phone/XXXX-XXXX', { answer: 'refuse' })).status).toBe(404);
  });
});

describe('the token (wire 3.4)', () => {
  test('[SYS-14] with openid: an ES256 id_token with the claims, and `expires_in` as a date or a duration', async () => {
    const { back } = await confirmed({ nonce: 'n-1' });
    const answer = await json(exchange(codeOf(back)));
    const now = Date.now() / 1000;
    expect(answer).toMatchObject({ token_type: 'Bearer', scope: 'openid pid name', refresh_token: expect.any(String) });
    expect(answer).not.toHaveProperty('pid');
    expect(answer.expires_in).toBeGreaterThan(now);
    expect(answer.expires_in).toBeLessThan(now + 7200);
    expect(JSON.parse(Buffer.from(answer.id_token.split('.')[0], 'base64url').toString())).toMatchObject({
      alg: 'ES256',
      kid: 'sim-1',
    });
    expect(payloadOf(answer.id_token)).toMatchObject({
      iss: thaid.issuer,
      sub: PID,
      aud: 'unit',
      pid: PID,
      name: 'นายทดสอบ ระบบจำลอง001',
      nonce: 'n-1',
      version: '2.0',
      auth_time: expect.any(Number),
      at_hash: expect.any(String),
    });
    thaid.setFaults({ expiresIn: 'SECONDS' });
    expect((await json(exchange(codeOf((await confirmed()).back)))).expires_in).toBe(3600);
  });

  test('[SYS-14] without openid: the values stand beside the token, and there is no id_token', async () => {
    const { back } = await confirmed({ scope: 'pid given_name', nonce: 'n-1' });
    const answer = await json(exchange(codeOf(back)));
    expect(answer).toMatchObject({ pid: PID, given_name: 'ทดสอบ', scope: 'pid given_name' });
    expect(answer).not.toHaveProperty('id_token');
    expect(answer).not.toHaveProperty('family_name');
  });

  test('[SYS-14] a code is good once, and for its own client only', async () => {
    const code = codeOf((await confirmed()).back);
    const form = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK };
    const wrong = `Basic ${Buffer.from('unit:wrong').toString('base64')}`;
    expect((await post('/api/v2/oauth2/token/', form, { authorization: wrong })).status).toBe(401);
    expect((await exchange(code)).status).toBe(200);
    const again = await exchange(code);
    expect(again.status).toBe(400);
    expect(JSON.parse(again.text)).toEqual({ error: 'invalid_grant', error_description: 'Invalid Authorization Code' });
  });

  test('[SYS-14] a code lives thirty seconds', async () => {
    const early = codeOf((await confirmed()).back);
    const late = codeOf((await confirmed()).back);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 28_000);
    expect((await exchange(early)).status).toBe(200);
    vi.setSystemTime(Date.now() + 4_000);
    expect((await exchange(late)).status).toBe(400);
  });

  test('[SYS-14] is introspected and revoked, written bare or with Bearer (wire 3.5)', async () => {
    const { access_token } = await json(exchange(codeOf((await confirmed()).back)));
    const ask = (door: string, token: string, authorization = basic) =>
      post(`/api/v2/oauth2/${door}/`, { token }, { authorization });
    const active = { active: true, sub: PID, scope: 'openid pid name' };
    expect(await json(ask('introspect', access_token))).toEqual(active);
    expect(await json(ask('introspect', `Bearer ${access_token}`))).toEqual(active);
    expect((await ask('introspect', access_token, 'Basic eDp4')).status).toBe(401);
    expect(await json(ask('revoke', `Bearer ${access_token}`))).toEqual({ message: 'success' });
    expect(await json(ask('introspect', access_token))).toEqual({ active: false });
  });
});
