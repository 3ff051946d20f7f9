import { once } from 'node:events';
import { connect } from 'node:net';
import { CONTROL, frame, readFrames } from '../card/vpcd-frames.ts';

/** The reader's end of a vpcd conversation with a slot. */
export interface SlotConnection {
  /** Empty when no card lies in the slot. */
  answerToReset(): Promise<Uint8Array>;
  transmit(command: Uint8Array): Promise<Uint8Array>;
  close(): void;
}

const ANSWER_MS = 1_500;

/** @throws when nobody listens there */
export async function connectToSlot(host: string, port: number): Promise<SlotConnection> {
  const socket = connect({ host, port, noDelay: true });
  socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('the card does not answer')));
  await once(socket, 'connect');

  let waiting: { resolve: (message: Uint8Array) => void; reject: (error: Error) => void } | undefined;
  let gone: Error | undefined;
  readFrames(socket, (message) => {
    waiting?.resolve(message);
    waiting = undefined;
  });
  socket.on('error', (error) => {
    gone = error;
  });
  socket.on('close', () => {
    gone ??= new Error('the card is gone');
    waiting?.reject(gone);
  });

  /** One question at a time, as on a real card's single wire. */
  function ask(message: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (gone) return reject(gone);
      waiting = { resolve, reject };
      socket.write(frame(message));
    });
  }

  return {
    async answerToReset() {
      socket.write(frame(Uint8Array.of(CONTROL.powerOn)));
      return ask(Uint8Array.of(CONTROL.atr));
    },
    transmit: ask,
    close() {
      socket.end(frame(Uint8Array.of(CONTROL.powerOff)));
    },
  };
}
