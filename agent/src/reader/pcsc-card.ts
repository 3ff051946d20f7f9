import type { Reader } from 'pcsc-mini';
import type { CardConnection } from './reader.ts';

/** The driver, once it could be loaded. */
export type Pcsc = typeof import('pcsc-mini');

/** Opens the card in a reader for us alone. @throws when there is none, or another program will not share it */
export async function openPcscCard(pcsc: Pcsc, reader: Reader): Promise<CardConnection> {
  const card = await reader.connect(pcsc.CardMode.SHARED);
  try {
    // Another program of the counter PC may poll the same card: a transaction keeps its SELECT out of our reads.
    const transaction = await card.transaction();
    const { atr } = await card.state();
    return {
      atr,
      transmit: (command) => card.transmit(command),
      async close() {
        await transaction.end(pcsc.CardDisposition.LEAVE).catch(() => undefined);
        await card.disconnect(pcsc.CardDisposition.LEAVE).catch(() => undefined);
      },
    };
  } catch (error) {
    await card.disconnect(pcsc.CardDisposition.LEAVE).catch(() => undefined);
    throw error;
  }
}
