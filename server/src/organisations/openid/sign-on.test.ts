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

const organisationOf = (tokens: { claims(): oidc.IDToken | undefined }) =>
  (tokens.claims()?.organisation as { hcode: string } | null | undefined)?.hcode;

describe('[SYS-04] an outside client', () => {
  test('is led over our sign-in page and reads who acts for which organisation', async () => {
    const browser = at.browser();
    const begun = await client.begin('http://localhost:3999/elsewhere');
    const asked = await browser.open(begun.url);
    expect(asked.url.pathname).toBe('/signin');
    const to = asked.url.searchParams.get('to') ?? '';
    expect(to).toMatch(/^\/sso\/interaction\//);
    expect((await browser.signIn('desk.hospital')).status).toBe(200);
    const back = await browser.open(to);
    expect(back.url.href.startsWith('http://localhost:3999/elsewhere?code=')).toBe(true);
    expect(back.url.searchParams.get('iss')).toBe(at.issuer);
    const tokens = await begun.redeem(back.url);
    expect(tokens.claims()).toMatchObject({
      iss: at.issuer,
      aud: 'sandbox-client',
      sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
      preferred_username: 'desk.hospital',
      organisation: { hcode: '99801', kind: 'UNIT' },
      roles: ['DESK_OFFICER'],
      acr: 'L1',
      amr: ['pwd'],
      auth_time: expect.any(Number),
    });
    const who = await oidc.fetchUserInfo(client.configuration, tokens.access_token, tokens.claims()?.sub ?? '');
    expect(who).toMatchObject({ organisation: { hcode: '99801' }, acr: 'L1' });
    expect(JSON.stringify([tokens.claims(), who])).not.toMatch(/\d{13}/);
  });

  test('one session for all: who is signed in with us is asked nothing, in any client, until he signs out', async () => {
    const browser = await at.browserOf('desk.pharmacy');
    expect(organisationOf((await enter(client, browser)).tokens)).toBe('99811');
    expect(organisationOf((await enter(client, browser, { prompt: 'none' })).tokens)).toBe('99811');
    await browser.json('/api/session', 'DELETE');
    const begun = await client.begin(CALLBACK, { prompt: 'none' });
    expect((await browser.open(begun.url)).url.searchParams.get('error')).toBe('login_required');
    expect((await browser.open((await client.begin(CALLBACK)).url)).url.pathname).toBe('/signin');
  });

  test('another person at the same browser is another person for the client, too', async () => {
    const browser = await at.browserOf('desk.nursing');
    const first = await enter(client, browser);
    await browser.signIn('desk.dental');
    const second = await enter(client, browser);
    expect(first.tokens.claims()?.preferred_username).toBe('desk.nursing');
    expect(second.tokens.claims()?.preferred_username).toBe('desk.dental');
  });

  test('[INV-ORG-9] reads the organisation that is chosen now, in new tokens and when it asks', async () => {
    const browser = await at.browserOf('desk.two');
    const { tokens } = await enter(client, browser);
    expect(organisationOf(tokens)).toBe('99801');
    const session = await (await browser.ask('/api/session')).json();
    const other = session.organisations.find((unit: { hcode: string }) => unit.hcode === '99811');
    await browser.json('/api/session/organisation', 'PUT', { organisationId: other.organisationId });
    const sub = tokens.claims()?.sub ?? '';
    expect((await oidc.fetchUserInfo(client.configuration, tokens.access_token, sub)).organisation).toMatchObject({
      hcode: '99811',
    });
    const renewed = await oidc.refreshTokenGrant(client.configuration, tokens.refresh_token ?? '');
    expect(organisationOf(renewed)).toBe('99811');
    expect(organisationOf((await enter(client, browser)).tokens)).toBe('99811');
  });

  test('reads a mail address only when it is confirmed', async () => {
    const mail = (confirmed: Date | null) =>
      at.house.database.query({
        text: `update identity.account set email = 'physio@example.org', email_confirmed_at = $1 where username = 'desk.physio'`,
        values: [confirmed],
      });
    await mail(null);
    const browser = await at.browserOf('desk.physio');
    expect((await enter(client, browser)).tokens.claims()).not.toHaveProperty('email');
    await mail(new Date());
    expect((await enter(client, browser)).tokens.claims()).toMatchObject({
      email: 'physio@example.org',
      email_verified: true,
    });
    const { tokens } = await enter(client, browser, { scope: 'openid' });
    for (const claim of ['email', 'name', 'organisation', 'roles']) expect(tokens.claims()).not.toHaveProperty(claim);
  });
});

describe('what the client asks of the sign-in', () => {
  test('prompt=login: the person signs in again, though he is signed in', async () => {
    const browser = await at.browserOf('desk.telemed');
    const before = (await enter(client, browser)).tokens.claims()?.auth_time ?? 0;
    at.later(60);
    const begun = await client.begin(CALLBACK, { prompt: 'login' });
    const asked = await browser.open(begun.url);
    expect(asked.url.pathname).toBe('/signin');
    const to = asked.url.searchParams.get('to') ?? '';
    expect((await browser.open(to)).url.pathname).toBe('/signin');
    await browser.signIn('desk.telemed');
    const tokens = await begun.redeem((await browser.open(to)).url);
    expect(tokens.claims()?.auth_time).toBeGreaterThan(before);
  });

  test('max_age: a sign-in that is too old is renewed', async () => {
    const browser = await at.browserOf('desk.medtech');
    expect((await enter(client, browser, { max_age: '600' })).tokens.claims()?.acr).toBe('L1');
    await at.house.database.query({
      text: `update identity.session set created_at = created_at - interval '11 minutes' where account_id =
              (select account_id from identity.account where username = 'desk.medtech')`,
      values: [],
    });
    const begun = await client.begin(CALLBACK, { max_age: '600' });
    const asked = await browser.open(begun.url);
    expect(asked.url.pathname).toBe('/signin');
    at.later(60);
    await browser.signIn('desk.medtech');
    expect((await browser.open(asked.url.searchParams.get('to') ?? '')).url.searchParams.has('code')).toBe(true);
  });

  test.each(['L2', 'L3'] as const)('[INV-IDN-7] acr_values=%s: a lower session is led to rise first', async (level) => {
    const browser = await at.browserOf('desk.medical');
    const begun = await client.begin(CALLBACK, { acr_values: level });
    const asked = await browser.open(begun.url);
    expect([asked.url.pathname, asked.url.searchParams.get('level')]).toEqual(['/signin', level]);
    const none = await client.begin(CALLBACK, { acr_values: level, prompt: 'none' });
    expect((await browser.open(none.url)).url.searchParams.get('error')).toBe('login_required');
    await at.lift(browser, level);
    const { url } = await browser.open(asked.url.searchParams.get('to') ?? '');
    expect((await begun.redeem(url)).claims()?.acr).toBe(level);
    expect((await enter(client, browser, { acr_values: 'L1 L2' })).tokens.claims()?.acr).toBe(level);
  });

  test('an L3 is over after five minutes', async () => {
    const browser = await at.browserOf('desk.bangkok');
    await at.lift(browser, 'L3');
    expect((await enter(client, browser)).tokens.claims()?.acr).toBe('L3');
    at.later(301);
    expect((await enter(client, browser)).tokens.claims()?.acr).toBe('L2');
  });
});

test('the door says what it is, with the headers of the house, whatever Host a stranger writes', async () => {
  const asked = await fetch(`${at.issuer}/.well-known/openid-configuration`, {
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  });
  const discovery = (await asked.json()) as Record<string, unknown>;
  expect(discovery).toMatchObject({
    issuer: at.issuer,
    authorization_endpoint: `${at.issuer}/auth`,
    token_endpoint: `${at.issuer}/token`,
    jwks_uri: `${at.issuer}/jwks`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    acr_values_supported: ['L1', 'L2', 'L3'],
    scopes_supported: ['openid', 'profile', 'email', 'organisation'],
  });
  expect(asked.headers.get('x-content-type-options')).toBe('nosniff');
  expect(asked.headers.get('x-frame-options')).toBe('DENY');
  expect(asked.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const page = await at.house.app.inject({ url: '/sso/auth?client_id=nobody', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.headers['content-security-policy']]).toEqual([
    400,
    expect.stringContaining("default-src 'none'"),
  ]);
  expect(page.body).toContain('ไม่รู้จักระบบที่ส่งท่านมา');
});
