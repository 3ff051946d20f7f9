import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { springError } from '../src/errors/spring-error.ts';
import { post, TOKEN } from './agent-under-test.ts';
import { counterUnderTest, PID, READ_BODY } from './counter-under-test.ts';

let counter: Awaited<ReturnType<typeof counterUnderTest>>;
beforeAll(async () => {
  counter = await counterUnderTest();
});
afterAll(() => counter.close());
beforeEach(() => counter.reset());

describe('claim code doors', () => {
  const request = { pid: PID, claimType: 'PG0060001', mobile: '0800000000', correlationId: READ_BODY.correlationId };
  const doors = [
    ['/api/nhso-service/confirm-save', '/api/agent/confirm-save'],
    ['/api/nhso-service/confirm-save/', '/api/agent/confirm-save'],
    ['/api/nhso-service/save-as-draft', '/api/agent/save-as-draft'],
  ] as const;

  it.each(doors)('[CLM-01] POST %s passes request and answer through', async (path, platformPath) => {
    const issued = { ...request, claimCode: 'PP9000000001', createdDate: '2026-11-22T09:15:10' };
    counter.platformSays({ body: issued });
    const withExtra = { ...request, hn: '000001', somethingNew: { a: [1] } };
    const headers = { 'content-type': 'application/json;charset=UTF-8', authorization: 'Bearer 1234567890' };
    const answer = await counter.agent.call(path, post(withExtra, headers));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(issued);
    expect(counter.platform.seen).toEqual([{ path: platformPath, authorization: `Bearer ${TOKEN}`, body: withExtra }]);
  });

  it('[CLM-01] hands a refusal of the platform on, errors[] and all', async () => {
    const refusal = springError(400, 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน');
    counter.platformSays({ status: 400, body: refusal });
    const answer = await counter.agent.call('/api/nhso-service/confirm-save', post(request));
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
    const answer = await counter.agent.call('/api/nhso-service/confirm-save', post(body));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ defaultMessage: expect.stringMatching(/./) }] });
    expect(counter.platform.seen).toEqual([]);
  });

  it('[AUTH-36] latest code and latest five: the id goes on in the body, the answer comes back as it is', async () => {
    const latest = { claimType: 'PG0060001', claimCode: 'EP9000000001', hcode: '99801' };
    counter.platformSays({ body: latest });
    expect((await counter.agent.call(`/api/nhso-service/latest-authen-code/${PID}`)).body).toEqual(latest);
    counter.platformSays({ body: [] });
    expect((await counter.agent.call(`/api/nhso-service/latest-5-authen-code-all-hospital/${PID}`)).body).toEqual([]);
    expect(counter.platform.seen.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: '/api/agent/latest-authen-code', body: { pid: PID } },
      { path: '/api/agent/latest-5', body: { pid: PID } },
    ]);
  });

  it.each([
    '/api/smartcard/probe/123',
    '/api/nhso-service/latest-authen-code/1990000000018',
    '/api/nhso-service/latest-5-authen-code-all-hospital/abc',
  ])('[AUTH-43] %s: a malformed id is refused here', async (path) => {
    const { status, body } = await counter.agent.call(path);
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ field: 'pid' }] } });
    expect(counter.platform.seen).toEqual([]);
  });
});
