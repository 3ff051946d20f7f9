import * as oidc from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { outsideClient } from '../../testing/outside-client.ts';
import { CALLBACK, enter, type SignOnHouse, signOnHouse } from '../../testing/sign-on-house.ts';

let at: SignOnHouse;
let client: Awaited<ReturnType<typeof outsideClient>>;

beforeAll(async () => {
  at = await signOnHouse();
  client = await outsideClient(at.issuer);
});
afterAll(() => at.close());
beforeEach(() => at.later(0));

const errorOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'OK';
  } catch (error) {
    const { error: code, code: kind } = error as { error?: string; code?: string };
    return code ?? kind ?? String(error);
  }
};
const userInfo = (tokens: { access_token: string; claims(): oidc.IDToken | undefined }) =>
  errorOf(oidc.fetchUserInfo(client.configuration, tokens.access_token, tokens.claims()?.sub ?? ''));
const refresh = (tokens: { refresh_token?: string }) =>
  errorOf(oidc.refreshTokenGrant(client.configuration, tokens.refresh_token ?? ''));
const post = (path: string, form: Record<string, string>) =>
  fetch(`${at.issuer}${path}`, { method: 'POST', body: new URLSearchParams(form) });

/** A code in the client's hands, not redeemed yet. */
async function withCode(username: string) {
  const browser = await at.browserOf(username);
  const begun = await client.begin(CALLBACK);
  const { url } = await browser.open(begun.url);
  return { browser, begun, url };
}

describe('[SYS-04] a code is good', () => {
  test('with the verifier of its own request only', async () => {
    const { begun, url } = await withCode('desk.hospital');
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
    expect(await errorOf(begun.redeem(url, { pkceCodeVerifier }))).toBe('invalid_grant');
    const { url: other, begun: bare } = await withCode('desk.hospital');
    const reply = await post('/token', {
      grant_type: 'authorization_code',
      client_id: 'sandbox-client',
      code: other.searchParams.get('code') ?? '',
      redirect_uri: CALLBACK,
    });
    expect([reply.status, bare.verifier.length]).toEqual([400, 43]);
  });

  test('once: who comes second voids what the first got', async () => {
    const { begun, url } = await withCode('desk.hospital');
    const tokens = await begun.redeem(url);
    expect(await userInfo(tokens)).toBe('OK');
    expect(await errorOf(begun.redeem(url))).toBe('invalid_grant');
    expect(await userInfo(tokens)).not.toBe('OK');
    expect(await refresh(tokens)).toBe('invalid_grant');
  });

  test('once, also when five come at the same moment', async () => {
    const { begun, url } = await withCode('desk.hospital');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => errorOf(begun.redeem(url))));
    expect(outcomes.filter((outcome) => outcome === 'OK').length).toBeLessThanOrEqual(1);
    expect(outcomes.filter((outcome) => outcome === 'invalid_grant').length).toBeGreaterThanOrEqual(4);
  });

  test('at the address it was sent to, and for a minute', async () => {
    const { begun, url } = await withCode('desk.hospital');
    const elsewhere = new URL(url);
    elsewhere.port = '45679';
    expect(await errorOf(begun.redeem(elsewhere))).toBe('invalid_grant');
    const late = await withCode('desk.hospital');
    at.later(61);
    expect(await errorOf(late.begun.redeem(late.url))).toBe('invalid_grant');
  });

  test('as long as the session: after signing out it is not', async () => {
    const { browser, begun, url } = await withCode('desk.hospital');
    await browser.json('/api/session', 'DELETE');
    expect(await errorOf(begun.redeem(url))).toBe('invalid_grant');
  });
});

describe('an authorization request is refused', () => {
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
  const request = (changes: Record<string, string | undefined>) => {
    const all = {
      client_id: 'sandbox-client',
      response_type: 'code',
      redirect_uri: CALLBACK,
      scope: 'openid',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...changes,
    };
    const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return `/sso/auth?${new URLSearchParams(given)}`;
  };

  test.each([
    ['an address outside', { redirect_uri: 'https://evil.example/callback' }],
    ['a name that only begins like ours', { redirect_uri: 'http://127.0.0.1.evil.example/callback' }],
    ['somebody before the @', { redirect_uri: 'http://127.0.0.1@evil.example/callback' }],
    ['no http', { redirect_uri: 'javascript://127.0.0.1/%0aalert(1)' }],
    ['an unknown client', { client_id: 'nobody' }],
  ])('on a page of ours, and leads nowhere: %s', async (_what, changes) => {
    const browser = await at.browserOf('desk.pharmacy');
    const { url, response } = await browser.open(request(changes));
    expect([url.origin, response?.status]).toEqual([at.origin, 400]);
  });

  test.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['with a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
    ['for an ID token in the address', { response_type: 'id_token', nonce: 'n' }, 'unsupported_response_type'],
    ['with a request object', { request: 'eyJhbGciOiJub25lIn0.e30.' }, 'request_not_supported'],
  ])('back at the client: %s', async (_what, changes, error) => {
    const browser = await at.browserOf('desk.pharmacy');
    const { url } = await browser.open(request(changes));
    const told = new URLSearchParams(url.hash === '' ? url.search : url.hash.slice(1));
    expect([url.origin, told.get('error'), told.has('code')]).toEqual(['http://127.0.0.1:45678', error, false]);
  });

  test('with a hint that nobody signed (alg none), or that was changed', async () => {
    const browser = await at.browserOf('desk.pharmacy');
    const { tokens } = await enter(client, browser);
    const [header = '', payload = '', signature = ''] = (tokens.id_token ?? '').split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const changed = Buffer.from(
      Buffer.from(payload, 'base64url').toString().replace('sandbox-client', 'sandbox-clienu'),
    ).toString('base64url');
    for (const hint of [`${none}.${payload}.`, `${header}.${changed}.${signature}`]) {
      const { url } = await browser.open(request({ id_token_hint: hint }));
      expect(url.searchParams.get('error')).toBe('invalid_request');
      expect((await browser.open(`/sso/session/end?id_token_hint=${hint}`)).response?.status).toBe(400);
    }
    expect(await errorOf(oidc.tokenIntrospection(client.configuration, `${none}.${payload}.`))).not.toBe('OK');
  });
});

describe('[INV-IDN-5] tokens end with the session', () => {
  test.each([
    ['signing out', async (browser) => browser.json('/api/session', 'DELETE')],
    ['signing out everywhere', async (browser) => browser.json('/api/sessions/end-all', 'POST', {})],
    ['ten hours', async () => at.later(36_000)],
  ] satisfies [string, (browser: Awaited<ReturnType<SignOnHouse['browserOf']>>) => Promise<unknown> | unknown][])(
    'after %s neither the access token nor the refresh token is good',
    async (_what, end) => {
      const browser = await at.browserOf('desk.dental');
      const { tokens } = await enter(client, browser);
      expect(await userInfo(tokens)).toBe('OK');
      await end(browser);
      expect(await userInfo(tokens)).not.toBe('OK');
      expect(await refresh(tokens)).toBe('invalid_grant');
    },
  );

  test('and with the account', async () => {
    const { tokens } = await enter(client, await at.browserOf('desk.referral'));
    const text = `update identity.account set status = 'CLOSED' where username = 'desk.referral'`;
    await at.house.database.query({ text, values: [] });
    expect(await userInfo(tokens)).not.toBe('OK');
    expect(await refresh(tokens)).toBe('invalid_grant');
  });

  test('an access token lives ten minutes; a refresh token is used once, and a second use voids all of them', async () => {
    const { tokens } = await enter(client, await at.browserOf('desk.primary'));
    const renewed = await oidc.refreshTokenGrant(client.configuration, tokens.refresh_token ?? '');
    expect(renewed.refresh_token).not.toBe(tokens.refresh_token);
    expect(await refresh(tokens)).toBe('invalid_grant');
    expect(await refresh(renewed)).toBe('invalid_grant');
    const other = await enter(client, await at.browserOf('desk.primary'));
    at.later(601);
    expect(await userInfo(other.tokens)).not.toBe('OK');
    expect(await refresh(other.tokens)).toBe('OK');
  });

  test('a token that is given back is good for nothing', async () => {
    const { tokens } = await enter(client, await at.browserOf('desk.chiangmai'));
    await oidc.tokenRevocation(client.configuration, tokens.refresh_token ?? '');
    expect(await refresh(tokens)).toBe('invalid_grant');
  });
});

describe('signing out at the client', () => {
  test('asks, ends our session for every system, and leads back', async () => {
    const browser = await at.browserOf('desk.telemed');
    const { tokens } = await enter(client, browser);
    const end = oidc.buildEndSessionUrl(client.configuration, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'http://127.0.0.1:45678/bye',
      state: 'xyz',
    });
    const { response } = await browser.open(end.href);
    const page = (await response?.text()) ?? '';
    expect(page).toContain('ออกจากระบบทุกระบบหรือไม่');
    expect((await browser.ask('/api/session')).status).toBe(200);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const confirm = (secret: string) =>
      browser.ask('/sso/session/end/confirm', {
        method: 'POST',
        body: new URLSearchParams({ xsrf: secret, logout: 'yes' }),
      });
    expect((await confirm('guessed')).status).toBe(400);
    expect((await browser.ask('/api/session')).status).toBe(200);
    const confirmed = await confirm(xsrf);
    expect(confirmed.headers.get('location')).toBe('http://127.0.0.1:45678/bye?state=xyz');
    expect(browser.cookie('sitthi_session')).toBeUndefined();
    expect((await browser.ask('/api/session')).status).toBe(401);
    expect(await userInfo(tokens)).not.toBe('OK');
  });

  test('whoever takes our cookie away has not taken over the provider’s', async () => {
    const browser = await at.browserOf('desk.medical');
    await enter(client, browser);
    const stolen = at.browser();
    const copy = await stolen.ask('/sso/auth/none', {
      headers: {
        cookie: `sitthi_sso=${browser.cookie('sitthi_sso')}; sitthi_sso.sig=${browser.cookie('sitthi_sso.sig')}`,
      },
    });
    expect(copy.status).toBe(400);
    const begun = await client.begin(CALLBACK);
    const reply = await fetch(begun.url, {
      redirect: 'manual',
      headers: {
        cookie: `sitthi_sso=${browser.cookie('sitthi_sso')}; sitthi_sso.sig=${browser.cookie('sitthi_sso.sig')}`,
      },
    });
    expect(reply.headers.get('location')).toMatch(/^\/sso\/interaction\//);
  });
});

test('what is handed out is stored as its hash only', async () => {
  const { tokens, callback } = await enter(client, await at.browserOf('desk.hospital'));
  const rows = await at.house.database.query({
    text: `select encode(id_hash, 'escape') as id, payload, uid, grant_id from organisations.openid_item`,
    values: [],
  });
  const kept = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(0);
  for (const secret of [tokens.access_token, tokens.refresh_token, callback.searchParams.get('code')])
    expect(kept).not.toContain(secret);
});
