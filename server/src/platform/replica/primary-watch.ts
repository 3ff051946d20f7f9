import type { Logger } from 'pino';
import { Pulse } from './pulse.ts';

const EVERY_MS = 500;

// A server that follows another one is no primary, whatever address it has: an address that moves comes there first.
const ASK = `select pg_is_in_recovery() as standby, case when not pg_is_in_recovery() then pg_current_wal_lsn()::text end as lsn,
  system_identifier::text as system from pg_control_system()`;

/** Raised for what waited for the primary when it was found to be away. */
class PrimaryAway extends Error {
  readonly code = '08006';
  constructor() {
    super('the primary database does not answer');
  }
}

/**
 * The circuit breaker: asks the primary twice a second, and at once when somebody had trouble with it, so that no look-up
 * has to wait for a connection that does not come, and so that the primary is used again as soon as it is back.
 */
export class PrimaryWatch {
  readonly #pulse: Pulse;
  readonly #log: Logger;
  readonly #waiting = new Set<() => void>();
  readonly #whenBack: ((outageMs: number) => void)[] = [];
  #since = 0;
  #asking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  /** True from the moment the primary was found away until it answers again. */
  down = false;
  /** How far the primary has written, when it was last asked. */
  lsn: string | undefined;
  /** The number its cluster got when it was made. */
  system: string | undefined;

  constructor(connectionString: string, log: Logger) {
    this.#pulse = new Pulse(connectionString);
    this.#log = log;
  }

  /** Asks for the first time, and from then on twice a second. */
  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => this.suspect(), EVERY_MS);
  }

  /** Somebody had trouble: looks now, unless somebody is looking. */
  suspect(): void {
    void this.look();
  }

  look(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#asking ??= this.#look().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  onBack(back: (outageMs: number) => void): void {
    this.#whenBack.push(back);
  }

  /** What `work` answers; rejects as soon as the primary is found away, whatever becomes of the work. */
  orAway<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const away = () => reject(new PrimaryAway());
      this.#waiting.add(away);
      const over = () => this.#waiting.delete(away);
      work.then(resolve, reject).finally(over);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#asking;
    this.#pulse.close();
  }

  async #look(): Promise<void> {
    const answer = await this.#pulse
      .ask<{ standby: boolean; lsn: string | null; system: string }>(ASK)
      .catch(() => undefined);
    if (answer?.lsn) this.lsn = answer.lsn;
    this.system = answer?.system ?? this.system;
    const down = answer === undefined || answer.standby;
    if (down === this.down) return;
    this.down = down;
    if (down) {
      this.#since = performance.now();
      this.#log.error('the primary database does not answer: look-ups are answered from the replica');
      for (const away of this.#waiting) away();
      this.#waiting.clear();
    } else {
      this.#log.info('the primary database is back');
      for (const back of this.#whenBack) back(performance.now() - this.#since);
    }
  }
}
