import type { Queryable } from '../../../platform/database/index.ts';
import type { Direction, GroupCode, GroupJob, GroupVerdict, JobState } from '../model.ts';

const COLUMNS = `job_id as "jobId", organisation_id as "organisationId", group_code as "group", direction,
  network_id as "networkId", state, grant_id as "grantId", file_name as "fileName", total, done, counts,
  made_by as "madeBy", made_at as "madeAt", validated_at as "validatedAt", started_by as "startedBy",
  started_as as "startedAs", started_at as "startedAt", ended_at as "endedAt"`;

export interface NewJob {
  readonly jobId: string;
  readonly organisationId: string;
  readonly group: GroupCode;
  readonly direction: Direction;
  readonly networkId: string | undefined;
  readonly fileName: string;
  readonly total: number;
  readonly madeBy: string;
  readonly now: Date;
}

export const insertJob = (tx: Queryable, job: NewJob) =>
  tx.query({
    text: `insert into entitlement.group_job (job_id, organisation_id, group_code, direction, network_id, state, file_name, total,
             made_by, made_at) values ($1, $2, $3, $4, $5, 'DRAFT', $6, $7, $8, $9)`,
    values: [
      job.jobId,
      job.organisationId,
      job.group,
      job.direction,
      job.networkId ?? null,
      job.fileName,
      job.total,
      job.madeBy,
      job.now,
    ],
  });

const byId = async (db: Queryable, jobId: string, lock: string): Promise<GroupJob | undefined> => {
  const [row] = await db.query<GroupJob>({
    text: `select ${COLUMNS} from entitlement.group_job where job_id = $1 ${lock}`,
    values: [jobId],
  });
  return row;
};

export const findJob = (db: Queryable, jobId: string) => byId(db, jobId, '');
/** Held until the transaction ends. */
export const lockJob = (tx: Queryable, jobId: string) => byId(tx, jobId, 'for update');

/** A job that runs, held until the transaction ends; undefined when it is over, or another worker has it in its hands. */
export async function takeRunningJob(tx: Queryable, jobId: string): Promise<GroupJob | undefined> {
  const job = await byId(tx, jobId, `and state = 'RUNNING' for update skip locked`);
  return job;
}

/** Jobs that run, the one first that began first; without those that failed and are to be tried later. */
export async function runningJobs(db: Queryable, now: Date): Promise<readonly string[]> {
  const rows = await db.query<{ jobId: string }>({
    text: `select job_id as "jobId" from entitlement.group_job where state = 'RUNNING' and (retry_at is null or retry_at <= $1) order by started_at`,
    values: [now],
  });
  return rows.map(({ jobId }) => jobId);
}

/** The latest jobs of a unit, of all groups or of one. */
export const listJobs = (
  db: Queryable,
  filter: { organisationId: string; groups: readonly GroupCode[]; direction: Direction; atMost: number },
): Promise<readonly GroupJob[]> =>
  db.query<GroupJob>({
    text: `select ${COLUMNS} from entitlement.group_job
            where organisation_id = $1 and group_code = any($2) and direction = $3 order by made_at desc limit $4`,
    values: [filter.organisationId, filter.groups, filter.direction, filter.atMost],
  });

export const markValidated = (tx: Queryable, jobId: string, counts: object, now: Date) =>
  tx.query({
    text: `update entitlement.group_job set state = 'VALIDATED', counts = $2, validated_at = $3 where job_id = $1`,
    values: [jobId, JSON.stringify(counts), now],
  });

export const markRunning = (
  tx: Queryable,
  jobId: string,
  start: { grantId: string | null; by: string; as: string; done: number; now: Date },
) =>
  tx.query({
    text: `update entitlement.group_job set state = 'RUNNING', grant_id = $2, started_by = $3, started_as = $4, done = $5,
             started_at = $6 where job_id = $1`,
    values: [jobId, start.grantId, start.by, start.as, start.done, start.now],
  });

export const markProgress = (tx: Queryable, jobId: string, more: number) =>
  tx.query({
    text: 'update entitlement.group_job set done = done + $2, attempts = 0, retry_at = null where job_id = $1',
    values: [jobId, more],
  });

export const markEnded = (
  tx: Queryable,
  jobId: string,
  end: { state: JobState; counts: Partial<Record<GroupVerdict, number>>; now: Date },
) =>
  tx.query({
    text: `update entitlement.group_job set state = $2, counts = $3, ended_at = $4 where job_id = $1`,
    values: [jobId, end.state, JSON.stringify(end.counts), end.now],
  });

/** Cancels the jobs that nobody ran in time. @returns which */
export async function cancelUnused(tx: Queryable, before: Date, now: Date): Promise<readonly string[]> {
  const rows = await tx.query<{ jobId: string }>({
    text: `update entitlement.group_job set state = 'CANCELLED', ended_at = $2
            where state in ('DRAFT', 'VALIDATED') and made_at < $1 returning job_id as "jobId"`,
    values: [before, now],
  });
  return rows.map(({ jobId }) => jobId);
}

/** Forgets the rows of old jobs; their counts stay. */
export async function forgetJobs(db: Queryable, before: Date): Promise<void> {
  await db.query({
    text: `delete from entitlement.group_row r using entitlement.group_job j
            where j.job_id = r.job_id and j.state in ('COMPLETED', 'COMPLETED_WITH_ERRORS', 'CANCELLED') and j.made_at < $1`,
    values: [before],
  });
}

/** Counts a failure of the next rows of a job, which nobody tries again before `retryAt`. @returns how often they have failed */
export async function countFailure(tx: Queryable, jobId: string, retryAt: Date): Promise<number> {
  const [row] = await tx.query<{ attempts: number }>({
    text: 'update entitlement.group_job set attempts = attempts + 1, retry_at = $2 where job_id = $1 returning attempts',
    values: [jobId, retryAt],
  });
  return row?.attempts ?? 0;
}
