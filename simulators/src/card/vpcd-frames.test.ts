import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { frame, readFrames } from './vpcd-frames.ts';

describe('vpcd messages', () => {
  it('[SYS-20] survive however the network cuts and joins them', () => {
    const messages = [Uint8Array.of(4), new Uint8Array(300).fill(7), new Uint8Array(), Uint8Array.of(1, 2)];
    const bytes = Buffer.concat(messages.map(frame));
    for (const size of [1, 2, 3, 7, bytes.length]) {
      const stream = new PassThrough();
      const seen: string[] = [];
      readFrames(stream, (message) => seen.push(Buffer.from(message).toString('hex')));
      for (let i = 0; i < bytes.length; i += size) stream.emit('data', bytes.subarray(i, i + size));
      expect(seen).toEqual(messages.map((message) => Buffer.from(message).toString('hex')));
    }
  });
});
