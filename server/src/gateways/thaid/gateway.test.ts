import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { isRefusal } from '../../platform/refusals/index.ts';
import { thaidGateway } from './gateway.ts';

/** A server that only says what it is, and writes down what it is asked: for what a simulator of ThaiD would not tell. */
let server: Server;
let issuer: string;
let isUp = true;
const asked: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ url: request.url ?? '', headers: request.headers, body });
    if (!isUp) return void request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration')
      return void response.end(
        JSON.stringify({
          issuer,
          authorization_endpoint: `${issuer}/api/v2/oauth2/auth/`,
          token_endpoint: `${issuer}/api/v2/oauth2/token/`,
          jwks_uri: `${issuer}/jwks/`,
          subject_type_supported: ['public'],
        }),
      );
    response.statusCode = 400;
    response.end(JSON.stringify({ error: 'invalid_grant', error_description: 'Invalid Authorization Code' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
afterEach(() => {
  isUp = true;
  asked.length = 0;
  vi.useRealTimers();
});

const client = (change: object = {}) => ({
  issuer,
  clientId: 'our-id',
  clientSecret: 's%c+r/t=',
  apiKey: undefined,
  scopes: 'openid pid',
  nonce: true,
  ...change,
});
const gateway = (change: object = {}, allowHttp = true) =>
  thaidGateway({ thaid: client(change), timeoutSeconds: () => 1, allowHttp, log: pino({ level: 'silent' }) });
const request = { redirectUri: 'http://127.0.0.1:8080/api/thaid/callback', state: 's', nonce: 'n', codeVerifier: 'v' };
const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : answer);

test('[SYS-14] asks at the address with its slash, with PKCE and, where it is told to, a nonce', async () => {
  const url = (await gateway().authorizeUrl(request)) as URL;
  expect(url.pathname).toBe('/api/v2/oauth2/auth/');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: 'our-id',
    redirect_uri: request.redirectUri,
    scope: 'openid pid',
    state: 's',
    nonce: 'n',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
  const without = (await gateway({ nonce: false }).authorizeUrl(request)) as URL;
  expect(without.searchParams.has('nonce')).toBe(false);
});

test('[SYS-14] sends id and secret as they are, and the key of the operator where there is one', async () => {
  const query = new URLSearchParams({ code: 'c', state: 's' });
  expect(codeOf(await gateway({ apiKey: 'key-1' }).exchange({ ...request, query }))).toBe('THAID_INVALID');
  const token = asked.find(({ url }) => url === '/api/v2/oauth2/token/');
  expect(token?.headers.authorization).toBe(`Basic ${Buffer.from('our-id:s%c+r/t=').toString('base64')}`);
  expect(token?.headers['x-api-key']).toBe('key-1');
  expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
    grant_type: 'authorization_code',
    code: 'c',
    redirect_uri: request.redirectUri,
    code_verifier: 'v',
  });
});

test('[SYS-14] a state that is not ours is not taken to ThaiD at all', async () => {
  const query = new URLSearchParams({ code: 'c', state: 'other' });
  expect(codeOf(await gateway().exchange({ ...request, query }))).toBe('THAID_INVALID');
  expect(asked.map(({ url }) => url)).toEqual(['/.well-known/openid-configuration']);
});

test('[SYS-14] keeps what ThaiD says of itself for an hour, and for a day while it cannot be asked', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const thaid = gateway();
  const after = async (minutes: number) => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    return codeOf(await thaid.authorizeUrl(request));
  };
  isUp = false;
  expect(await after(0)).toBe('THAID_UNAVAILABLE');
  isUp = true;
  expect(await after(0)).toBeInstanceOf(URL);
  asked.length = 0;
  expect(await after(59)).toBeInstanceOf(URL);
  expect(asked).toHaveLength(0);
  expect(await after(2)).toBeInstanceOf(URL);
  expect(asked).toHaveLength(1);
  isUp = false;
  expect(await after(23 * 60)).toBeInstanceOf(URL);
  expect(await after(61)).toBe('THAID_UNAVAILABLE');
  isUp = true;
  expect(await after(0)).toBeInstanceOf(URL);
});

test('[SYS-14] is not asked in the clear where that is not allowed, and nowhere when it is not configured', async () => {
  expect(codeOf(await gateway({}, false).authorizeUrl(request))).toMatch(/^THAID_/);
  expect(asked).toHaveLength(0);
  const none = thaidGateway({
    thaid: undefined,
    timeoutSeconds: () => 1,
    allowHttp: true,
    log: pino({ level: 'silent' }),
  });
  expect(codeOf(await none.authorizeUrl(request))).toBe('THAID_UNAVAILABLE');
});

test('[INV-PLT-4] the log of a failure has names and codes, and nothing of what was sent or answered', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
  const thaid = thaidGateway({ thaid: client(), timeoutSeconds: () => 1, allowHttp: true, log });
  await thaid.exchange({ ...request, query: new URLSearchParams({ code: 'secret-code', state: 's' }) });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('THAID_INVALID');
  expect(lines[0]).not.toMatch(/secret-code|Invalid Authorization|s%c/);
});
