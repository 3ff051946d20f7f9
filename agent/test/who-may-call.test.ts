import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post, TOKEN } from './agent-under-test.ts';
import { counterUnderTest, PID, READ_BODY } from './counter-under-test.ts';

let counter: Awaited<ReturnType<typeof counterUnderTest>>;
beforeAll(async () => {
  counter = await counterUnderTest();
});
afterAll(() => counter.close());
beforeEach(() => counter.reset());

describe('who may call', () => {
  it('[SYS-20] a foreign page is refused without preflight and with it; nothing is read', async () => {
    await counter.insertCard();
    const headers = { origin: 'https://elsewhere.example' };
    expect((await counter.agent.call('/api/smartcard/read-card-only', { headers })).status).toBe(403);
    const preflight = { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'GET' } };
    expect((await counter.agent.call('/api/smartcard/read', preflight)).status).toBe(403);
    expect(counter.platform.seen).toEqual([]);
  });

  it('[SYS-20] the platform’s own page is let in, from a public network too', async () => {
    const headers = { origin: 'http://localhost:8080' };
    const answer = await counter.agent.call('/api/smartcard/terminals', { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:8080');
    // The page must be able to read a refusal, too.
    const noCard = await counter.agent.call('/api/smartcard/read', { headers });
    expect([noCard.status, noCard.headers.get('access-control-allow-origin')]).toEqual([500, headers.origin]);
    const preflight = await counter.agent.call('/api/smartcard/read', {
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
    expect(await counter.agent.call('/api/nothing')).toMatchObject({ status: 404, body: { status: 404 } });
    const undecodable = await counter.agent.call('/api/smartcard/probe/%zz');
    expect(undecodable).toMatchObject({ status: 400, body: { status: 400, errors: [{}] } });
    const text = post(`pid=${PID}`, { 'content-type': 'text/plain' });
    const answer = await counter.agent.call('/api/nhso-service/confirm-save', text);
    expect(answer).toMatchObject({ status: 415, body: { status: 415 } });
  });
});

describe('discretion', () => {
  it.each(['/api/preference', '/api/api/preference'])('[SYS-27] %s shows the end of the token only', async (path) => {
    const { text, body } = await counter.agent.call(path);
    expect(body).toEqual({ defaultTerminal: 'Sitthi Virtual Reader 0', token: '****abcd' });
    expect(text).not.toContain(TOKEN);
  });

  it('[SYS-20] no citizen id and no token in the log, whatever went wrong', async () => {
    await counter.insertCard();
    counter.platformSays({ body: READ_BODY });
    await counter.agent.call('/api/smartcard/read');
    await counter.agent.call(`/api/smartcard/probe/${PID}`);
    await counter.agent.call(`/api/nothing/${PID}`);
    await counter.agent.call(`/api/smartcard/probe/${PID}%zz`);
    await counter.agent.call('/api/nhso-service/confirm-save', post(`{"pid":"${PID}"`));
    counter.platformSays({ status: 500, body: { pid: PID } });
    await counter.agent.call(`/api/nhso-service/latest-authen-code/${PID}`);
    expect(counter.agent.log()).toContain('/api/smartcard/probe/:pid');
    expect(counter.agent.log()).not.toContain(PID);
    expect(counter.agent.log()).not.toContain(TOKEN);
  });
});
