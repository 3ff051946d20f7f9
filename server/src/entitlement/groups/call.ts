import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { isCentral, type RegisterActor, registerActorOf } from '../call.ts';
import { universalMainRights } from '../parameters.ts';
import type { GroupJob } from './model.ts';
import { refuseGroup } from './refusals.ts';
import type { JobRules } from './rules/judge-row.ts';
import { rightOfGroup } from './rules/right-by-age.ts';
import { lockJob } from './store/jobs.ts';

export const EXAMPLE_ID = '00000000-0000-4000-8000-000000000001';

/** A job may be seen by its own unit, and by the central office; of any other nothing is said. */
export async function visibleJob(
  ctx: Pick<Context, 'actor' | 'note'>,
  job: GroupJob | undefined,
): Promise<GroupJob | Refusal> {
  const actor = registerActorOf(ctx);
  if (isRefusal(actor)) return actor;
  if (!job || (job.organisationId !== actor.organisationId && !isCentral(actor)))
    return refuseGroup('GROUP_JOB_NOT_FOUND');
  ctx.note({ subject: job.jobId });
  return job;
}

/** One step of a job of the caller's own unit, in one transaction, under the job's lock. */
export async function stepOf<T>(
  ctx: Context,
  jobId: string,
  work: (tx: Queryable, job: GroupJob, actor: RegisterActor) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const actor = registerActorOf(ctx);
  if (isRefusal(actor)) return actor;
  ctx.note({ subject: jobId });
  return ctx.transaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (job?.organisationId !== actor.organisationId) return refuseGroup('GROUP_JOB_NOT_FOUND');
    return work(tx, job, actor);
  });
}

/** What a job is held to today. */
export const rulesOf = (
  job: Pick<GroupJob, 'group'>,
  { today, parameters }: Pick<Context, 'today' | 'parameters'>,
): JobRules => ({
  group: job.group,
  today,
  universal: parameters.get(universalMainRights),
  groupRight: rightOfGroup(job.group, parameters),
});
