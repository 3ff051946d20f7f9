import { Pulse } from './pulse.ts';

const EVERY_MS = 2_000;

const ASK = `select pg_is_in_recovery() as standby, coalesce(pg_last_wal_replay_lsn()::text, pg_current_wal_lsn()::text) as lsn,
  extract(epoch from now() - pg_last_xact_replay_timestamp())::float8 as age, system_identifier::text as system from pg_control_system()`;

/** How a replica was when it was last asked. */
export interface ReplicaState {
  /** How far it has come in the primary's log. */
  readonly lsn: string;
  /** Seconds since the newest transaction it has taken over; also grows while nobody writes. */
  readonly age: number | null;
  readonly standby: boolean;
  /** The number a cluster got when it was made, which its copies keep. */
  readonly system: string;
}

/** Asks the replica now and then how far it has come. */
export class ReplicaWatch {
  readonly #pulse: Pulse;
  #timer: NodeJS.Timeout | undefined;
  #asking: Promise<void> | undefined;
  #closed = false;
  /** Undefined while it does not answer. */
  state: ReplicaState | undefined;

  constructor(connectionString: string) {
    this.#pulse = new Pulse(connectionString);
  }

  /** Asks for the first time, and from then on every two seconds. */
  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.look(), EVERY_MS);
  }

  look(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#asking ??= this.#look().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#asking;
    this.#pulse.close();
  }

  async #look(): Promise<void> {
    this.state = await this.#pulse.ask<ReplicaState>(ASK).catch(() => undefined);
  }
}

const bytesAt = (lsn: string): number => {
  const [high = '0', low = '0'] = lsn.split('/');
  return Number.parseInt(high, 16) * 2 ** 32 + Number.parseInt(low, 16);
};

/** Bytes of the primary's log that the replica has not taken over yet. */
export const bytesBehind = (primary: string, replica: string): number =>
  Math.max(0, bytesAt(primary) - bytesAt(replica));
