import type { Readable } from 'node:stream';

/**
 * The vpcd protocol (vsmartcard): each message is a two-byte big-endian length and that many bytes. From the reader,
 * a message of one byte is a control word, anything longer a command APDU. Only `atr` and commands are answered.
 */
export const CONTROL = { powerOff: 0, powerOn: 1, reset: 2, atr: 4 } as const;

export function frame(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
}

/** Calls `onMessage` for each whole message, however TCP cuts or joins them. */
export function readFrames(stream: Readable, onMessage: (message: Uint8Array) => void): void {
  let buffered: Buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    while (buffered.length >= 2) {
      const end = 2 + buffered.readUInt16BE(0);
      if (buffered.length < end) return;
      const message = buffered.subarray(2, end);
      buffered = buffered.subarray(end);
      onMessage(message);
    }
  });
}
