import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningLicenceRegistry, serveLicenceRegistry } from '@sitthi/simulators';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { licenceRegistryGateway } from './gateway.ts';

let simulator: RunningLicenceRegistry;
beforeAll(async () => {
  simulator = await serveLicenceRegistry({ host: '127.0.0.1', port: 0, load: async () => [] });
});
afterAll(() => simulator.close());
afterEach(() => simulator.setFaults(undefined, { answers: 'NORMAL' }));

const log = pino({ level: 'silent' });
const gateway = (url: string, timeout = 5) =>
  licenceRegistryGateway({ registry: { url, apiKey: 'key-1' }, timeoutSeconds: () => timeout, log });

test('[CPP-45, CPP-46] a licence that a council knows comes with its name and its last day', async () => {
  const found = await gateway(simulator.url).find('02', { prefix: '', no: '4512345678' });
  expect(found).toEqual({ status: 'FOUND', name: 'นางสาวพยาบาล ทดสอบระบบ', expires: '2029-12-31' });
  expect(await gateway(simulator.url).find('01', { prefix: 'ว.', no: '123456' })).toMatchObject({ expires: null });
});

test('[CPP-46] a licence that it does not know is not found, and another council knows it no better', async () => {
  expect(await gateway(simulator.url).find('02', { prefix: '', no: '4599999999' })).toEqual({ status: 'NOT_FOUND' });
  expect(await gateway(simulator.url).find('03', { prefix: '', no: '4512345678' })).toEqual({ status: 'NOT_FOUND' });
});

test.each([
  ['SILENT', 'TIMEOUT'],
  ['SLOW', 'TIMEOUT'],
  ['RESET', 'UNREACHABLE'],
  ['ERROR_500', 'HTTP_STATUS'],
  ['NOT_JSON', 'NOT_UNDERSTOOD'],
] as const)('[CPP-46] a council that is %s is down, which is neither found nor not found', async (answers, reason) => {
  simulator.setFaults('02', { answers, delaySeconds: 30 });
  const nurse = await gateway(simulator.url, 0.4).find('02', { prefix: '', no: '4512345678' });
  expect(nurse).toEqual({ status: 'SOURCE_DOWN', reason });
  // The others go on: one data set per council.
  expect(await gateway(simulator.url).find('03', { prefix: 'ภ.', no: '12345' })).toMatchObject({ status: 'FOUND' });
});

test('[CPP-46] an address that nobody listens to, a wrong one, a redirect and none at all are down, never not found', async () => {
  const other = createServer((request, response) => {
    if (request.url?.startsWith('/moved')) return void response.writeHead(307, { location: simulator.url }).end();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"found":false}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const licence = { prefix: '', no: '4512345678' };
  expect(await gateway(url).find('02', licence)).toEqual({ status: 'SOURCE_DOWN', reason: 'HTTP_STATUS' });
  expect(await gateway(`${url}/moved`).find('02', licence)).toEqual({ status: 'SOURCE_DOWN', reason: 'UNREACHABLE' });
  await new Promise((resolve) => other.close(resolve));
  expect(await gateway(url).find('02', licence)).toEqual({ status: 'SOURCE_DOWN', reason: 'UNREACHABLE' });
  const none = licenceRegistryGateway({ registry: undefined, timeoutSeconds: () => 1, log });
  expect(await none.find('02', licence)).toEqual({ status: 'SOURCE_DOWN', reason: 'NOT_CONFIGURED' });
});

test('[CPP-45] the number and the key are sent in body and header, and nothing of them stands in the log', async () => {
  const lines: string[] = [];
  const noisy = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  simulator.setFaults('02', { answers: 'ERROR_500' });
  const asking = licenceRegistryGateway({
    registry: { url: simulator.url, apiKey: 'key-1' },
    timeoutSeconds: () => 2,
    log: noisy,
  });
  await asking.find('02', { prefix: '', no: '4512345678' });
  expect(lines.join()).toContain('HTTP_STATUS');
  expect(lines.join()).not.toMatch(/4512345678|key-1/);
});
