import { inventedPeople, serveThaid } from '@sitthi/simulators';
import type { ThaidPurpose } from '../identity/index.ts';
import type { TestHouse } from './house.ts';

type Headers = Record<string, string>;
type Simulator = Awaited<ReturnType<typeof serveThaid>>;

export interface Confirmation {
  readonly purpose: ThaidPurpose;
  readonly reference?: string;
  /** Default '/back'. */
  readonly returnTo?: string;
  /** Headers of whoever asks: a signed-in desk, or a browser that has been here before. Default: nobody, in a new browser. */
  readonly as?: Headers;
}

export interface Confirmed {
  /** `?proof=`, to be handed to the use case that consumes it; undefined when it did not come to that. */
  readonly proof: string | undefined;
  /** `?thaidError=` */
  readonly error: string | undefined;
  /** `as` with the cookie of the browser that the proof is bound to. */
  readonly as: Headers;
  /** Where the browser was led in the end. */
  readonly location: string;
}

export interface TestThaid {
  readonly simulator: Simulator;
  /** For `testHouse({ env })`. */
  readonly env: Record<string, string>;
  /** Start → authorize → confirm on the phone → callback, as a browser would; `citizenId` undefined = refuse. */
  confirmAs(house: TestHouse, citizenId: string | undefined, confirmation: Confirmation): Promise<Confirmed>;
  /** As far as the answer of ThaiD, without bringing it back: for tests of what may come in between. */
  answerOf(house: TestHouse, citizenId: string | undefined, confirmation: Confirmation): Promise<Answered>;
  close(): Promise<void>;
}

export interface Answered {
  /** The address that ThaiD sent the browser to. */
  readonly callback: URL;
  readonly as: Headers;
}

/** The cookies of one browser at one site. */
function cookieJar(start = '') {
  const kept = new Map(start.split('; ').flatMap((pair) => (pair ? [splitPair(pair)] : [])));
  return {
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    keep: (setCookies: readonly string[]) => {
      for (const line of setCookies) kept.set(...splitPair(line.split(';')[0] ?? ''));
    },
  };
}

const splitPair = (pair: string): [string, string] => [
  pair.slice(0, pair.indexOf('=')),
  pair.slice(pair.indexOf('=') + 1),
];

/** What a browser and a phone do at ThaiD, from the authorize address to the address it is sent back to. */
async function atThaid(authorize: string, citizenId: string | undefined): Promise<URL> {
  const jar = cookieJar();
  const visit = async (address: URL) => {
    const reply = await fetch(address, { redirect: 'manual', headers: { cookie: jar.header() } });
    jar.keep(reply.headers.getSetCookie());
    return { reply, next: new URL(reply.headers.get('location') ?? '', address) };
  };
  const screen = (await visit(new URL(authorize))).next;
  const shown = await (await visit(screen)).reply.text();
  const reference = /data-reference="([^"]+)"/.exec(shown)?.[1];
  if (!reference) throw new Error('ThaiD shows no QR code');
  const body = new URLSearchParams(citizenId ? { answer: 'confirm', typed: citizenId } : { answer: 'refuse' });
  const phone = await fetch(new URL(`/phone/${reference}`, screen), { method: 'POST', body });
  if (!phone.ok) throw new Error(`the phone answers ${phone.status}`);
  const resume = (await visit(new URL(`${screen.pathname}/finish`, screen))).next;
  return (await visit(resume)).next;
}

/** The simulator of ThaiD for a test house, in this process. Start it before the house, close it after. */
export async function testThaid(): Promise<TestThaid> {
  const simulator = await serveThaid({
    host: '127.0.0.1',
    port: 0,
    clients: [
      {
        clientId: 'sitthi',
        clientSecret: 'sitthi-demo-secret',
        redirectUris: ['http://127.0.0.1:8080/api/thaid/callback'],
      },
    ],
    people: inventedPeople,
  });

  const answerOf: TestThaid['answerOf'] = async (
    house,
    citizenId,
    { purpose, reference, returnTo = '/back', as = {} },
  ) => {
    const begun = await house.ask('POST', '/api/thaid/start', as, { purpose, reference, returnTo });
    if (begun.status !== 200) throw new Error(`ThaiD could not be started: ${JSON.stringify(begun.body)}`);
    const jar = cookieJar(as.cookie);
    jar.keep([begun.headers['set-cookie'] ?? []].flat() as string[]);
    return { callback: await atThaid(begun.body.url, citizenId), as: { ...as, cookie: jar.header() } };
  };

  return {
    simulator,
    env: { THAID_ISSUER: simulator.issuer },
    answerOf,
    confirmAs: async (house, citizenId, confirmation) => {
      const { callback, as } = await answerOf(house, citizenId, confirmation);
      const back = await house.ask('GET', `${callback.pathname}${callback.search}`, as);
      const location = new URL(String(back.headers.location), callback);
      return {
        proof: location.searchParams.get('proof') ?? undefined,
        error: location.searchParams.get('thaidError') ?? undefined,
        as,
        location: `${location.pathname}${location.search}`,
      };
    },
    close: () => simulator.close(),
  };
}
