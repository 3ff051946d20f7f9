import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { isDown, source } from './index.ts';

const SCHEMA = z.object({ found: z.boolean() });
let url: string;
let asked: string[] = [];
const well = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"found":true}');
const badly = (response: ServerResponse): void => void response.writeHead(500).end();
let answer: (response: ServerResponse) => void = well;
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  answer(response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
  answer = well;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function asking(at: { url: string } | undefined, now = () => 0, seconds = 5) {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const circuit = { failures: 3, restMs: 1000, clock: now };
  const ask = source({ name: 'a source', at, answer: SCHEMA, timeoutSeconds: () => seconds, log, circuit });
  const word = async (part?: string) => {
    const said = await ask('/search', { number: '1990000000019' }, part);
    return isDown(said) ? said.reason : said.found;
  };
  return { word, lines };
}

test('[SRM-18] [CPP-46] after some failures in a row it is left alone for a while, and one call tries whether it is back', async () => {
  let now = 0;
  const { word } = asking({ url }, () => now);
  answer = badly;
  expect([await word(), await word(), await word(), await word()]).toEqual([
    'HTTP_STATUS',
    'HTTP_STATUS',
    'HTTP_STATUS',
    'CIRCUIT_OPEN',
  ]);
  answer = well;
  expect(await word()).toBe('CIRCUIT_OPEN');
  expect(asked).toHaveLength(3);
  now = 1001;
  expect([await word(), await word()]).toEqual([true, true]);
});

test('[SRM-18] [CPP-46] while one call tries, the others are answered at once; tried in vain, it rests again', async () => {
  let now = 0;
  const { word } = asking({ url }, () => now);
  answer = badly;
  for (let times = 0; times < 3; times += 1) await word();
  now = 1001;
  expect((await Promise.all([word(), word(), word()])).sort()).toEqual(['CIRCUIT_OPEN', 'CIRCUIT_OPEN', 'HTTP_STATUS']);
  expect(await word()).toBe('CIRCUIT_OPEN');
});

test('[CPP-46] a part that fails is left alone on its own, and is named in the log', async () => {
  const { word, lines } = asking({ url });
  answer = badly;
  for (let times = 0; times < 4; times += 1) await word('03');
  answer = well;
  expect([await word('03'), await word('02')]).toEqual(['CIRCUIT_OPEN', true]);
  expect(lines.join()).toContain('"part":"03"');
});

test('[SRM-18] failures that are not in a row leave it open to everybody', async () => {
  const { word } = asking({ url });
  for (const how of [badly, badly, well, badly, badly, well]) {
    answer = how;
    await word();
  }
  expect(await word()).toBe(true);
});

test.each([
  [
    'an answer longer than any',
    (response: ServerResponse): void => void response.end(`{"found":true}${' '.repeat(64_000)}`),
    'NOT_UNDERSTOOD',
  ],
  ['another shape', (response: ServerResponse): void => void response.end('{"found":1}'), 'NOT_UNDERSTOOD'],
  ['half an answer', (response: ServerResponse): void => void response.end('{"found"'), 'NOT_UNDERSTOOD'],
  [
    'another address',
    (response: ServerResponse): void => void response.writeHead(307, { location: url }).end(),
    'UNREACHABLE',
  ],
  ['a body that never ends', (response: ServerResponse): void => void response.writeHead(200).write('{'), 'TIMEOUT'],
] as const)('[SRM-18] [CPP-46] %s is down, and what was asked stands in no log', async (_what, how, reason) => {
  answer = how;
  const { word, lines } = asking({ url }, () => 0, 0.3);
  expect(await word()).toBe(reason);
  expect(lines.join()).toContain(reason);
  expect(lines.join()).not.toContain('1990000000019');
});

test('[SRM-18] none that is set is down, and nobody is asked', async () => {
  expect(await asking(undefined).word()).toBe('NOT_CONFIGURED');
  expect(asked).toEqual([]);
});
