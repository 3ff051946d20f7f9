import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CardHolder, insertIntoVpcd, type VirtualCardOptions, virtualCard } from '@sitthi/simulators';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pcscReader } from '../src/reader/pcsc-reader.ts';
import { agentUnderTest } from './agent-under-test.ts';
import { pcscd, whyNoPcscd } from './pcscd.ts';
import { standInPlatform } from './stand-in-platform.ts';

const reason = await whyNoPcscd();
if (reason) {
  console.warn(`\n*** SKIPPED: the card agent is NOT tested against a real card service here: ${reason} ***\n`);
}

const holder = CardHolder.parse({
  pid: '1990000000141',
  titleTh: 'นาง',
  fnameTh: 'ใจดี',
  lnameTh: 'ตัวอย่าง',
  birthDate: '1956',
  sex: 'FEMALE',
});

describe.skipIf(reason !== undefined)('the agent on pcscd, as with hardware', () => {
  const service = pcscd();
  let platform: Awaited<ReturnType<typeof standInPlatform>>;
  let agent: Awaited<ReturnType<typeof agentUnderTest>>;

  beforeAll(async () => {
    platform = await standInPlatform({ status: 200, body: { pid: holder.pid, correlationId: 'c' } });
    // The card service is not there yet when the agent starts: it must be found later.
    agent = await agentUnderTest(await pcscReader(pino({ level: 'silent' })), platform.url);
  });
  afterAll(async () => {
    await agent?.close();
    await service.stop();
    await platform?.close();
  });

  const terminals = async () =>
    (await agent.call('/api/smartcard/terminals')).body as unknown as { terminalName: string; isPresent: boolean }[];

  /** The service notices cards and readers when it next looks: within a second or two. */
  async function until(condition: (found: Awaited<ReturnType<typeof terminals>>) => boolean): Promise<void> {
    const deadline = performance.now() + 10_000;
    while (!condition(await terminals())) {
      if (performance.now() > deadline) throw new Error(`still ${JSON.stringify(await terminals())}`);
      await sleep(50);
    }
  }

  async function withCard(options: VirtualCardOptions, work: () => Promise<void>): Promise<void> {
    const inserted = await insertIntoVpcd(virtualCard(holder, options));
    try {
      await until((found) => found.some(({ isPresent }) => isPresent));
      await work();
    } finally {
      await inserted.remove();
      await until((found) => !found.some(({ isPresent }) => isPresent));
    }
  }

  it('[SYS-20] no card service: no terminals, and reading is a 418', async () => {
    expect(await terminals()).toEqual([]);
    expect((await agent.call('/api/smartcard/read')).status).toBe(418);
  });

  it('[SYS-20] a card service that appears later is found without a restart; an empty reader is a 500', async () => {
    await service.start();
    await until((found) => found.length > 0);
    expect((await terminals())[0]).toEqual({ terminalName: 'Virtual PCD 00 00', isPresent: false });
    expect((await agent.call('/api/smartcard/read')).status).toBe(500);
  });

  it.each(['current', 'old'] as const)('[AUTH-21] reads a card of the %s kind by its APDUs', async (kind) => {
    await withCard({ kind }, async () => {
      const { status, body } = await agent.call('/api/smartcard/read-card-only');
      expect(status).toBe(200);
      expect(body).toEqual({
        pid: holder.pid,
        titleName: 'นาง',
        fname: 'ใจดี',
        lname: 'ตัวอย่าง',
        birthDate: '24990000',
        sex: '2',
      });
    });
  });

  it('[AUTH-21] reads with the picture and tells the platform', async () => {
    await withCard({}, async () => {
      const { body } = await agent.call('/api/smartcard/read?readImageFlag=true');
      expect(body).toMatchObject({ pid: holder.pid, correlationId: 'c' });
      const image = Buffer.from(String(body.image), 'base64');
      expect(image.subarray(0, 2).toString('hex')).toBe('ffd8');
      expect(image.subarray(-2).toString('hex')).toBe('ffd9');
      expect(platform.seen.at(-1)?.body).toMatchObject({ pid: holder.pid, source: 'CARD' });
    });
  });

  it('[AUTH-21] two programs asking at once are both answered', async () => {
    await withCard({}, async () => {
      const answers = await Promise.all([1, 2, 3].map(() => agent.call('/api/smartcard/read-card-only')));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    });
  });

  it('[AUTH-21] a card of an unknown layout is refused, not misread', async () => {
    await withCard({ layoutVersion: '0002' }, async () => {
      const { status, body } = await agent.call('/api/smartcard/read-card-only');
      expect(status).toBe(500);
      expect(body.message).toContain('not a readable Thai id card');
    });
  });

  it('[SYS-20] a card service that was restarted is found again', async () => {
    await service.stop();
    await until((found) => found.length === 0);
    await service.start();
    await until((found) => found.length > 0);
    // The driver must not throw out of a finalizer for what it held of the old service: that would end the process.
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    await withCard({}, async () => {
      expect((await agent.call('/api/smartcard/read-card-only')).status).toBe(200);
    });
  });
});
