import { once } from 'node:events';
import { connect } from 'node:net';
import { serveCard } from './serve-card.ts';
import type { VirtualCard } from './virtual-card.ts';

/** The port on which vsmartcard-vpcd, a reader driver of Debian's pcscd, waits for a card. */
export const VPCD_PORT = 35963;

export interface InsertedCard {
  /** Pulls the card out. */
  remove(): Promise<void>;
}

/**
 * Puts a virtual card into the vpcd reader of a running pcscd.
 * @throws when nobody listens there
 */
export async function insertIntoVpcd(
  card: VirtualCard,
  { host = '127.0.0.1', port = VPCD_PORT }: { host?: string; port?: number } = {},
): Promise<InsertedCard> {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, 'connect');
  // pcscd may close the slot at any time; an error then is the end of the card, not of the program.
  socket.on('error', () => socket.destroy());
  serveCard(socket, card);
  return {
    async remove() {
      if (socket.closed) return;
      socket.destroy();
      await once(socket, 'close');
    },
  };
}
