import * as oidc from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signedIn } from '../../safety/actors.ts';
import type { Browser } from '../../testing/outside-client.ts';
import { outsideClient } from '../../testing/outside-client.ts';
import { enter, type SignOnHouse, signOnHouse } from '../../testing/sign-on-house.ts';
import { openSignOn } from './sign-on.ts';

const CALLBACK = 'https://his.example.org/callback';
const HIS = { name: 'ระบบโรงพยาบาลตัวอย่าง', redirectUris: [CALLBACK], confidential: true };

let at: SignOnHouse;
let officer: Readonly<Record<string, string>>;

beforeAll(async () => {
  at = await signOnHouse();
  officer = (await signedIn(at.house, { role: 'CENTRAL_OFFICER', level: 'L2', hcode: 'C0000' })).headers;
});
afterAll(() => at.close());
beforeEach(() => at.later(0));

const register = (clientId: string, more: object = {}) =>
  at.house.ask('POST', '/api/sso/clients', officer, { clientId, ...HIS, ...more });

async function registered(clientId: string) {
  const { body } = await register(clientId);
  return outsideClient(at.issuer, clientId, body.secret);
}

/** Follows to the question, answers it, and goes on. */
async function agree(browser: Browser, url: string, yes: boolean) {
  const asked = await browser.open(url);
  expect(asked.url.pathname).toMatch(/^\/agree\//);
  const step = `/sso/interaction/${asked.url.pathname.split('/').at(-1)}`;
  const question = await (await browser.json(`${step}/question`, 'GET')).json();
  const { to } = await (await browser.json(`${step}/answer`, 'POST', { agree: yes })).json();
  return { step, question, ...(await browser.open(to)) };
}

describe('[SYS-04] registering an outside client', () => {
  test('shows its secret once and keeps a hash; an id is given once, and is found in the audit', async () => {
    const { status, body } = await register('his-one');
    expect([status, body]).toEqual([201, { clientId: 'his-one', secret: expect.stringMatching(/^[\w-]{43}$/) }]);
    expect((await register('his-one')).body.code).toBe('CLIENT_ID_TAKEN');
    const { body: list } = await at.house.ask('GET', '/api/sso/clients', officer);
    expect(list.clients.find((client: { clientId: string }) => client.clientId === 'his-one')).toMatchObject({
      confidential: true,
      disabledAt: null,
    });
    expect(JSON.stringify(list)).not.toContain(body.secret);
    const [row] = await at.house.database.query<{ n: number }>({
      text: `select count(*)::int as n from platform.audit_event where action = 'organisations.registerClient' and subject = 'his-one'`,
      values: [],
    });
    expect(row?.n).toBe(2);
  });

  test.each([
    ['plain http elsewhere', 'http://his.example.org/callback'],
    ['a fragment', 'https://his.example.org/callback#here'],
    ['no address', 'his'],
    ['a script', 'javascript:alert(1)'],
  ])('an address to lead back to is refused: %s', async (_what, uri) => {
    expect((await register('his-wrong', { redirectUris: [uri] })).body.code).toBe('INPUT_INVALID');
  });

  test('a client that is switched off is unknown, and so are its tokens', async () => {
    const client = await registered('his-off');
    const browser = await at.browserOf('desk.hospital');
    const begun = await client.begin(CALLBACK);
    const { url } = await agree(browser, begun.url, true);
    const tokens = await begun.redeem(url);
    expect((await at.house.ask('DELETE', '/api/sso/clients/his-off', officer)).status).toBe(200);
    expect((await at.house.ask('DELETE', '/api/sso/clients/his-off', officer)).body.code).toBe('CLIENT_NOT_FOUND');
    await expect(
      oidc.fetchUserInfo(client.configuration, tokens.access_token, tokens.claims()?.sub ?? ''),
    ).rejects.toThrow();
    expect((await browser.open((await client.begin(CALLBACK)).url)).response?.status).toBe(400);
  });
});

describe('an outside client that is not ours', () => {
  test('asks the person first, in words, and not again in this or a later session', async () => {
    const client = await registered('his-asks');
    const browser = await at.browserOf('desk.two');
    const begun = await client.begin(CALLBACK);
    const { question, url, step } = await agree(browser, begun.url, true);
    expect(question).toMatchObject({
      client: { clientId: 'his-asks', name: HIS.name },
      scopes: ['openid', 'profile', 'email', 'organisation'],
      account: { username: 'desk.two' },
      organisation: { hcode: '99801' },
    });
    expect((await begun.redeem(url)).claims()).toMatchObject({ aud: 'his-asks', organisation: { hcode: '99801' } });
    expect((await browser.json(`${step}/answer`, 'POST', { agree: true })).status).toBe(404);
    expect((await enter(client, browser, { redirect_uri: CALLBACK })).tokens.claims()?.aud).toBe('his-asks');
    const later = await at.browserOf('desk.two');
    const { tokens } = await enter(client, later, { redirect_uri: CALLBACK });
    const listed = await (await later.json('/api/sessions', 'GET')).json();
    expect(listed.clients).toMatchObject([{ clientId: 'his-asks', name: HIS.name }]);
    await later.json('/api/consents/his-asks', 'DELETE');
    await expect(
      oidc.fetchUserInfo(client.configuration, tokens.access_token, tokens.claims()?.sub ?? ''),
    ).rejects.toThrow();
    expect((await later.open((await client.begin(CALLBACK)).url)).url.pathname).toMatch(/^\/agree\//);
  });

  test('learns of a no, and nothing else', async () => {
    const client = await registered('his-no');
    const begun = await client.begin(CALLBACK);
    const { url } = await agree(await at.browserOf('desk.dental'), begun.url, false);
    expect([url.searchParams.get('error'), url.searchParams.has('code')]).toEqual(['access_denied', false]);
  });

  test('nobody answers for another browser, without signing in, or from another site', async () => {
    const client = await registered('his-other');
    const browser = await at.browserOf('desk.dental');
    const asked = await browser.open((await client.begin(CALLBACK)).url);
    const step = `/sso/interaction/${asked.url.pathname.split('/').at(-1)}`;
    const stranger = await at.browserOf('desk.physio');
    expect((await stranger.json(`${step}/question`, 'GET')).status).toBe(404);
    expect((await stranger.json(`${step}/answer`, 'POST', { agree: true })).status).toBe(404);
    const forged = await browser.ask(`${step}/answer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"agree":true}',
    });
    expect(forged.status).toBe(403);
    await browser.json('/api/session', 'DELETE');
    expect((await browser.json(`${step}/answer`, 'POST', { agree: true })).status).toBe(401);
  });

  test('is led back to its own addresses only', async () => {
    const client = await registered('his-led');
    const browser = await at.browserOf('desk.dental');
    for (const uri of [
      'https://his.example.org/other',
      'https://his.example.org.evil.example/callback',
      'http://127.0.0.1:9/',
    ]) {
      const { url, response } = await browser.open((await client.begin(uri)).url);
      expect([url.origin, response?.status]).toEqual([at.origin, 400]);
    }
  });

  test('needs its secret for tokens; and may ask about its own tokens only', async () => {
    const client = await registered('his-secret');
    const browser = await at.browserOf('desk.medtech');
    const begun = await client.begin(CALLBACK);
    const { url } = await agree(browser, begun.url, true);
    const wrong = await outsideClient(at.issuer, 'his-secret', 'not-the-secret');
    await expect(
      oidc.authorizationCodeGrant(wrong.configuration, url, { pkceCodeVerifier: begun.verifier }),
    ).rejects.toThrow();
    const again = await enter(client, browser, { redirect_uri: CALLBACK });
    const own = await oidc.tokenIntrospection(client.configuration, again.tokens.access_token);
    expect(own).toMatchObject({
      active: true,
      client_id: 'his-secret',
      scope: expect.stringContaining('organisation'),
    });
    const other = await registered('his-curious');
    expect(await oidc.tokenIntrospection(other.configuration, again.tokens.access_token)).toEqual({ active: false });
    const nobody = await fetch(`${at.issuer}/token/introspection`, {
      method: 'POST',
      body: new URLSearchParams({ token: again.tokens.access_token }),
    });
    expect(nobody.status).toBe(400);
    // The stored hash is no secret either.
    const [row] = await at.house.database.query<{ hash: string }>({
      text: `select encode(secret_hash, 'hex') as hash from organisations.openid_client where client_id = 'his-secret'`,
      values: [],
    });
    const withHash = await outsideClient(at.issuer, 'his-secret', row?.hash);
    await expect(oidc.tokenIntrospection(withHash.configuration, again.tokens.access_token)).rejects.toThrow();
  });
});

test('the sandbox’s client is there in demo mode only', async () => {
  const clientOf = async (demo: boolean) =>
    (await openSignOn(at.house.engine, { issuer: at.issuer, demo }).provider()).Client.find('sandbox-client');
  expect((await clientOf(true))?.clientId).toBe('sandbox-client');
  expect(await clientOf(false)).toBeUndefined();
});
