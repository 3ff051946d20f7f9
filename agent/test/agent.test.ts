import { rm, writeFile } from 'node:fs/promises';
import { virtualReader } from '@sitthi/simulators';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSimulators, startSimulators } from '../../simulators/src/simulators.ts';
import { springError } from '../src/errors/spring-error.ts';
import { agentUnderTest, post, TOKEN } from './agent-under-test.ts';
import { type Script, standInPlatform } from './stand-in-platform.ts';

const PID = '1990000000019';
const PERSON = {
  pid: PID,
  titleTh: 'นาย',
  fnameTh: 'ทดสอบ',
  lnameTh: 'ระบบ',
  birthDate: '1990-05-17',
  sex: 'MALE',
};
const READ_BODY = {
  pid: PID,
  titleName: '003',
  fname: 'ทดสอบ',
  lname: 'ระบบ',
  birthDate: '25330517',
  sex: 'ชาย',
  mainInscl: '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ',
  claimTypes: [{ claimType: 'PG0060001', claimTypeName: 'เข้ารับบริการรักษาทั่วไป (OPD/ IPD/ PP)' }],
  correlationId: '00000000-0000-4000-8000-000000000001',
};

let simulators: RunningSimulators;
let platform: Awaited<ReturnType<typeof standInPlatform>>;
let agent: Awaited<ReturnType<typeof agentUnderTest>>;
const script: Script = { status: 200, body: {} };
const steer = (method: string, path: string, body?: unknown) =>
  fetch(`http://127.0.0.1:${simulators.port}${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
const insert = () => steer('PUT', '/card-reader/card', PERSON);

const startSims = (port: number) =>
  startSimulators({ port, platformUrl: platform.url, allowedOrigins: ['http://127.0.0.1:8080'] });

beforeAll(async () => {
  platform = await standInPlatform(script);
  simulators = await startSims(0);
  agent = await agentUnderTest(virtualReader({ simUrl: `http://127.0.0.1:${simulators.port}` }), platform.url);
});
afterAll(async () => {
  await agent?.close();
  await simulators?.close();
  await platform?.close();
});
beforeEach(() => {
  Object.assign(script, { status: 200, body: {}, delayMs: 0, retryAfter: undefined });
  platform.seen.length = 0;
});
afterEach(async () => {
  await steer('DELETE', '/card-reader/card');
  await steer('PUT', '/card-reader/plugged', { plugged: true });
});

describe('card doors', () => {
  it('[AUTH-21] terminals is a bare array that follows the card and the plug', async () => {
    const terminalName = 'Sitthi Virtual Reader 0';
    expect((await agent.call('/api/smartcard/terminals')).body).toEqual([{ terminalName, isPresent: false }]);
    await insert();
    expect((await agent.call('/api/smartcard/terminals/')).body).toEqual([{ terminalName, isPresent: true }]);
    await steer('PUT', '/card-reader/plugged', { plugged: false });
    expect((await agent.call('/api/smartcard/terminals')).body).toEqual([]);
  });

  it('[AUTH-21] read tells the platform what the chip says and hands its answer on untouched', async () => {
    await insert();
    script.body = READ_BODY;
    const answer = await agent.call('/api/smartcard/read');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(READ_BODY);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(platform.seen).toEqual([
      {
        path: '/api/agent/reads',
        authorization: `Bearer ${TOKEN}`,
        body: {
          pid: PID,
          source: 'CARD',
          card: { titleTh: 'นาย', fname: 'ทดสอบ', lname: 'ระบบ', birthDate: '25330517', sex: '1' },
        },
      },
    ]);
  });

  it.each(['true', 'True', 'TRUE'])('[AUTH-21] readImageFlag=%s adds the picture as raw base64', async (flag) => {
    await insert();
    script.body = READ_BODY;
    const { body } = await agent.call(`/api/smartcard/read?readImageFlag=${flag}`);
    expect(body).toMatchObject(READ_BODY);
    const image = Buffer.from(String(body.image), 'base64');
    expect([image[0], image[1]]).toEqual([0xff, 0xd8]);
  });

  it('[AUTH-21] read-card-only needs no platform: title as text, sex as a number, no picture unasked', async () => {
    await insert();
    const { body } = await agent.call('/api/smartcard/read-card-only?readImageFlag=False');
    expect(body).toEqual({
      pid: PID,
      titleName: 'นาย',
      fname: 'ทดสอบ',
      lname: 'ระบบ',
      birthDate: '25330517',
      sex: '1',
    });
    expect(platform.seen).toEqual([]);
  });

  it.each(['read', 'read-card-only'])('[AUTH-21] %s: 500 without a card, 418 without a reader', async (door) => {
    const noCard = await agent.call(`/api/smartcard/${door}`);
    expect(noCard.status).toBe(500);
    expect(noCard.body).toMatchObject({ status: 500, error: 'Internal Server Error' });
    await steer('PUT', '/card-reader/plugged', { plugged: false });
    const noReader = await agent.call(`/api/smartcard/${door}`);
    expect(noReader.status).toBe(418);
    expect(noReader.body).toMatchObject({ status: 418, error: "I'm a teapot" });
    expect(platform.seen).toEqual([]);
  });

  it.each(['probe', 'read'])('[AUTH-43] %s/{pid} asks about a typed id without a card', async (door) => {
    script.body = READ_BODY;
    expect((await agent.call(`/api/smartcard/${door}/${PID}`)).body).toEqual(READ_BODY);
    expect(platform.seen[0]).toMatchObject({ path: '/api/agent/reads', body: { pid: PID, source: 'PROBE' } });
  });

  it('[AUTH-21] finds the reader again after the simulators were restarted on other ports', async () => {
    const { port } = simulators;
    await insert();
    await simulators.close();
    expect((await agent.call('/api/smartcard/terminals')).body).toEqual([]);
    simulators = await startSims(port);
    expect((await agent.call('/api/smartcard/terminals')).body).toMatchObject([{ isPresent: false }]);
    await insert();
    expect((await agent.call('/api/smartcard/read-card-only')).status).toBe(200);
  });
});

describe('claim code doors', () => {
  const request = { pid: PID, claimType: 'PG0060001', mobile: '0800000000', correlationId: READ_BODY.correlationId };
  const doors = [
    ['/api/nhso-service/confirm-save', '/api/agent/confirm-save'],
    ['/api/nhso-service/confirm-save/', '/api/agent/confirm-save'],
    ['/api/nhso-service/save-as-draft', '/api/agent/save-as-draft'],
  ] as const;

  it.each(doors)('[CLM-01] POST %s passes request and answer through', async (path, platformPath) => {
    script.body = { ...request, claimCode: 'PP9000000001', createdDate: '2026-11-22T09:15:10' };
    const withExtra = { ...request, hn: '000001', somethingNew: { a: [1] } };
    const headers = { 'content-type': 'application/json;charset=UTF-8', authorization: 'Bearer 1234567890' };
    const answer = await agent.call(path, post(withExtra, headers));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(script.body);
    expect(platform.seen).toEqual([{ path: platformPath, authorization: `Bearer ${TOKEN}`, body: withExtra }]);
  });

  it('[CLM-01] hands a refusal of the platform on, errors[] and all', async () => {
    const refusal = springError(400, 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน');
    Object.assign(script, { status: 400, body: refusal });
    const answer = await agent.call('/api/nhso-service/confirm-save', post(request));
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(refusal);
  });

  it.each([
    ['broken JSON', '{"pid":'],
    ['an array', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['no pid', '{}'],
    ['a pid with a wrong check digit', '{"pid":"1990000000018"}'],
  ])('[AUTH-43] %s is a 400 with errors[], and the platform is not asked', async (_what, body) => {
    const answer = await agent.call('/api/nhso-service/confirm-save', post(body));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ defaultMessage: expect.stringMatching(/./) }] });
    expect(platform.seen).toEqual([]);
  });

  it('[AUTH-36] latest code and latest five: the id goes on in the body, the answer comes back as it is', async () => {
    script.body = { claimType: 'PG0060001', claimCode: 'EP9000000001', hcode: '99801' };
    expect((await agent.call(`/api/nhso-service/latest-authen-code/${PID}`)).body).toEqual(script.body);
    script.body = [];
    expect((await agent.call(`/api/nhso-service/latest-5-authen-code-all-hospital/${PID}`)).body).toEqual([]);
    expect(platform.seen.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: '/api/agent/latest-authen-code', body: { pid: PID } },
      { path: '/api/agent/latest-5', body: { pid: PID } },
    ]);
  });

  it.each([
    '/api/smartcard/probe/123',
    '/api/nhso-service/latest-authen-code/1990000000018',
    '/api/nhso-service/latest-5-authen-code-all-hospital/abc',
  ])('[AUTH-43] %s: a malformed id is refused here', async (path) => {
    const { status, body } = await agent.call(path);
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ field: 'pid' }] } });
    expect(platform.seen).toEqual([]);
  });
});

describe('when the platform cannot answer', () => {
  const latest = `/api/nhso-service/latest-authen-code/${PID}`;

  it.each([
    ['fails', { status: 500, body: { title: 'x' } }],
    ['sends a page', { status: 200, body: '<html>maintenance</html>' }],
    ['answers too late', { status: 200, body: {}, delayMs: 2_500 }],
  ])('[FLOW-07] and %s: 503 that names the source, within two seconds', async (_what, says) => {
    Object.assign(script, says);
    const started = performance.now();
    const { status, body } = await agent.call(latest);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: 503, message: expect.stringContaining('source is down') });
  });

  it('[FLOW-07] and is not there at all: 503, but the card can still be read', async () => {
    const sims = `http://127.0.0.1:${simulators.port}`;
    const alone = await agentUnderTest(virtualReader({ simUrl: sims }), 'http://127.0.0.1:1');
    try {
      await insert();
      expect((await alone.call('/api/smartcard/read')).status).toBe(503);
      expect((await alone.call('/api/smartcard/read-card-only')).status).toBe(200);
    } finally {
      await alone.close();
    }
  });

  it('[SYS-27] a refused token is 401, throttling 429 with its Retry-After, 404 stays 404', async () => {
    Object.assign(script, { status: 401, body: { title: 'no' } });
    expect(await agent.call(latest)).toMatchObject({ status: 401, body: { status: 401 } });
    Object.assign(script, { status: 429, body: { title: 'slow down' }, retryAfter: '3' });
    const throttled = await agent.call(latest);
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '3']);
    Object.assign(script, { status: 404, body: { title: 'none' } });
    expect(await agent.call(latest)).toMatchObject({ status: 404, body: { status: 404 } });
  });

  it('[SYS-27] without a token the platform is not asked; a token written later works at once', async () => {
    await rm(agent.configFile);
    expect((await agent.call(latest)).status).toBe(401);
    expect(platform.seen).toEqual([]);
    await writeFile(agent.configFile, `nhso.service.token=${TOKEN}\n`);
    expect((await agent.call(latest)).status).toBe(200);
  });
});

describe('who may call', () => {
  it('[SYS-20] a foreign page is refused without preflight and with it; nothing is read', async () => {
    await insert();
    const headers = { origin: 'https://elsewhere.example' };
    expect((await agent.call('/api/smartcard/read-card-only', { headers })).status).toBe(403);
    const preflight = { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'GET' } };
    expect((await agent.call('/api/smartcard/read', preflight)).status).toBe(403);
    expect(platform.seen).toEqual([]);
  });

  it('[SYS-20] the platform’s own page is let in, from a public network too', async () => {
    const headers = { origin: 'http://localhost:8080' };
    const answer = await agent.call('/api/smartcard/terminals', { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:8080');
    // The page must be able to read a refusal, too.
    const noCard = await agent.call('/api/smartcard/read', { headers });
    expect([noCard.status, noCard.headers.get('access-control-allow-origin')]).toEqual([500, headers.origin]);
    const preflight = await agent.call('/api/smartcard/read', {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'GET',
        'access-control-request-private-network': 'true',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
  });

  it('[SYS-20] an unknown path, a path that cannot be decoded and another content type get the wire’s errors', async () => {
    expect(await agent.call('/api/nothing')).toMatchObject({ status: 404, body: { status: 404 } });
    const undecodable = await agent.call('/api/smartcard/probe/%zz');
    expect(undecodable).toMatchObject({ status: 400, body: { status: 400, errors: [{}] } });
    const text = post(`pid=${PID}`, { 'content-type': 'text/plain' });
    const answer = await agent.call('/api/nhso-service/confirm-save', text);
    expect(answer).toMatchObject({ status: 415, body: { status: 415 } });
  });
});

describe('discretion', () => {
  it.each(['/api/preference', '/api/api/preference'])('[SYS-27] %s shows the end of the token only', async (path) => {
    const { text, body } = await agent.call(path);
    expect(body).toEqual({ defaultTerminal: 'Sitthi Virtual Reader 0', token: '****abcd' });
    expect(text).not.toContain(TOKEN);
  });

  it('[SYS-20] no citizen id and no token in the log, whatever went wrong', async () => {
    await insert();
    script.body = READ_BODY;
    await agent.call('/api/smartcard/read');
    await agent.call(`/api/smartcard/probe/${PID}`);
    await agent.call(`/api/nothing/${PID}`);
    await agent.call(`/api/smartcard/probe/${PID}%zz`);
    await agent.call('/api/nhso-service/confirm-save', post(`{"pid":"${PID}"`));
    Object.assign(script, { status: 500, body: { pid: PID } });
    await agent.call(`/api/nhso-service/latest-authen-code/${PID}`);
    expect(agent.log()).toContain('/api/smartcard/probe/:pid');
    expect(agent.log()).not.toContain(PID);
    expect(agent.log()).not.toContain(TOKEN);
  });
});
