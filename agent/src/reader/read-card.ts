import { CardRefused } from '../card/apdu.ts';
import { readThaiIdCard, type ThaiIdCard, UnreadableCard } from '../card/thai-id-card.ts';
import { withTimeout } from '../with-timeout.ts';
import type { CardReader } from './reader.ts';

/** Why no card was read. */
export type CardFault = 'NO_READER' | 'NO_CARD' | 'NOT_A_THAI_ID' | 'CARD_FAILED';

export type CardResult = { readonly card: ThaiIdCard } | { readonly fault: CardFault; readonly why?: string };

/** A real card with its picture takes up to five seconds; one that takes longer is stuck. */
const READ_MS = 10_000;

/** Reads the card in the first reader that has one. @param withPhoto fetch the picture too */
export async function readCard(reader: CardReader, withPhoto: boolean): Promise<CardResult> {
  const terminals = await reader.terminals();
  if (terminals.length === 0) return { fault: 'NO_READER' };
  const terminal = terminals.find(({ present }) => present);
  if (!terminal) return { fault: 'NO_CARD' };
  try {
    return { card: await withTimeout(readFrom(reader, terminal.name, withPhoto), READ_MS) };
  } catch (error) {
    return faultOf(error as Error, reader, terminal.name);
  }
}

async function readFrom(reader: CardReader, terminalName: string, withPhoto: boolean): Promise<ThaiIdCard> {
  const connection = await reader.connect(terminalName);
  try {
    return await readThaiIdCard(connection, withPhoto);
  } finally {
    await connection.close();
  }
}

async function faultOf(error: Error, reader: CardReader, terminalName: string): Promise<CardResult> {
  if (error instanceof CardRefused || error instanceof UnreadableCard) {
    return { fault: 'NOT_A_THAI_ID', why: error.message };
  }
  // Pulled out while it was read: the person at the counter sees an empty reader, and so should the program.
  const terminal = (await reader.terminals()).find(({ name }) => name === terminalName);
  if (!terminal?.present) return { fault: 'NO_CARD' };
  return { fault: 'CARD_FAILED', why: error.message };
}
