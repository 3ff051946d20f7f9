import { freePort } from '../safety/platform-process.ts';
import { type TestHouse, testHouse } from './house.ts';
import { Browser, type outsideClient } from './outside-client.ts';

export interface SignOnHouse {
  readonly house: TestHouse;
  readonly origin: string;
  readonly issuer: string;
  /** A browser without cookies. */
  browser(): Browser;
  /** A browser in which somebody is signed in with us. */
  browserOf(username: string): Promise<Browser>;
  /** Lifts the session of a browser without the proof. */
  lift(browser: Browser, level: 'L2' | 'L3'): Promise<void>;
  /** Moves the clock from where the machine's stands. */
  later(seconds: number): void;
  close(): Promise<void>;
}

/**
 * A house that listens on a port, for clients that go over real HTTP. The clock starts at the machine's, because the outside
 * client has no other; the house's own moves on by `later`.
 */
export async function signOnHouse(): Promise<SignOnHouse> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const started = Date.now();
  const house = await testHouse({
    now: new Date(started).toISOString(),
    population: 0,
    env: { PUBLIC_URL: origin },
  });
  await house.app.listen({ port, host: '127.0.0.1' });
  return {
    house,
    origin,
    issuer: `${origin}/sso`,
    browser: () => new Browser(origin),
    browserOf: async (username) => {
      const browser = new Browser(origin);
      const reply = await browser.signIn(username);
      if (reply.status !== 200) throw new Error(`could not sign in ${username}: ${await reply.text()}`);
      return browser;
    },
    lift: async (browser, level) => {
      await house.database.query({
        text: `update identity.session set assurance = 'L2', step_up_at = $2
                where token_hash = sha256(convert_to($1, 'UTF8'))`,
        values: [browser.cookie('sitthi_session') ?? '', level === 'L3' ? house.engine.clock() : null],
      });
    },
    later: (seconds) => house.setNow(new Date(started + seconds * 1000).toISOString()),
    close: () => house.close(),
  };
}

export const CALLBACK = 'http://127.0.0.1:45678/any/where';

type Client = Awaited<ReturnType<typeof outsideClient>>;

/** Signs in at an outside client with a browser, as far as the tokens. */
export async function enter(client: Client, browser: Browser, more: Record<string, string> = {}) {
  const begun = await client.begin(more.redirect_uri ?? CALLBACK, more);
  const { url } = await browser.open(begun.url);
  if (!url.searchParams.has('code')) throw new Error(`led to ${url.href} instead of a code`);
  return { ...begun, callback: url, tokens: await begun.redeem(url) };
}
