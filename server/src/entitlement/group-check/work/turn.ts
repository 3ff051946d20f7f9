import { randomUUID } from 'node:crypto';
import { bangkokDate } from '../../../platform/time/index.ts';
import type { Engine } from '../../../platform/use-case/index.ts';
import { countsAgainstChunk, faultOf } from '../../chunk-fault.ts';
import { chunkMaxAttempts } from '../../parameters.ts';
import type { GroupCheck } from '../model.ts';
import { groupCheckLeaseSeconds, groupCheckMaxRows } from '../parameters.ts';
import { checkChunk, countFailure, type Hold } from '../store/chunks.ts';
import { takeGroupCheck } from '../store/jobs.ts';
import { endJob } from './end-job.ts';
import { type Reading, startReading } from './read-file.ts';

type House = Pick<Engine, 'database' | 'clock' | 'parameters' | 'log'>;

/** One turn is short, so that a stop waits for little and jobs share a worker. */
const TURN_MS = 1_000;

/**
 * Works on group checks, a turn at a time. What a turn did is committed chunk by chunk with the position: a worker that is killed
 * leaves nothing half done, and whoever takes the job on after its lease goes on at the next chunk. Two workers never have one
 * job: each transaction asks whether it is still his.
 */
export function groupCheckWorker({ database, clock, parameters, log }: House): { turn(): Promise<void> } {
  const worker = randomUUID();
  let reading: Reading | undefined;
  const view = () => parameters.on(bangkokDate(clock()));
  const holdOf = (groupCheckId: string): Hold => ({
    groupCheckId,
    worker,
    leaseSeconds: view().get(groupCheckLeaseSeconds),
  });
  const fail = (groupCheckId: string, failure: string) =>
    database.transaction((tx) =>
      endJob(tx, groupCheckId, { state: 'FAILED', failure, now: clock(), parameters: view() }),
    );

  async function closeReading(): Promise<void> {
    const open = reading;
    reading = undefined;
    await open?.close();
  }

  /** What fails is tried again after a lease, a file from its beginning; what fails again and again ends its job. */
  async function guarded(groupCheckId: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // what it had read and not kept is lost with the error: never go on behind it
      if (reading?.groupCheckId === groupCheckId) await closeReading();
      if (!countsAgainstChunk(error)) throw error;
      const attempts = await countFailure(database, holdOf(groupCheckId));
      log.error({ groupCheckId, attempts, ...faultOf(error) }, 'a part of a group check failed');
      if (attempts !== undefined && attempts >= view().get(chunkMaxAttempts))
        await fail(groupCheckId, 'GROUP_CHECK_BROKEN_OFF');
    }
  }

  async function readOn(open: Reading, until: number): Promise<void> {
    const stands = await open.until(until);
    if (stands === 'OPEN') return;
    await closeReading();
    if (typeof stands === 'object') await fail(open.groupCheckId, stands.failure);
  }

  async function checkOn(job: GroupCheck, until: number): Promise<void> {
    const hold = holdOf(job.groupCheckId);
    for (let chunk = job.nextChunk; performance.now() < until; chunk += 1) {
      const more = await database.transaction(async (tx) => {
        if ((await checkChunk(tx, hold, chunk, clock())) !== 'RUNNING') return false;
        if (chunk + 1 < (job.chunks ?? 0)) return true;
        await endJob(tx, job.groupCheckId, { state: 'COMPLETED', now: clock(), parameters: view() });
        return false;
      });
      if (!more) return;
    }
  }

  async function begin(job: GroupCheck, until: number): Promise<void> {
    reading = await startReading(database, job, holdOf(job.groupCheckId), view().get(groupCheckMaxRows));
    await readOn(reading, until);
  }
  const goOn = async (until: number) => {
    const open = reading;
    if (open) await guarded(open.groupCheckId, () => readOn(open, until));
  };

  return {
    async turn() {
      const until = performance.now() + TURN_MS;
      // Half a turn for the file that is open, half for the rows of others.
      await goOn(until - TURN_MS / 2);
      while (performance.now() < until) {
        const held = { worker, leaseSeconds: view().get(groupCheckLeaseSeconds) };
        const job = await takeGroupCheck(database, { ...held, reading: reading?.groupCheckId, now: clock() });
        if (!job) return goOn(until);
        await guarded(job.groupCheckId, () => (job.total === null ? begin(job, until) : checkOn(job, until)));
      }
    },
  };
}
