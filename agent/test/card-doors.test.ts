import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TOKEN } from './agent-under-test.ts';
import { counterUnderTest, PID, READ_BODY } from './counter-under-test.ts';

let counter: Awaited<ReturnType<typeof counterUnderTest>>;
beforeAll(async () => {
  counter = await counterUnderTest();
});
afterAll(() => counter.close());
beforeEach(() => counter.reset());

describe('card doors', () => {
  it('[AUTH-21] terminals is a bare array that follows the card and the plug', async () => {
    const terminalName = 'Sitthi Virtual Reader 0';
    expect((await counter.agent.call('/api/smartcard/terminals')).body).toEqual([{ terminalName, isPresent: false }]);
    await counter.insertCard();
    expect((await counter.agent.call('/api/smartcard/terminals/')).body).toEqual([{ terminalName, isPresent: true }]);
    await counter.plug(false);
    expect((await counter.agent.call('/api/smartcard/terminals')).body).toEqual([]);
  });

  it('[AUTH-21] read tells the platform what the chip says and hands its answer on untouched', async () => {
    await counter.insertCard();
    counter.platformSays({ body: READ_BODY });
    const answer = await counter.agent.call('/api/smartcard/read');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(READ_BODY);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(counter.platform.seen).toEqual([
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

  it.each(['readImageFlag=true', 'readImageFlag=True', 'readimageflag=TRUE', 'READIMAGEFLAG=1'])(
    '[AUTH-21] %s adds the picture as raw base64',
    async (flag) => {
      await counter.insertCard();
      counter.platformSays({ body: READ_BODY });
      const { body } = await counter.agent.call(`/api/smartcard/read?${flag}`);
      expect(body).toMatchObject(READ_BODY);
      const image = Buffer.from(String(body.image), 'base64');
      expect([image[0], image[1]]).toEqual([0xff, 0xd8]);
    },
  );

  it('[AUTH-21] read-card-only needs no platform: title as text, sex as a number, no picture unasked', async () => {
    await counter.insertCard();
    const { body } = await counter.agent.call('/api/smartcard/read-card-only?readImageFlag=False');
    expect(body).toEqual({
      pid: PID,
      titleName: 'นาย',
      fname: 'ทดสอบ',
      lname: 'ระบบ',
      birthDate: '25330517',
      sex: '1',
    });
    expect(counter.platform.seen).toEqual([]);
  });

  it.each(['read', 'read-card-only'])('[AUTH-21] %s: 500 without a card, 418 without a reader', async (door) => {
    const noCard = await counter.agent.call(`/api/smartcard/${door}`);
    expect(noCard.status).toBe(500);
    expect(noCard.body).toMatchObject({ status: 500, error: 'Internal Server Error' });
    await counter.plug(false);
    const noReader = await counter.agent.call(`/api/smartcard/${door}`);
    expect(noReader.status).toBe(418);
    expect(noReader.body).toMatchObject({ status: 418, error: "I'm a teapot" });
    expect(counter.platform.seen).toEqual([]);
  });

  it.each(['probe', 'read'])('[AUTH-43] %s/{pid} asks about a typed id without a card', async (door) => {
    counter.platformSays({ body: READ_BODY });
    expect((await counter.agent.call(`/api/smartcard/${door}/${PID}`)).body).toEqual(READ_BODY);
    expect(counter.platform.seen[0]).toMatchObject({ path: '/api/agent/reads', body: { pid: PID, source: 'PROBE' } });
  });

  it('[AUTH-21] finds the reader again after the simulators were restarted, its slot on another port', async () => {
    await counter.insertCard();
    await counter.stopSimulators();
    expect((await counter.agent.call('/api/smartcard/terminals')).body).toEqual([]);
    await counter.startSimulators();
    expect((await counter.agent.call('/api/smartcard/terminals')).body).toMatchObject([{ isPresent: false }]);
    await counter.insertCard();
    expect((await counter.agent.call('/api/smartcard/read-card-only')).status).toBe(200);
  });
});
