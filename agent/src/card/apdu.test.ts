import { describe, expect, it } from 'vitest';
import type { CardConnection } from '../reader/reader.ts';
import { CardRefused, exchange, getResponse, parseResponse, readAt, select, selectApplet } from './apdu.ts';

const NEW_ATR = Uint8Array.of(0x3b, 0x79, 0x96);
const OLD_ATR = Uint8Array.of(0x3b, 0x67, 0x00);

/** A card that answers from a list and keeps what it was sent, in hex. */
function scripted(atr: Uint8Array, ...answers: string[]) {
  const sent: string[] = [];
  const connection: CardConnection = {
    atr,
    async transmit(command) {
      sent.push(Buffer.from(command).toString('hex'));
      return Buffer.from(answers.shift() ?? '', 'hex');
    },
    close: async () => undefined,
  };
  return { connection, sent };
}

describe('APDUs of the Thai id card', () => {
  it('[SYS-20] spells SELECT and READ as the card expects them', () => {
    const aid = Uint8Array.of(0xa0, 0x00, 0x00, 0x00, 0x54, 0x48, 0x00, 0x01);
    expect(Buffer.from(select(aid)).toString('hex')).toBe('00a4040008a000000054480001');
    expect(Buffer.from(readAt(0x1579, 0x64)).toString('hex')).toBe('80b01579020064');
  });

  it('[SYS-20] asks old cards for the response with P2 = 01', () => {
    expect(Buffer.from(getResponse(NEW_ATR, 0x0d)).toString('hex')).toBe('00c000000d');
    expect(Buffer.from(getResponse(OLD_ATR, 0x0d)).toString('hex')).toBe('00c000010d');
  });

  it('[SYS-20] follows 61xx until 9000', async () => {
    const { connection, sent } = scripted(NEW_ATR, '6103', '41426101', '439000');
    expect(Buffer.from(await exchange(connection, readAt(4, 3))).toString()).toBe('ABC');
    expect(sent).toEqual(['80b00004020003', '00c0000003', '00c0000001']);
  });

  it('[SYS-20] takes data that the reader has fetched by itself, and repeats after 6Cxx', async () => {
    const direct = scripted(NEW_ATR, '4142439000');
    expect(Buffer.from(await exchange(direct.connection, readAt(4, 3))).toString()).toBe('ABC');
    const again = scripted(NEW_ATR, '6105', '6c03', '4142439000');
    expect(Buffer.from(await exchange(again.connection, readAt(4, 3))).toString()).toBe('ABC');
    expect(again.sent.at(-1)).toBe('00c0000003');
  });

  it('[SYS-20] throws the status of a card that refuses, and never loops on one that does not end', async () => {
    const refusing = scripted(NEW_ATR, '6a82');
    await expect(exchange(refusing.connection, readAt(0, 4))).rejects.toMatchObject({ statusWord: 0x6a82 });
    await expect(selectApplet(scripted(NEW_ATR, '6a82').connection, NEW_ATR)).rejects.toBeInstanceOf(CardRefused);
    const endless = scripted(NEW_ATR, ...Array<string>(100).fill('6101'));
    await expect(exchange(endless.connection, readAt(0, 4))).rejects.toBeInstanceOf(CardRefused);
  });

  it('[SYS-20] refuses an answer shorter than a status word', () => {
    expect(() => parseResponse(Uint8Array.of(0x90))).toThrow('status word');
    expect(parseResponse(Uint8Array.of(1, 0x90, 0x00))).toEqual({ data: Uint8Array.of(1), sw1: 0x90, sw2: 0 });
  });
});
