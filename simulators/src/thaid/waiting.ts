import { randomInt } from 'node:crypto';

/** One QR code on a screen that waits for a phone (หมายเลขอ้างอิง). */
export interface Waiting {
  readonly reference: string;
  readonly uid: string;
  readonly clientId: string;
  state: 'WAITING' | 'CONFIRMED' | 'REFUSED';
  pid: string | undefined;
  readonly until: number;
}

const LIFE_MS = 10 * 60_000;
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Eight characters in two groups, none of which is mistaken for another. */
function newReference(): string {
  const letter = () => LETTERS.charAt(randomInt(LETTERS.length));
  const group = () => Array.from({ length: 4 }, letter).join('');
  return `${group()}-${group()}`;
}

/** Screens that wait, and phones that answer them. An answer is given once. */
export class WaitingRoom {
  readonly #byReference = new Map<string, Waiting>();

  open(uid: string, clientId: string): Waiting {
    const open = this.all().find((waiting) => waiting.uid === uid);
    if (open) return open;
    const waiting: Waiting = {
      reference: newReference(),
      uid,
      clientId,
      state: 'WAITING',
      pid: undefined,
      until: Date.now() + LIFE_MS,
    };
    this.#byReference.set(waiting.reference, waiting);
    return waiting;
  }

  find(reference: string): Waiting | undefined {
    const waiting = this.#byReference.get(reference.toUpperCase());
    return waiting && waiting.until > Date.now() ? waiting : undefined;
  }

  ofScreen(uid: string): Waiting | undefined {
    return this.all().find((waiting) => waiting.uid === uid);
  }

  /** Those that are not over, the newest first. */
  all(): Waiting[] {
    for (const [reference, { until }] of this.#byReference)
      if (until <= Date.now()) this.#byReference.delete(reference);
    return [...this.#byReference.values()].toReversed();
  }

  /** False when it was answered already. */
  answer(waiting: Waiting, pid: string | undefined): boolean {
    if (waiting.state !== 'WAITING') return false;
    waiting.state = pid === undefined ? 'REFUSED' : 'CONFIRMED';
    waiting.pid = pid;
    return true;
  }
}
