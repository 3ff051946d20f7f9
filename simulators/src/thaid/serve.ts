import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import { bend } from './bend.ts';
import { Faults, NO_FAULTS } from './faults.ts';
import { newKey } from './keys.ts';
import { misbehaving } from './misbehave.ts';
import type { People } from './people.ts';
import { addPhone } from './phone.ts';
import { PATHS, type ThaidClient, thaidProvider } from './provider.ts';
import { addScreen } from './screen.ts';
import { addTokenDoors } from './tokens.ts';
import { type Waiting, WaitingRoom } from './waiting.ts';

export interface RunningThaid {
  readonly port: number;
  readonly issuer: string;
  waiting(): readonly Waiting[];
  faults(): Faults;
  setFaults(change: Partial<Faults>): void;
  close(): Promise<void>;
}

/** Asked by the platform's server, not by a browser: these are late, cut off or broken when a fault says so. */
const BACK_DOORS: readonly string[] = [
  '/.well-known/openid-configuration',
  PATHS.token,
  PATHS.userinfo,
  PATHS.introspect,
  PATHS.revoke,
  PATHS.jwks,
];
const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?')[0] ?? '/';

/** A page of another site must not press the buttons of the phone. */
function guardPosts(app: FastifyInstance, own: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (request.method === 'POST' && origin !== undefined && !own.includes(origin))
      return reply.code(403).send({ title: 'not from this page' });
  });
}

async function pagesOf(provider: Provider, room: WaitingRoom, people: People, port: number): Promise<FastifyInstance> {
  const pages = fastify({ logger: false });
  await pages.register(formbody);
  guardPosts(pages, [`http://127.0.0.1:${port}`, `http://localhost:${port}`]);
  addScreen(pages, room, provider, `http://127.0.0.1:${port}`);
  addPhone(pages, room, people);
  addTokenDoors(pages, provider);
  await pages.ready();
  return pages;
}

const OWN_PAGES = /^\/(qr|phone)(\/|$)|^\/api\/v2\/oauth2\/(introspect|revoke)\//;

/**
 * ThaiD (srm-identity wire 3) on one port of this machine: the protocol, the QR page and the phone.
 * @param options.port 0 lets the system choose
 */
export async function serveThaid(options: {
  host: string;
  port: number;
  clients: readonly ThaidClient[];
  people: People;
}): Promise<RunningThaid> {
  let faults: Faults = NO_FAULTS;
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) =>
    void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.host, port: options.port }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const keys = { own: newKey('sim-1'), foreign: newKey('sim-x') };
  const published = [keys.own, newKey('sim-2')];
  const provider = thaidProvider({ issuer, clients: options.clients, keys: published, people: options.people });
  bend({ provider, people: options.people, faults: () => faults, keys });
  const room = new WaitingRoom();
  const pages = await pagesOf(provider, room, options.people, port);
  const protocol = provider.callback();
  const right = (request: IncomingMessage, response: ServerResponse) =>
    void (OWN_PAGES.test(pathOf(request)) ? pages.routing(request, response) : protocol(request, response));
  const atTheBack = misbehaving(() => faults, right);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  answer = (request, response) => {
    if (!hosts.includes(request.headers.host ?? '')) return void response.writeHead(403).end();
    return BACK_DOORS.includes(pathOf(request)) ? atTheBack(request, response) : right(request, response);
  };
  return {
    port,
    issuer,
    waiting: () => room.all(),
    faults: () => faults,
    setFaults: (change) => {
      faults = Faults.parse({ ...faults, ...change });
    },
    async close() {
      server.closeAllConnections();
      await pages.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
