import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSimulators, startSimulators } from '../simulators.ts';
import { virtualReader } from './virtual-reader.ts';

const ORIGIN = 'http://127.0.0.1:8080';
const NAMED = {
  pid: '1990000000019',
  title: 'นาย',
  firstName: 'หนึ่ง',
  lastName: 'สาม',
  sex: 'MALE',
  birthDate: '1990-05',
};
const OTHER = { pid: '1990000000141', title: null, firstName: 'สอง', lastName: 'สี่', sex: 'FEMALE', birthDate: '1956' };

let simulators: RunningSimulators;
let platformPort: number;
/** Answers the sandbox's fixtures: a short list of named persons, and the long list. */
const platform = createServer((request, response) => {
  const persons = request.url === '/sandbox/fixtures?only=named' ? [NAMED] : [NAMED, OTHER];
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ units: [], accounts: [], persons }));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  platformPort = (platform.address() as AddressInfo).port;
  const platformUrl = `http://127.0.0.1:${platformPort}`;
  simulators = await startSimulators({ port: 0, platformUrl, allowedOrigins: [ORIGIN] });
});
afterAll(async () => {
  await simulators.close();
  platform.close();
});

async function steer(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${simulators.port}${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json().catch(() => undefined) };
}

describe('steering the card reader', () => {
  it.each([
    ['named', NAMED.pid, { name: 'นายหนึ่ง สาม', sex: 'MALE' }],
    ['other', OTHER.pid, { titleTh: 'นางสาว', fnameTh: 'สอง', sex: 'FEMALE', birthDate: '1956' }],
  ])('[SYS-20] inserts the card of a %s fixture person by citizen id', async (_kind, pid, expected) => {
    const { status, body } = await steer('PUT', '/card-reader/card', { pid });
    expect(status).toBe(200);
    expect(body).toMatchObject({ plugged: true, card: { pid, ...expected } });
    expect((await steer('GET', '/card-reader')).body).toEqual(body);
  });

  it('[SYS-20] says that a person or the platform is missing, and leaves the card as it is', async () => {
    await steer('PUT', '/card-reader/card', { pid: NAMED.pid });
    expect((await steer('PUT', '/card-reader/card', { pid: '8990000000059' })).status).toBe(404);
    expect((await steer('PUT', '/card-reader/card', { fnameTh: 'x' })).status).toBe(400);
    expect((await steer('PUT', '/card-reader/plugged', { plugged: 'no' })).status).toBe(400);
    expect((await steer('GET', '/card-reader')).body).toMatchObject({ plugged: true, card: { pid: NAMED.pid } });
    const alone = await startSimulators({ port: 0, platformUrl: 'http://127.0.0.1:1', allowedOrigins: [] });
    const answer = await fetch(`http://127.0.0.1:${alone.port}/card-reader/card`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pid: NAMED.pid }),
    });
    await alone.close();
    expect(answer.status).toBe(502);
  });

  it('[SYS-20] an open conversation ends when the card is taken out', async () => {
    const reader = virtualReader({ simUrl: `http://127.0.0.1:${simulators.port}` });
    await steer('PUT', '/card-reader/card', { pid: NAMED.pid });
    const [terminal] = await reader.terminals();
    const connection = await reader.connect(terminal?.name ?? '');
    await steer('DELETE', '/card-reader/card');
    await expect(connection.transmit(Uint8Array.of(0, 0xa4, 4, 0, 0))).rejects.toThrow();
    await connection.close();
    expect(await reader.terminals()).toMatchObject([{ present: false }]);
    await expect(reader.connect(terminal?.name ?? '')).rejects.toThrow('no card');
  });

  it('[SYS-20] takes the card out also when the page announces JSON and sends none', async () => {
    await steer('PUT', '/card-reader/card', { pid: NAMED.pid });
    const announced = await steer('DELETE', '/card-reader/card', undefined, { 'content-type': 'application/json' });
    expect(announced).toMatchObject({ status: 200, body: { card: null } });
    const broken = await fetch(`http://127.0.0.1:${simulators.port}/card-reader/card`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(broken.status).toBe(400);
  });

  it('[SYS-20] lets the sandbox page in and no other', async () => {
    const own = await steer('GET', '/card-reader', undefined, { origin: ORIGIN });
    expect(own.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect((await steer('DELETE', '/card-reader/card', undefined, { origin: 'https://x.example' })).status).toBe(403);
  });
});
