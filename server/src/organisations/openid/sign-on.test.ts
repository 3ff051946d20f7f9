import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { Browser, freePort, outsideClient } from '../../testing/outside-client.ts';

const CALLBACK = 'http://127.0.0.1:45678/any/where';

let house: TestHouse;
let origin: string;
let issuer: string;
let client: Awaited<ReturnType<typeof outsideClient>>;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  issuer = `${origin}/sso`;
  house = await testHouse({ now: new Date().toISOString(), population: 0, env: { PUBLIC_URL: origin } });
  await house.app.listen({ port, host: '127.0.0.1' });
  client = await outsideClient(issuer);
});
afterAll(() => house.close());

/** Signs in at the outside client with a browser, as far as the tokens. */
async function _enter(browser: Browser, more: Record<string, string> = {}) {
  const begun = await client.begin(CALLBACK, more);
  const { url } = await browser.open(begun.url);
  return { url, tokens: await begun.redeem(url) };
}

describe('[SYS-04] an outside client', () => {
  test('is led over our sign-in page and reads who acts for which organisation', async () => {
    const browser = new Browser(origin);
    const begun = await client.begin(CALLBACK);
    const asked = await browser.open(begun.url);
    expect(asked.url.pathname).toBe('/signin');
    const to = asked.url.searchParams.get('to') ?? '';
    expect(to).toMatch(/^\/sso\/interaction\//);
    expect((await browser.signIn('desk.hospital')).status).toBe(200);
    const back = await browser.open(to);
    expect(back.url.href.startsWith(`${CALLBACK}?code=`)).toBe(true);
    expect(back.url.searchParams.get('iss')).toBe(issuer);
    const tokens = await begun.redeem(back.url);
    expect(tokens.claims()).toMatchObject({
      iss: issuer,
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
    expect(who.organisation).toMatchObject({ hcode: '99801' });
    expect(JSON.stringify([tokens.claims(), who])).not.toMatch(/\d{13}/);
  });
});
