import { rm, writeFile } from 'node:fs/promises';
import { virtualReader } from '@sitthi/simulators';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agentUnderTest, TOKEN } from './agent-under-test.ts';
import { counterUnderTest, PID } from './counter-under-test.ts';

let counter: Awaited<ReturnType<typeof counterUnderTest>>;
beforeAll(async () => {
  counter = await counterUnderTest();
});
afterAll(() => counter.close());
beforeEach(() => counter.reset());

describe('when the platform cannot answer', () => {
  const latest = `/api/nhso-service/latest-authen-code/${PID}`;

  it.each([
    ['fails', { status: 500, body: { title: 'x' } }],
    ['sends a page', { status: 200, body: '<html>maintenance</html>' }],
    ['answers too late', { status: 200, body: {}, delayMs: 2_500 }],
  ])('[FLOW-07] and %s: 503 that names the source, within two seconds', async (_what, says) => {
    counter.platformSays(says);
    const started = performance.now();
    const { status, body } = await counter.agent.call(latest);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: 503, message: expect.stringContaining('source is down') });
  });

  it('[FLOW-07] and is not there at all: 503, but the card can still be read', async () => {
    const alone = await agentUnderTest(virtualReader({ simUrl: counter.simUrl }), 'http://127.0.0.1:1');
    try {
      await counter.insertCard();
      expect((await alone.call('/api/smartcard/read')).status).toBe(503);
      expect((await alone.call('/api/smartcard/read-card-only')).status).toBe(200);
    } finally {
      await alone.close();
    }
  });

  it('[SYS-27] a refused token is 401, throttling 429 with its Retry-After, 404 stays 404', async () => {
    counter.platformSays({ status: 401, body: { title: 'no' } });
    expect(await counter.agent.call(latest)).toMatchObject({ status: 401, body: { status: 401 } });
    counter.platformSays({ status: 429, body: { title: 'slow down' }, retryAfter: '3' });
    const throttled = await counter.agent.call(latest);
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '3']);
    counter.platformSays({ status: 404, body: { title: 'none' } });
    expect(await counter.agent.call(latest)).toMatchObject({ status: 404, body: { status: 404 } });
  });

  it('[SYS-27] without a token the platform is not asked; a token written later works at once', async () => {
    await rm(counter.agent.configFile);
    expect((await counter.agent.call(latest)).status).toBe(401);
    expect(counter.platform.seen).toEqual([]);
    await writeFile(counter.agent.configFile, `nhso.service.token=${TOKEN}\n`);
    expect((await counter.agent.call(latest)).status).toBe(200);
  });
});
