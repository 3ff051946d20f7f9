import { CardHolder, virtualCard } from '@sitthi/simulators';
import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';
import { readCard } from './read-card.ts';
import type { CardReader, Terminal } from './reader.ts';

const holder = CardHolder.parse({
  pid: '1990000000019',
  titleTh: 'นาย',
  fnameTh: 'ทดสอบ',
  mnameTh: 'กลาง',
  lnameTh: 'ระบบ',
  birthDate: '1990-05',
  sex: 'MALE',
});

/** A reader around one card program, and what it was asked to let go. */
function readerWith(card: ReturnType<typeof virtualCard>, terminals: Terminal[] = [{ name: 'R', present: true }]) {
  const released: string[] = [];
  const reader: CardReader = {
    terminals: async () => terminals,
    connect: async (name) => ({
      atr: card.atr,
      transmit: async (command) => card.transmit(command),
      close: async () => void released.push(name),
    }),
    close: async () => undefined,
  };
  return { reader, released };
}

describe('reading the card in the reader', () => {
  it.each(['current', 'old'] as const)('[AUTH-21] reads the person from a card of the %s kind', async (kind) => {
    const { reader, released } = readerWith(virtualCard(holder, { kind }));
    expect(await readCard(reader, false)).toEqual({
      card: {
        pid: '1990000000019',
        name: { title: 'นาย', first: 'ทดสอบ', middle: 'กลาง', last: 'ระบบ' },
        birthDate: '25330500',
        sex: '1',
      },
    });
    expect(released).toEqual(['R']);
  });

  it('[AUTH-21] fetches the picture only when asked', async () => {
    const result = await readCard(readerWith(virtualCard(holder)).reader, true);
    const picture = 'card' in result ? result.card.photo : undefined;
    expect(Buffer.from(picture ?? []).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(Buffer.from(picture ?? []).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('[AUTH-21] picks the first reader that has a card', async () => {
    const terminals = [
      { name: 'empty', present: false },
      { name: 'full', present: true },
    ];
    const { reader, released } = readerWith(virtualCard(holder), terminals);
    expect(await readCard(reader, false)).toHaveProperty('card');
    expect(released).toEqual(['full']);
  });

  it('[AUTH-21] tells no reader, no card and a foreign card apart', async () => {
    const card = virtualCard(holder);
    expect(await readCard(readerWith(card, []).reader, false)).toEqual({ fault: 'NO_READER' });
    expect(await readCard(readerWith(card, [{ name: 'R', present: false }]).reader, false)).toEqual({
      fault: 'NO_CARD',
    });
    const oldLayout = readerWith(virtualCard(holder, { layoutVersion: '0002' }));
    expect(await readCard(oldLayout.reader, false)).toMatchObject({ fault: 'NOT_A_THAI_ID' });
    expect(oldLayout.released).toEqual(['R']);
    const damaged = readerWith(virtualCard({ ...holder, pid: '1990000000018' }));
    expect(await readCard(damaged.reader, false)).toMatchObject({ fault: 'NOT_A_THAI_ID' });
  });

  it('[AUTH-21] a card pulled out while it is read is no card', async () => {
    const terminals: Terminal[] = [{ name: 'R', present: true }];
    const { reader } = readerWith(virtualCard(holder), terminals);
    const pulled: CardReader = {
      ...reader,
      async connect() {
        terminals[0] = { name: 'R', present: false };
        throw new Error('removed');
      },
    };
    expect(await readCard(pulled, false)).toEqual({ fault: 'NO_CARD' });
    const stuck = { ...reader, terminals: async () => [{ name: 'R', present: true }], connect: pulled.connect };
    expect(await readCard(stuck, false)).toMatchObject({ fault: 'CARD_FAILED' });
  });

  it('[AUTH-21] serves callers one after another, also after one that failed', async () => {
    const queue = oneAtATime();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
      if (name === 'a') throw new Error('a');
    };
    await Promise.allSettled([queue(work('a')), queue(work('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });
});
