import { join } from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import { AuditSpool, spooledBytes } from '../audit/index.ts';
import { type Database, isDatabaseDown, openDatabase } from '../database/index.ts';
import { checkouts } from './checkouts.ts';
import { PrimaryWatch } from './primary-watch.ts';
import { bytesBehind, ReplicaWatch } from './replica-watch.ts';

/** Where audit events wait, below the data folder. */
export const spoolFolder = (dataDir: string): string => join(dataDir, 'audit-spool');

/** An outage longer than this has left connections behind that hang. */
const HANGING_MS = 10_000;

/** What `/readyz` and `/metrics` tell of the two servers. */
export interface ReplicaReport {
  readonly primary: 'up' | 'down';
  readonly replica: 'up' | 'down';
  /** Bytes of the primary's log that the replica had not taken over when both were last asked; null = not known. */
  readonly lagBytes: number | null;
  /** Seconds since the newest transaction the replica took over; 0 when it has everything. */
  readonly lagSeconds: number | null;
  /** Audit events that this process wrote to its spool since it started. */
  readonly spooledEvents: number;
  /** Bytes that wait in the folder, of all processes. */
  readonly spooledBytes: number;
}

/** A copy of the database that only reads, for what goes on while the primary is away. */
export interface Replica {
  readonly database: Database;
  /** Where the audit of what is answered from it goes. */
  readonly spool: AuditSpool;
  /**
   * `onPrimary`, and `onReplica` when the primary does not answer; with nothing in between when that is known already.
   * @throws what both throw; a database error only when neither server answers
   */
  instead<T>(onPrimary: () => Promise<T>, onReplica: () => Promise<T>): Promise<T>;
  /** Calls `back` each time the primary is there again. */
  onBack(back: () => void): void;
  report(): Promise<ReplicaReport>;
  close(): Promise<void>;
}

export interface ReplicaOptions {
  readonly primaryUrl: string;
  /** The primary's pool, to free connections that hang in an outage. */
  readonly primaryPool: pg.Pool;
  readonly replicaUrl: string;
  readonly role?: string | undefined;
  readonly dataDir: string;
  readonly log: Logger;
}

/** Opens the replica and begins to watch both servers. A replica that is away hinders nobody. */
export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  const { log, role } = options;
  const database = openDatabase({ connectionString: options.replicaUrl, max: 24, ...(role ? { role } : {}) });
  const spool = new AuditSpool(spoolFolder(options.dataDir));
  const primary = new PrimaryWatch(options.primaryUrl, log);
  const watch = new ReplicaWatch(options.replicaUrl);
  await Promise.all([primary.start(), watch.start()]);
  if (watch.state && primary.system && watch.state.system !== primary.system) {
    await Promise.all([primary.close(), watch.close(), database.close()]);
    throw new Error('REPLICA_URL is no copy of DATABASE_URL: its answers would be those of another register');
  }
  if (!watch.state) log.warn('the replica does not answer: look-ups end when the primary does');
  else if (!watch.state.standby) log.warn('the server of REPLICA_URL follows nobody: its answers may be old');
  const held = checkouts(options.primaryPool);
  primary.onBack((outageMs) => {
    if (outageMs > HANGING_MS) held.cutOff(performance.now() - outageMs);
  });
  return {
    database,
    spool,
    onBack: (back) => primary.onBack(back),
    async instead(onPrimary, onReplica) {
      if (primary.down) return onReplica();
      try {
        return await primary.orAway(onPrimary());
      } catch (error) {
        if (!isDatabaseDown(error)) throw error;
        primary.suspect();
        return onReplica();
      }
    },
    async report() {
      const { state } = watch;
      const lagBytes = state && primary.lsn ? bytesBehind(primary.lsn, state.lsn) : null;
      return {
        primary: primary.down ? 'down' : 'up',
        replica: state ? 'up' : 'down',
        lagBytes,
        lagSeconds: lagBytes === 0 ? 0 : (state?.age ?? null),
        spooledEvents: spool.events,
        spooledBytes: await spooledBytes(spool.folder),
      };
    },
    async close() {
      await Promise.all([primary.close(), watch.close(), spool.close()]);
      await database.close();
    },
  };
}
