import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
const pool = new Uint8Array(256 * BYTES);
let next = pool.length;
let msecs = 0;
let seq = 0;

/** Sixteen random bytes nobody had before. They are fetched by the hundred: each fetch has its own price. */
function random(): Uint8Array {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  next += BYTES;
  return pool.subarray(next - BYTES, next);
}

/** A new opaque id (UUID version 7: ordered by time, so that indexes grow at one end). Made here, not in SQL: PostgreSQL 15 has no uuidv7(). */
export function newId(): string {
  const bytes = random();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // From a random number on (its top bit free to count into), ids of one millisecond are in the order they were made.
    seq = new DataView(bytes.buffer, bytes.byteOffset).getUint32(6) & 0x7fffffff;
  } else {
    seq = (seq + 1) | 0;
    if (seq === 0) msecs += 1;
  }
  return v7({ random: bytes, msecs, seq });
}
