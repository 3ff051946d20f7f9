import type { CardConnection } from '../reader/reader.ts';
import { CardRefused, parseResponse } from './apdu.ts';

/** What the card said of a PIN. */
export type PinResult =
  | { readonly result: 'VERIFIED' }
  /** `triesLeft` may be undefined: a card need not tell. */
  | { readonly result: 'WRONG_PIN'; readonly triesLeft: number | undefined }
  | { readonly result: 'PIN_BLOCKED' };

/** Four digits, set at the district office (SRM-07). */
export const isPin = (text: unknown): text is string => typeof text === 'string' && /^\d{4}$/.test(text);

/**
 * VERIFY of ISO 7816-4 with reference 01, the PIN as ASCII digits. How the real card wants it is not public (its maker's
 * library wraps it): this command is ours, and the one place to change when the library is there.
 */
export const verifyCommand = (pin: string): Uint8Array =>
  Uint8Array.of(0x00, 0x20, 0x00, 0x01, pin.length, ...Buffer.from(pin, 'ascii'));

/** Asks the card whether this is its holder's PIN. @throws CardRefused when it says anything else than yes, no or blocked */
export async function verifyPin(connection: CardConnection, pin: string): Promise<PinResult> {
  const { sw1, sw2 } = parseResponse(await connection.transmit(verifyCommand(pin)));
  if (sw1 === 0x90 && sw2 === 0x00) return { result: 'VERIFIED' };
  if (sw1 === 0x63 && sw2 === 0xc0) return { result: 'PIN_BLOCKED' };
  if (sw1 === 0x63) return { result: 'WRONG_PIN', triesLeft: sw2 >> 4 === 0xc ? sw2 & 0x0f : undefined };
  if (sw1 === 0x69 && sw2 === 0x83) return { result: 'PIN_BLOCKED' };
  throw new CardRefused((sw1 << 8) | sw2);
}
