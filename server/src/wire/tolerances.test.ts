import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { tokenRequestsPerMinute } from '../platform/parameters/platform-parameters.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { AUTHEN_STATUS, CLAIM_DETAIL, closeBody, type Software, softwareOf } from '../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
let token: string;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
  token = house.token('99801');
});
afterAll(() => house.close());

const QUERY = 'personalId=1990000000019&serviceDate=2026-03-15';
const raw = (body: string, headers: Record<string, string>, path = CLAIM_DETAIL) =>
  house.app.inject({ method: 'POST', url: path, headers: { ...hospital.token, ...headers }, payload: body });

describe('what existing software does and the doors survive', () => {
  test.each([
    ['Authorization: Bearer T', () => ({ authorization: `Bearer ${token}` })],
    ['Authorization: bearer T', () => ({ authorization: `bearer ${token}` })],
    ['Authorization: T', () => ({ authorization: token })],
    ['token: T', () => ({ token })],
    ['apikey: T', () => ({ apikey: token })],
    ['junk Authorization, then token: T', () => ({ authorization: 'Bearer 1234567890', token })],
    ['Basic Authorization, then apikey: T', () => ({ authorization: 'Basic eDp5', apikey: token })],
    [
      'a cookie and a source id beside it',
      () => ({ authorization: `Bearer ${token}`, cookie: 'TS01abc=1', 'x-source-id': 'X' }),
    ],
  ])('[SYS-27] %s is heard', async (_what, headers) => {
    const reply = await house.ask('GET', `${AUTHEN_STATUS}?${QUERY}`, headers() as Record<string, string>);
    expect([reply.status, reply.body.statusMessage]).toEqual([200, 'ไม่พบข้อมูลการ authen']);
  });

  test('[SYS-27] forty bad tries in a burst lock nobody out', async () => {
    const bad = await Promise.all(
      Array.from({ length: 40 }, () => house.ask('GET', `${AUTHEN_STATUS}?${QUERY}`, { authorization: 'Bearer no' })),
    );
    expect(new Set(bad.map(({ status }) => status))).toEqual(new Set([401]));
    expect((await house.ask('GET', `${AUTHEN_STATUS}?${QUERY}`, hospital.token)).status).toBe(200);
  });

  test.each([
    ['application/json;charset=UTF-8', 'UCS_30'],
    ['text/plain', 'UCS_40'],
    ['application/x-www-form-urlencoded', 'CHILD_16'],
    ['application/vnd.his+json', 'ELDER_60'],
    ['nothing said', 'LGO_40'],
    ['json', 'DIS_38'],
    ['application/json, application/json', 'SSS_35'],
  ])('[SYS-18] JSON sent as %s is JSON, and so is the answer', async (type, scenario) => {
    const reply = await raw(
      JSON.stringify(closeBody('99801', hospital.pid(scenario))),
      type === 'nothing said' ? {} : { 'content-type': type },
    );
    expect(reply.json().authenCode).toMatch(/^EP/);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
  });

  test.each(['{"hcode":', 'null', '[]', '"x"', '42'])('[SYS-18] the body %s breaks nothing', async (body) => {
    const reply = await raw(body, { 'content-type': 'application/json' });
    expect([200, 400]).toContain(reply.statusCode);
    const told = reply.json();
    if (reply.statusCode === 200) expect(told).toEqual({ dataError: 'กรุณาระบุ hcode' });
    else expect(told).toMatchObject({ status: 400, errors: [{ defaultMessage: expect.any(String) }] });
  });

  test('[SYS-18] an empty body is a body without fields', async () => {
    for (const type of ['application/json', 'text/plain']) {
      const reply = await raw('', { 'content-type': type });
      expect([reply.statusCode, reply.json()]).toEqual([200, { dataError: 'กรุณาระบุ hcode' }]);
    }
  });

  test('[SYS-17, SYS-18] a slash at the end, and query names in capitals', async () => {
    const close = closeBody('99801', hospital.pid('ELDER_61'));
    expect(
      (await raw(JSON.stringify(close), { 'content-type': 'application/json' }, `${CLAIM_DETAIL}/`)).json(),
    ).toHaveProperty('authenCode');
    const status = await house.ask(
      'GET',
      `${AUTHEN_STATUS}/?PERSONALID=1990000000019&ServiceDate=2026-03-15&SERVICECODE=PG9999999`,
      hospital.token,
    );
    expect(status.body).toEqual({ statusAuthen: false, statusMessage: 'ไม่พบ serviceCode ที่ระบุ' });
  });

  test.each(['/', '//'])(
    '[SYS-17, SYS-18] a base that ends in a slash before a path that begins with one: %s',
    async (slashes) => {
      const path = `${slashes}authencodestatus//api/check-authen-status?${QUERY}`;
      const reply = await house.ask('GET', path, hospital.token);
      expect([reply.status, reply.body.statusMessage]).toEqual([200, expect.stringContaining('ข้อมูลการ authen')]);
    },
  );

  test('[SYS-17, SYS-18] no success has a key "error" or "dataError", anywhere in it', async () => {
    const pid = hospital.pid('WEL_MONK');
    const bodies = [
      (await hospital.read(pid)).body,
      (await hospital.issue(pid)).body,
      (await house.ask('POST', CLAIM_DETAIL, hospital.token, closeBody('99801', pid))).body,
      (await hospital.status({ personalId: pid, serviceDate: '2026-03-15' })).body,
      (await house.ask('GET', `/nhsoendpoint/api/RealPerson?SOURCE_ID=X&PID=${pid}`, hospital.token)).body,
      (await house.ask('GET', `/nhsoendpoint/api/v2/right-search?pid=${pid}`, hospital.token)).body,
      (await house.ask('POST', '/api/agent/latest-authen-code', hospital.token, { pid })).body,
      (await house.ask('POST', '/api/agent/latest-5', hospital.token, { pid })).body,
    ];
    expect(bodies).toHaveLength(8);
    for (const body of bodies) expect(JSON.stringify(body)).not.toMatch(/"(error|dataError)":/);
    expect(bodies[1].claimCode).toMatch(/^PP/);
    expect(bodies[2].authenCode).toMatch(/^EP/);
  });

  test('[SYS-27] too many requests of one token are a 429 with Retry-After on every door, never a data error', async () => {
    const by = { approvedBy: 'test', now: new Date('2026-03-15T09:00:00+07:00') };
    await setParameter(house.database, tokenRequestsPerMinute, 1, by);
    await house.reload();
    const pid = hospital.pid('UCS_30');
    const doors: ['GET' | 'POST' | 'PUT', string, object?][] = [
      ['GET', `${AUTHEN_STATUS}?${QUERY}`],
      ['POST', CLAIM_DETAIL, closeBody('99801', pid)],
      ['PUT', `${CLAIM_DETAIL}/cancel`, {}],
      ['PUT', `${CLAIM_DETAIL}/cancel-rollback`, {}],
      ['POST', '/nhsoendpoint/api/AuthenCode', {}],
      ['GET', `/nhsoendpoint/api/RealPerson?SOURCE_ID=X&PID=${pid}`],
      ['GET', `/nhsoendpoint/api/v2/right-search?pid=${pid}`],
      ['POST', '/api/agent/reads', { pid, source: 'CARD' }],
      ['POST', '/api/agent/confirm-save', {}],
      ['POST', '/api/agent/latest-5', { pid }],
    ];
    try {
      for (const [method, path, body] of doors) {
        const reply = await house.ask(method, path, hospital.token, body);
        expect([path, reply.status, reply.body.status]).toEqual([path, 429, 429]);
        expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
      }
    } finally {
      await setParameter(house.database, tokenRequestsPerMinute, 6_000, by);
      await house.reload();
    }
  });

  test('[AUTH-43] a signed-in desk is no hospital software: its cookie opens no door', async () => {
    const desk = await house.signIn('desk.hospital');
    expect((await house.ask('GET', `${AUTHEN_STATUS}?${QUERY}`, desk)).status).toBe(401);
    const close = await house.ask('POST', CLAIM_DETAIL, desk, closeBody('99801', '1990000000019'));
    expect(close.body).toEqual({ dataError: 'Invalid Token' });
  });

  test('[INV-ENT-10] every answered look-up leaves an audit entry with its purpose', async () => {
    const pid = hospital.pid('DIS_38');
    const count = async () => {
      const [row] = await house.database.query<{ n: number }>({
        text: `select count(*)::int as n from platform.audit_event where purpose in ('AUTHEN_STATUS', 'RIGHT_SEARCH', 'REAL_PERSON', 'LATEST_CODES', 'PROBE')`,
        values: [],
      });
      return row?.n ?? 0;
    };
    const before = await count();
    await hospital.status({ personalId: pid, serviceDate: '2026-03-15' });
    await house.ask('GET', `/nhsoendpoint/api/RealPerson?SOURCE_ID=X&PID=${pid}`, hospital.token);
    await house.ask('GET', `/nhsoendpoint/api/v2/right-search?pid=${pid}`, hospital.token);
    await house.ask('POST', '/api/agent/latest-5', hospital.token, { pid });
    await hospital.read(pid, 'PROBE');
    expect((await count()) - before).toBe(5);
  });
});
