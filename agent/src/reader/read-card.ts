import { CardRefused } from '../card/apdu.ts';
import { readThaiIdCard, type ThaiIdCard, UnreadableCard } from '../card/thai-id-card.ts';
import { type PinResult, verifyPin } from '../card/verify-pin.ts';
import { withTimeout } from '../with-timeout.ts';
import type { CardConnection, CardReader } from './reader.ts';

/** Why no card was read. */
export type CardFault = 'NO_READER' | 'NO_CARD' | 'NOT_A_THAI_ID' | 'CARD_FAILED';

export interface CardFailure {
  readonly fault: CardFault;
  readonly why?: string;
}
export type CardResult = { readonly card: ThaiIdCard } | CardFailure;

/** A real card with its picture takes up to five seconds; one that takes longer is stuck. */
const READ_MS = 10_000;

/** Reads the card in the first reader that has one. @param withPhoto fetch the picture too */
export async function readCard(reader: CardReader, withPhoto: boolean): Promise<CardResult> {
  const read = await withCard(reader, (connection) => readThaiIdCard(connection, withPhoto));
  return 'fault' in read ? read : { card: read.value };
}

/** Whose card it is, if the PIN is his; what the card says of the PIN otherwise. */
export type HolderResult = { readonly pin: PinResult; readonly pid: string } | CardFailure;

/** Asks the card in the reader for its holder's PIN and id, in one conversation: nobody can swap the card in between. */
export async function verifyHolder(reader: CardReader, pin: string): Promise<HolderResult> {
  const asked = await withCard(reader, async (connection) => {
    const { pid } = await readThaiIdCard(connection, false);
    return { pid, pin: await verifyPin(connection, pin) };
  });
  return 'fault' in asked ? asked : asked.value;
}

async function withCard<T>(
  reader: CardReader,
  work: (connection: CardConnection) => Promise<T>,
): Promise<{ value: T } | CardFailure> {
  const terminals = await reader.terminals();
  if (terminals.length === 0) return { fault: 'NO_READER' };
  const terminal = terminals.find(({ present }) => present);
  if (!terminal) return { fault: 'NO_CARD' };
  try {
    return { value: await withTimeout(converse(reader, terminal.name, work), READ_MS) };
  } catch (error) {
    return faultOf(error as Error, reader, terminal.name);
  }
}

async function converse<T>(
  reader: CardReader,
  terminalName: string,
  work: (connection: CardConnection) => Promise<T>,
): Promise<T> {
  const connection = await reader.connect(terminalName);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

async function faultOf(error: Error, reader: CardReader, terminalName: string): Promise<CardFailure> {
  if (error instanceof CardRefused || error instanceof UnreadableCard) {
    return { fault: 'NOT_A_THAI_ID', why: error.message };
  }
  // Pulled out while it was read: the person at the counter sees an empty reader, and so should the program.
  const terminal = (await reader.terminals()).find(({ name }) => name === terminalName);
  if (!terminal?.present) return { fault: 'NO_CARD' };
  return { fault: 'CARD_FAILED', why: error.message };
}
