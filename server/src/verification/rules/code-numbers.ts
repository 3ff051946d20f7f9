/** PP: a Claim Code; EP: the code of a close. Each has its own counter and its own permanent key. */
export type Prefix = 'PP' | 'EP';

const SPACE = 10_000_000_000;
/** Two halves of five decimal digits. */
const HALF = 100_000;

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/**
 * HalfSipHash-2-4 of one word, as four bytes without a sign. Own code, because a digest of `node:crypto` costs a crossing into
 * C++, four of them a code: a thirtieth of an issue.
 */
export function halfSipHash(key: readonly [number, number], word: number): number {
  let v0 = key[0];
  let v1 = key[1];
  let v2 = key[0] ^ 0x6c796765;
  let v3 = key[1] ^ 0x74656462;
  // Two rounds for the word, two for its length in bytes, four to end with.
  for (let round = 0; round < 8; round += 1) {
    if (round === 0) v3 ^= word;
    if (round === 2) {
      v0 ^= word;
      v3 ^= 4 << 24;
    }
    if (round === 4) {
      v0 ^= 4 << 24;
      v2 ^= 0xff;
    }
    v0 = (v0 + v1) | 0;
    v1 = rotate(v1, 5) ^ v0;
    v0 = rotate(v0, 16);
    v2 = (v2 + v3) | 0;
    v3 = rotate(v3, 8) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = rotate(v3, 7) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = rotate(v1, 13) ^ v2;
    v2 = rotate(v2, 16);
  }
  return (v1 ^ v3) >>> 0;
}

/** The two words that key a prefix, of its secret. */
export const keyOf = (secret: Buffer): readonly [number, number] => [secret.readInt32LE(0), secret.readInt32LE(4)];

/**
 * A number of 0 … 10¹⁰-1 as ten other digits: four Feistel rounds over two halves, a permutation by construction, so that no
 * look-up is needed for uniqueness (INV-VER-9) and neighbours lie far apart. Not a credential and not meant as one (ADR 005).
 */
export function permute(key: readonly [number, number], number: number): string {
  if (!Number.isSafeInteger(number) || number < 0 || number >= SPACE)
    throw new Error('the code space of this prefix is used up');
  let left = Math.floor(number / HALF);
  let right = number % HALF;
  for (let round = 0; round < 4; round += 2) {
    left = (left + halfSipHash(key, right * 4 + round)) % HALF;
    right = (right + halfSipHash(key, left * 4 + round + 1)) % HALF;
  }
  return String(left * HALF + right).padStart(10, '0');
}
