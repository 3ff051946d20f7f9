import type { Queryable } from '../../platform/database/index.ts';
import type { Routine } from '../../platform/jobs/index.ts';
import { addDays, bangkokDate, startOfBangkokDay } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { findPointOf } from '../points/store/points.ts';
import { lockRightsOfMany } from '../registration/store/registration-facts.ts';
import { rulesOf } from './call.ts';
import { type Carrying, carryOutRow } from './carry-out-row.ts';
import { endGroupJob } from './end-group-job.ts';
import type { GroupJob } from './model.ts';
import { groupDraftKeepDays, groupJobKeepDays } from './parameters.ts';
import { ROW_FAILED, rowsFailed } from './rows-failed.ts';
import { findRowFacts } from './store/facts.ts';
import { cancelUnused, forgetJobs, markProgress, runningJobs, takeRunningJob } from './store/jobs.ts';
import { auditEach } from './store/members.ts';
import { forgetTyped, type JudgedRow, saveVerdicts, waitingRows } from './store/rows.ts';

type House = Pick<Engine, 'database' | 'clock' | 'parameters' | 'log'>;

/** Rows of one transaction: enough to be quick, few enough that nobody waits long for a person it holds. */
const AT_ONCE = 50;

async function carryingOf({ clock, parameters }: House, tx: Queryable, job: GroupJob): Promise<Carrying> {
  const now = clock();
  const today = bangkokDate(now);
  const view = parameters.on(today);
  const point = job.startedBy ? await findPointOf(tx, job.organisationId, job.startedBy) : undefined;
  return { tx, job, now, parameters: view, rules: rulesOf(job, { today, parameters: view }), pointId: point?.pointId };
}

/** Everybody of a chunk is held before anybody is judged. */
async function holdEverybody(of: Carrying, ids: readonly string[]) {
  const scope = { organisationId: of.job.organisationId, today: of.rules.today };
  const found = await findRowFacts(of.tx, ids, scope);
  await lockRightsOfMany(
    of.tx,
    [...found.values()].map(({ person }) => person.personId),
  );
  return findRowFacts(of.tx, ids, scope);
}

async function auditRows({ tx, job, now }: Carrying, done: readonly JudgedRow[]): Promise<void> {
  const event = {
    at: now.toISOString(),
    actor: job.startedAs,
    organisation: job.organisationId,
    action: job.direction === 'IN' ? 'entitlement.registerGroupRow' : 'entitlement.dischargeGroupRow',
    purpose: 'GROUP_REGISTRATION',
    requestId: job.jobId,
    detail: { jobId: job.jobId, group: job.group },
  };
  await auditEach(
    tx,
    done.map(({ personId, verdict }) => ({ ...event, subject: personId, outcome: verdict })),
  );
}

/**
 * The next rows of a job in one transaction, with their verdicts and the end of the job after the last: killed in the
 * middle, nothing of it happened, and whoever goes on begins with the same rows.
 * @returns false when there was nothing to do
 */
export async function runChunk(house: House, jobId: string): Promise<boolean> {
  return house.database.transaction(async (tx) => {
    const job = await takeRunningJob(tx, jobId);
    if (!job) return false;
    const of = await carryingOf(house, tx, job);
    const rows = await waitingRows(tx, jobId, AT_ONCE);
    const found = await holdEverybody(
      of,
      rows.map(({ typed }) => typed),
    );
    const done: JudgedRow[] = [];
    for (const { rowNo, typed } of rows) {
      const facts = found.get(typed);
      done.push({ rowNo, personId: facts?.person.personId ?? null, ...(await carryOutRow(of, facts)) });
    }
    const failed = done.filter(({ reason }) => reason === ROW_FAILED).length;
    if (failed > 0) house.log.error({ jobId, failed }, 'rows of a group registration could not be written');
    await saveVerdicts(tx, jobId, done, of.now);
    await auditRows(of, done);
    await markProgress(tx, jobId, done.length);
    if (rows.length < AT_ONCE) await endGroupJob(tx, job, of.now);
    return true;
  });
}

/** Goes on with every running job, a chunk of each in turn, until none is left. @returns how many chunks */
export async function runGroupJobs(house: House): Promise<number> {
  let chunks = 0;
  for (;;) {
    let done = 0;
    for (const jobId of await runningJobs(house.database, house.clock()))
      if (await runChunk(house, jobId).catch((error) => rowsFailed(house, jobId, AT_ONCE, error))) done += 1;
    if (done === 0) return chunks;
    chunks += done;
  }
}

async function forgetOldJobs({ database, clock, parameters }: House): Promise<void> {
  const now = clock();
  const today = bangkokDate(now);
  const view = parameters.on(today);
  const daysAgo = (days: number) => startOfBangkokDay(addDays(today, -days));
  await database.transaction(async (tx) => {
    for (const jobId of await cancelUnused(tx, daysAgo(view.get(groupDraftKeepDays)), now))
      await forgetTyped(tx, jobId);
  });
  await forgetJobs(database, daysAgo(view.get(groupJobKeepDays)));
}

/** The worker's part. */
export const groupRoutines = (house: House): Routine[] => [
  { name: 'run-group-jobs', everyMs: 1_000, run: async () => void (await runGroupJobs(house)) },
  { name: 'forget-group-jobs', everyMs: 3_600_000, run: () => forgetOldJobs(house) },
];
