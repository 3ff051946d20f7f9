import type { Socket } from 'node:net';
import type { VirtualCard } from './virtual-card.ts';
import { CONTROL, frame, readFrames } from './vpcd-frames.ts';

const NO_CARD = new Uint8Array();

/**
 * Plays the card's side of a vpcd connection, whoever opened it: the same program answers Debian's pcscd and the
 * demo's virtual reader.
 * @param card undefined is an empty slot: the answer to reset is then empty
 */
export function serveCard(socket: Socket, card: VirtualCard | undefined): void {
  readFrames(socket, (message) => {
    if (message.length > 1) {
      socket.write(frame(card?.transmit(message) ?? NO_CARD));
      return;
    }
    if (message[0] === CONTROL.atr) socket.write(frame(card?.atr ?? NO_CARD));
    else card?.reset();
  });
}
