import { THAI_ID_AID } from '@sitthi/agent';
import type { CardHolder } from './card-holder.ts';
import { cardMemory } from './card-memory.ts';

/** Answers to reset. The newer kind spells "TH NID 17"; the older kind wants P2 = 01 in GET RESPONSE. */
export const ATR = {
  current: Uint8Array.of(0x3b, 0x79, 0x96, 0x00, 0x00, 0x54, 0x48, 0x20, 0x4e, 0x49, 0x44, 0x20, 0x31, 0x37),
  old: Uint8Array.of(0x3b, 0x67, 0x00, 0x00, 0x29, 0x20, 0x00, 0x6f, 0x78, 0x90, 0x00),
} as const;

export interface VirtualCardOptions {
  readonly kind?: keyof typeof ATR;
  /** "0003" is the layout in use; anything else makes a card that a careful reader refuses. */
  readonly layoutVersion?: string;
  /** The card's PIN and its tries, which outlive a reset; without it a fresh one of its own. */
  readonly pin?: CardPin;
}

/** The PIN of every card of the sandbox, and how often in a row a wrong one may be tried. */
export const SANDBOX_PIN = '1234';
export const PIN_TRIES = 3;

/** What a card remembers of its PIN even without power. */
export interface CardPin {
  readonly digits: string;
  triesLeft: number;
}

export const freshPin = (digits: string = SANDBOX_PIN): CardPin => ({ digits, triesLeft: PIN_TRIES });

/** A Thai national id card as a program: what goes in and comes out are APDUs, as with the plastic one. */
export interface VirtualCard {
  readonly atr: Uint8Array;
  /** Forgets what was selected, as a reset does. */
  reset(): void;
  transmit(command: Uint8Array): Uint8Array;
}

const STATUS = {
  ok: [0x90, 0x00],
  wrongLength: [0x67, 0x00],
  pinBlocked: [0x69, 0x83],
  notSelected: [0x69, 0x85],
  applicationNotFound: [0x6a, 0x82],
  wrongOffset: [0x6b, 0x00],
  unknownInstruction: [0x6d, 0x00],
  unknownClass: [0x6e, 0x00],
} as const;

export function virtualCard(holder: CardHolder, options: VirtualCardOptions = {}): VirtualCard {
  const atr = ATR[options.kind ?? 'current'];
  const memory = cardMemory(holder, options.layoutVersion);
  const secret = options.pin ?? freshPin();
  const getResponseP2 = atr === ATR.old ? 0x01 : 0x00;
  let selected = false;
  let pending: Uint8Array = new Uint8Array();

  /** T=0: data are announced with 61xx and fetched by GET RESPONSE. */
  function announce(data: Uint8Array): Uint8Array {
    pending = data;
    return Uint8Array.of(0x61, data.length & 0xff);
  }

  function onSelect(data: Uint8Array): Uint8Array {
    selected = Buffer.compare(data, THAI_ID_AID) === 0;
    if (!selected) return Uint8Array.from(STATUS.applicationNotFound);
    return announce(Uint8Array.of(0x6f, THAI_ID_AID.length + 2, 0x84, THAI_ID_AID.length, ...THAI_ID_AID));
  }

  function onRead(p1: number, p2: number, data: Uint8Array): Uint8Array {
    if (!selected) return Uint8Array.from(STATUS.notSelected);
    const [high, low] = data;
    if (high === undefined || low === undefined) return Uint8Array.from(STATUS.wrongLength);
    const offset = (p1 << 8) | p2;
    const length = (high << 8) | low;
    if (length === 0 || length > 0xff) return Uint8Array.from(STATUS.wrongLength);
    if (offset + length > memory.length) return Uint8Array.from(STATUS.wrongOffset);
    return announce(memory.subarray(offset, offset + length));
  }

  /** VERIFY: our own spelling, see the agent. Wrong ones are counted on the card, and the last one blocks it. */
  function onVerify(data: Uint8Array): Uint8Array {
    if (!selected) return Uint8Array.from(STATUS.notSelected);
    if (secret.triesLeft === 0) return Uint8Array.from(STATUS.pinBlocked);
    if (Buffer.from(data).toString('ascii') === secret.digits) {
      secret.triesLeft = PIN_TRIES;
      return Uint8Array.from(STATUS.ok);
    }
    secret.triesLeft -= 1;
    return Uint8Array.of(0x63, 0xc0 | secret.triesLeft);
  }

  function onGetResponse(p2: number, le: number): Uint8Array {
    if (p2 !== getResponseP2) return Uint8Array.from(STATUS.wrongOffset);
    const wanted = le === 0 ? 0x100 : le;
    if (wanted > pending.length) return Uint8Array.of(0x6c, pending.length & 0xff);
    const part = pending.subarray(0, wanted);
    pending = pending.subarray(wanted);
    const status = pending.length > 0 ? [0x61, pending.length & 0xff] : STATUS.ok;
    return Uint8Array.of(...part, ...status);
  }

  return {
    atr,
    reset() {
      selected = false;
      pending = new Uint8Array();
    },
    transmit(command) {
      const [cla, ins, p1 = 0, p2 = 0, lc = 0] = command;
      const data = command.subarray(5, 5 + lc);
      if (cla === 0x00 && ins === 0xa4) return onSelect(data);
      if (cla === 0x00 && ins === 0x20) return onVerify(data);
      if (cla === 0x00 && ins === 0xc0) return onGetResponse(p2, lc);
      if (cla === 0x80 && ins === 0xb0) return onRead(p1, p2, data);
      return Uint8Array.from(cla === 0x00 || cla === 0x80 ? STATUS.unknownInstruction : STATUS.unknownClass);
    },
  };
}
