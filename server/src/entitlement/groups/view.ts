import { z } from 'zod';
import { findAccounts } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { DIRECTIONS, GROUP_CODES, GROUP_VERDICTS, type GroupJob, JOB_STATES } from './model.ts';

export const groupSchema = z.enum(GROUP_CODES);
export const directionSchema = z.enum(DIRECTIONS);
export const verdictSchema = z.enum(GROUP_VERDICTS);

/** A job as the screens show it. */
export const jobSchema = z.object({
  jobId: z.uuid(),
  group: groupSchema,
  direction: directionSchema,
  networkId: z.string().nullable(),
  state: z.enum(JOB_STATES),
  /** True when it needs, or used, a one-time right. */
  byGrant: z.boolean(),
  fileName: z.string(),
  total: z.number().int(),
  /** Rows that are through, of a job that runs or ran. */
  done: z.number().int(),
  counts: z.partialRecord(verdictSchema, z.number().int()),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  validatedAt: z.iso.datetime().nullable(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
});
export type JobView = z.infer<typeof jobSchema>;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Jobs with the names of who made them. */
export async function jobViews(db: Queryable, jobs: readonly GroupJob[]): Promise<JobView[]> {
  const accounts = await findAccounts(db, [...new Set(jobs.map(({ madeBy }) => madeBy))]);
  const names = new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
  return jobs.map((job) => ({
    jobId: job.jobId,
    group: job.group,
    direction: job.direction,
    networkId: job.networkId,
    state: job.state,
    byGrant: job.grantId !== null,
    fileName: job.fileName,
    total: job.total,
    done: job.done,
    counts: job.counts,
    madeBy: names.get(job.madeBy) ?? '',
    madeAt: job.madeAt.toISOString(),
    validatedAt: iso(job.validatedAt),
    startedAt: iso(job.startedAt),
    endedAt: iso(job.endedAt),
  }));
}

export async function jobView(db: Queryable, job: GroupJob | undefined): Promise<JobView> {
  const [view] = job ? await jobViews(db, [job]) : [];
  if (!view) throw new Error('a job that is locked is gone');
  return view;
}
