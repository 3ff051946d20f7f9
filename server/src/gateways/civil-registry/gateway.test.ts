import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningCivilRegistry, serveCivilRegistry } from '@sitthi/simulators';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { civilRegistryGateway } from './gateway.ts';

const PID = '1990000000019';
const PERSON = {
  title: 'นาย',
  firstName: 'ทดสอบ',
  lastName: 'สมมติ',
  sex: 'MALE' as const,
  birth: '1996-01',
  nationality: '099',
  deathDate: null,
  registered: null,
  current: null,
  houseCode: null,
};
let simulator: RunningCivilRegistry;
beforeAll(async () => {
  simulator = await serveCivilRegistry({ host: '127.0.0.1', port: 0, load: async () => new Map([[PID, PERSON]]) });
});
afterAll(() => simulator.close());
afterEach(() => {
  simulator.setFaults({ answers: 'NORMAL' });
  simulator.registration.reset();
});

const log = pino({ level: 'silent' });
const gateway = (url: string, timeout = 5) =>
  civilRegistryGateway({ registry: { url, apiKey: 'key-1' }, timeoutSeconds: () => timeout, log });

test('[SRM-18] [SYS-24] a person is found with what the registration has of him; another number is not found', async () => {
  expect(await gateway(simulator.url).find(PID)).toEqual({ status: 'FOUND', person: PERSON });
  expect(await gateway(simulator.url).find('1990099999994')).toEqual({ status: 'NOT_FOUND' });
  simulator.registration.strikeOut(PID);
  expect(await gateway(simulator.url).find(PID)).toEqual({ status: 'NOT_FOUND' });
});

test.each([
  ['SILENT', 'TIMEOUT'],
  ['SLOW', 'TIMEOUT'],
  ['RESET', 'UNREACHABLE'],
  ['ERROR_500', 'HTTP_STATUS'],
  ['NOT_JSON', 'NOT_UNDERSTOOD'],
] as const)(
  '[SRM-18] a registration that is %s is down, which is neither found nor not found',
  async (answers, reason) => {
    simulator.setFaults({ answers, delaySeconds: 30 });
    expect(await gateway(simulator.url, 0.4).find(PID)).toEqual({ status: 'SOURCE_DOWN', reason });
  },
);

test.each([
  ['a birth in the Buddhist era', { birth: '2539-01-01' }],
  ['a day that does not exist', { deathDate: '2026-02-30' }],
  ['a sex nobody knows', { sex: 'X' }],
  ['no name', { firstName: '' }],
])('[SRM-18] an answer with %s is not understood and enters nothing', async (_what, change) => {
  const other = createServer((_request, response) => {
    const person = { ...PERSON, ...change };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ found: true, person }));
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  expect(await gateway(url).find(PID)).toEqual({ status: 'SOURCE_DOWN', reason: 'NOT_UNDERSTOOD' });
  await new Promise((resolve) => other.close(resolve));
});

test('[SRM-18] nobody listens, or no registration is set: down; number and key stand in no log', async () => {
  const lines: string[] = [];
  const noisy = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const none = civilRegistryGateway({ registry: undefined, timeoutSeconds: () => 1, log: noisy });
  expect(await none.find(PID)).toEqual({ status: 'SOURCE_DOWN', reason: 'NOT_CONFIGURED' });
  const dead = { url: 'http://127.0.0.1:1', apiKey: 'key-1' };
  const asking = civilRegistryGateway({ registry: dead, timeoutSeconds: () => 1, log: noisy });
  expect(await asking.find(PID)).toEqual({ status: 'SOURCE_DOWN', reason: 'UNREACHABLE' });
  expect(lines.join()).toContain('UNREACHABLE');
  expect(lines.join()).not.toMatch(/1990000000019|key-1/);
});
