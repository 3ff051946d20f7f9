/** Chance that falls the same way every time: the demo world has the same ids, tokens and people on every fresh start. */
import { createHash } from 'node:crypto';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';

/** The registration office of every invented citizen id; no Thai district has this code. */
const INVENTED_OFFICE = '9900';

/** A citizen id of an invented person; the running number alone tells people apart. */
export const inventedPid = (firstDigit: number, running: number): string =>
  citizenIdFrom(firstDigit, INVENTED_OFFICE, running);

/** A UUID-shaped text that depends on nothing but its name. */
export function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(`sitthi demo world: ${name}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Numbers in [0, 1), the same sequence for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items, all equally likely. Throws RangeError on an empty list. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** One of the values, by weight. */
export function pickWeighted<T>(random: () => number, choices: readonly (readonly [weight: number, value: T])[]): T {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [weight, value] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new RangeError('nothing to pick from');
}
