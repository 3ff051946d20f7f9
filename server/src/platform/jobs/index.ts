import { type Runner, run, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Subscription } from '../events/index.ts';
import { idempotencyKeepDays } from '../parameters/platform-parameters.ts';
import { addDays, bangkokDate } from '../time/index.ts';
import type { Engine } from '../use-case/index.ts';
import { patientPool } from './patient-pool.ts';

/** A thing that is done again and again; quick, idempotent, and harmless when two workers do it. */
export interface Routine {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<void>;
}

const jobName = (subscription: Subscription): string => `${subscription.event}→${subscription.handler}`;

/**
 * Hands outbox rows to the job queue, one job a subscription, in one transaction: a row is relayed exactly once, a job
 * runs at least once. Apart from the request's transaction because the queue notifies its workers, and PostgreSQL
 * lets only one notifying transaction commit at a time.
 */
export async function relayEvents(engine: Engine, subscriptions: readonly Subscription[]): Promise<number> {
  const listeners = subscriptions.map((s) => ({ type: s.event, job: jobName(s) }));
  const [row] = await engine.database.query<{ relayed: number }>({
    text: `with taken as (
             delete from platform.outbox where event_id in (
               select event_id from platform.outbox order by event_id limit 1000 for update skip locked)
             returning type, payload, at),
           jobs as (
             select l.job, jsonb_build_object('payload', t.payload, 'at', t.at) as payload
               from taken t join jsonb_to_recordset($1) as l(type text, job text) using (type)),
           added as (select graphile_worker.add_job(job, payload::json) from jobs)
           select (select count(*)::int from taken) + 0 * (select count(*)::int from added) as relayed`,
    values: [JSON.stringify(listeners)],
  });
  return row?.relayed ?? 0;
}

// A job belongs to the process that took it. When that one was killed, nobody gives the job back; the queue itself would
// wait four hours. Handlers take well under a second and are idempotent, so ten minutes are certainly long enough.
const FREE_ABANDONED_JOBS = `
  select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker._private_jobs where locked_at < now() - interval '10 minutes'
  having count(*) > 0`;

/** The platform's own routines: relay events, seal the audit, free jobs of dead workers, make partitions, forget old answers. */
export function platformRoutines(
  engine: Engine,
  subscriptions: readonly Subscription[],
  partitioned: readonly string[],
): Routine[] {
  const ask = (text: string, values: unknown[] = []) => engine.database.query({ text, values });
  return [
    {
      name: 'relay-events',
      everyMs: 250,
      run: async () => {
        while ((await relayEvents(engine, subscriptions)) === 1000);
      },
    },
    {
      name: 'seal-audit',
      everyMs: 2_000,
      run: async () => void (await ask('select platform.api_seal_audit($1)', [engine.clock()])),
    },
    {
      name: 'free-abandoned-jobs',
      everyMs: 10_000,
      run: async () => void (await ask(FREE_ABANDONED_JOBS)),
    },
    {
      name: 'make-partitions',
      everyMs: 6 * 3_600_000,
      run: async () => {
        const today = bangkokDate(engine.clock());
        for (const table of ['platform.audit_event', ...partitioned]) {
          await ask('select platform.api_ensure_partitions($1::regclass, $2, $3)', [table, today, addDays(today, 400)]);
        }
      },
    },
    {
      name: 'forget-answers',
      everyMs: 3_600_000,
      run: async () => {
        const today = bangkokDate(engine.clock());
        const before = addDays(today, -engine.parameters.on(today).get(idempotencyKeepDays));
        await ask('delete from platform.idempotency where at < $1::date', [before]);
      },
    },
  ];
}

/** Runs routines and event handlers until stopped; a failing routine is logged and tried again at its next turn. */
export async function startWorker(
  engine: Engine,
  options: { subscriptions: readonly Subscription[]; routines: readonly Routine[]; log: Logger },
): Promise<{ stop(): Promise<void> }> {
  const tasks: TaskList = Object.fromEntries(
    options.subscriptions.map((s) => [
      jobName(s),
      async (job: unknown) => {
        const { payload, at } = job as { payload: Record<string, unknown>; at: string };
        await s.handle(payload, new Date(at));
      },
    ]),
  );
  const runner: Runner = await run({
    pgPool: patientPool(engine.database.pool),
    taskList: tasks,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') options.log.warn({ source: 'jobs' }, message);
    }),
  });
  const timers = options.routines.map((routine) => repeat(routine, options.log));
  return {
    async stop() {
      await Promise.all(timers.map((timer) => timer.stop()));
      await runner.stop();
    },
  };
}

function repeat(routine: Routine, log: Logger): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let turn: Promise<void> = Promise.resolve();
  const next = () => {
    turn = routine
      .run()
      .catch((error: Error) =>
        log.warn({ routine: routine.name, err: error.message }, 'routine failed, will try again'),
      )
      .then(() => {
        if (!stopped) timer = setTimeout(next, routine.everyMs);
      });
  };
  timer = setTimeout(next, Math.min(routine.everyMs, 500));
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
