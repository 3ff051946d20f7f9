import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RAW_ROUTES } from '../raw-routes/index.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';
import { DOORS } from '../wire/index.ts';

let house: TestHouse;
const served = new Set<string>();

/** Writes down every route as it is put on the server, whoever does it. */
function watch(message: unknown): void {
  const { fastify } = message as { fastify: FastifyInstance };
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const name of [method].flat()) if (name !== 'HEAD') served.add(`${name} ${url}`);
  });
}

beforeAll(async () => {
  subscribe('fastify.initialization', watch);
  house = await testHouse({ population: 0 });
  unsubscribe('fastify.initialization', watch);
});
afterAll(() => house.close());

const declared = () => [
  ...USE_CASES.flatMap(({ route }) => (route ? [`${route.method} ${route.path}`] : [])),
  ...DOORS.map((door) => `${door.method} ${door.path}`),
  ...Object.keys(RAW_ROUTES),
];

test('every route of the server is a use case, a door of the wire, or on the list of raw routes', () => {
  // The web app's files are there once it is built.
  const expected = declared().filter((route) => route !== 'GET /*' || served.has('GET /*'));
  expect([...served].sort()).toEqual([...new Set(expected)].sort());
  expect(new Set(expected).size, 'a route stands in one list only').toBe(expected.length);
});

test('a door names the use cases it calls, and they exist', () => {
  const names = USE_CASES.map((useCase) => useCase.name);
  for (const door of DOORS) {
    expect(door.useCases.length, door.path).toBeGreaterThan(0);
    for (const name of door.useCases) expect(names, door.path).toContain(name);
  }
});

test('a raw route names its use case, or says why there is none', () => {
  const names = USE_CASES.map((useCase) => useCase.name);
  for (const [route, words] of Object.entries(RAW_ROUTES)) {
    const calls = /^calls ([\w.]+)/.exec(words)?.[1];
    if (calls) expect(names, route).toContain(calls);
    else expect(words, route).toMatch(/^no use case: .{10,}/);
  }
});

test('a use case without a route is reached by a door or a raw route, and by no other way', () => {
  const reached = [...DOORS.flatMap((door) => door.useCases), ...Object.values(RAW_ROUTES)].join(' ');
  for (const { name, route } of USE_CASES) if (!route) expect(reached).toContain(name);
});
