import { createServer, type Socket } from 'node:net';
import type { CardHolder } from '../card/card-holder.ts';
import { serveCard } from '../card/serve-card.ts';
import { type CardPin, freshPin, virtualCard } from '../card/virtual-card.ts';

/**
 * A card slot that listens: the reader program connects and speaks the vpcd protocol to whatever card lies in it (the
 * direction that vsmartcard calls reversed). An unplugged reader hangs up on everyone.
 */
export interface Slot {
  readonly port: number;
  state(): { readonly plugged: boolean; readonly holder: CardHolder | undefined };
  insert(holder: CardHolder): void;
  remove(): void;
  plug(plugged: boolean): void;
  close(): Promise<void>;
}

/** @param port 0 lets the system choose */
export async function openSlot(host: string, port: number): Promise<Slot> {
  const sockets = new Set<Socket>();
  let plugged = true;
  let holder: CardHolder | undefined;
  let pin: CardPin = freshPin();

  /** Whoever was reading loses the card, as with a real one that is pulled out. */
  function hangUp(): void {
    for (const socket of sockets) socket.destroy();
  }

  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    if (!plugged) return socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveCard(socket, holder && virtualCard(holder, { pin }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  const address = server.address();

  return {
    port: typeof address === 'object' && address ? address.port : port,
    state: () => ({ plugged, holder }),
    insert(next) {
      holder = next;
      pin = freshPin(); // the district office has been here: a card put in anew is not blocked
      hangUp();
    },
    remove() {
      holder = undefined;
      hangUp();
    },
    plug(next) {
      plugged = next;
      hangUp();
    },
    close() {
      hangUp();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
