import type { CardConnection } from '../reader/reader.ts';

/** The card answered, but with a status word that means no. */
export class CardRefused extends Error {
  readonly statusWord: number;
  constructor(statusWord: number) {
    super(`card status ${statusWord.toString(16).padStart(4, '0')}`);
    this.statusWord = statusWord;
  }
}

export interface ResponseApdu {
  readonly data: Uint8Array;
  readonly sw1: number;
  readonly sw2: number;
}

/** Splits data and status word. @throws when the answer is shorter than a status word */
export function parseResponse(raw: Uint8Array): ResponseApdu {
  const sw1 = raw.at(-2);
  const sw2 = raw.at(-1);
  if (sw1 === undefined || sw2 === undefined) throw new Error('response APDU without a status word');
  return { data: raw.subarray(0, -2), sw1, sw2 };
}

/** SELECT by application id. */
export function select(aid: Uint8Array): Uint8Array {
  return Uint8Array.of(0x00, 0xa4, 0x04, 0x00, aid.length, ...aid);
}

/** READ of the Thai applet: offset in P1 P2, the wanted length (1 to 255) as two data bytes. */
export function readAt(offset: number, length: number): Uint8Array {
  return Uint8Array.of(0x80, 0xb0, offset >> 8, offset & 0xff, 0x02, 0x00, length);
}

/** Cards whose answer to reset begins 3B 67 want 01 in P2. */
export function getResponse(atr: Uint8Array, length: number): Uint8Array {
  const oldKind = atr[0] === 0x3b && atr[1] === 0x67;
  return Uint8Array.of(0x00, 0xc0, 0x00, oldKind ? 0x01 : 0x00, length);
}

/**
 * Sends a command and collects its whole answer. Some readers follow 61xx by themselves and hand over data with 9000,
 * others leave both 61xx (more to fetch) and 6Cxx (ask again with this length) to us: all three end the same way.
 * @throws CardRefused on any other status
 */
export async function exchange(connection: CardConnection, command: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let response = parseResponse(await connection.transmit(command));
  // A card of a few kilobytes is fetched in steps of up to 256 bytes: more rounds than this is a broken card.
  for (let round = 0; round < 40; round++) {
    parts.push(response.data);
    if (response.sw1 === 0x90 && response.sw2 === 0x00) return Buffer.concat(parts);
    if (response.sw1 !== 0x61 && response.sw1 !== 0x6c) break;
    response = parseResponse(await connection.transmit(getResponse(connection.atr, response.sw2)));
  }
  throw new CardRefused((response.sw1 << 8) | response.sw2);
}

/** SELECT, without fetching what the applet offers to say about itself. @throws CardRefused */
export async function selectApplet(connection: CardConnection, aid: Uint8Array): Promise<void> {
  const { sw1, sw2 } = parseResponse(await connection.transmit(select(aid)));
  if (sw1 !== 0x61 && !(sw1 === 0x90 && sw2 === 0x00)) throw new CardRefused((sw1 << 8) | sw2);
}
