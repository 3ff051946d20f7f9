import { z } from 'zod';
import { actorKey } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { EXAMPLE_ID, stepOf } from './call.ts';
import type { GroupJob } from './model.ts';
import { rightFor } from './permitted.ts';
import { refuseGroup } from './refusals.ts';
import { takeGrant } from './store/grants.ts';
import { findJob, markEnded, markRunning } from './store/jobs.ts';
import { closeRefusedRows, forgetTyped } from './store/rows.ts';
import { jobSchema, jobView } from './view.ts';

/** The one-time right is taken now, and given back to nobody; a job by affiliation takes none. */
async function takeRight(ctx: Context, tx: Queryable, job: GroupJob): Promise<string | null | Refusal> {
  const right = await rightFor(tx, job, ctx.now, ctx.parameters);
  if (isRefusal(right)) return right;
  if (right.by === 'AFFILIATION') return null;
  return (await takeGrant(tx, job, job.jobId, ctx.now)) ?? refuseGroup('GROUP_NOT_PERMITTED', { group: job.group });
}

/**
 * Begins what the review promised: VALIDATED → RUNNING. The worker does it row by row; every row is judged again before it
 * is done, and rows that the review refused are not tried.
 */
export const runGroupJob = useCase({
  name: 'entitlement.runGroupJob',
  summary: { th: 'ดำเนินการลงทะเบียนแบบกลุ่ม', en: 'Run a group registration' },
  input: z.object({ jobId: z.uuid() }),
  output: jobSchema,
  route: { method: 'POST', path: '/api/srm/groups/jobs/:jobId/run' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['GROUP_JOB_NOT_FOUND', 'GROUP_JOB_STATE', 'GROUP_NOT_PERMITTED', 'GROUP_NOTHING_TO_DO'],
  idempotent: true,
  audit: { action: 'entitlement.runGroupJob' },
  example: { jobId: EXAMPLE_ID },
  run: (ctx, { jobId }) =>
    stepOf(ctx, jobId, async (tx, job, actor) => {
      if (job.state !== 'VALIDATED') return refuseGroup('GROUP_JOB_STATE', { state: job.state });
      if (!job.counts.READY) return refuseGroup('GROUP_NOTHING_TO_DO');
      const grantId = await takeRight(ctx, tx, job);
      if (isRefusal(grantId)) return grantId;
      const done = await closeRefusedRows(tx, jobId, ctx.now);
      await markRunning(tx, jobId, { grantId, by: actor.accountId, as: actorKey(actor), done, now: ctx.now });
      ctx.note({ purpose: 'GROUP_REGISTRATION', detail: { grantId, rows: job.counts.READY } });
      return jobView(tx, await findJob(tx, jobId));
    }),
});

/** Gives up a job that has not begun. Its one-time right stays for the next one: nothing was done with it. */
export const cancelGroupJob = useCase({
  name: 'entitlement.cancelGroupJob',
  summary: { th: 'ยกเลิกงานลงทะเบียนแบบกลุ่มที่ยังไม่ดำเนินการ', en: 'Cancel a group registration before it runs' },
  input: z.object({ jobId: z.uuid() }),
  output: jobSchema,
  route: { method: 'POST', path: '/api/srm/groups/jobs/:jobId/cancel' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['GROUP_JOB_NOT_FOUND', 'GROUP_JOB_STATE'],
  idempotent: true,
  audit: { action: 'entitlement.cancelGroupJob' },
  example: { jobId: EXAMPLE_ID },
  run: (ctx, { jobId }) =>
    stepOf(ctx, jobId, async (tx, job) => {
      if (job.state !== 'DRAFT' && job.state !== 'VALIDATED')
        return refuseGroup('GROUP_JOB_STATE', { state: job.state });
      await markEnded(tx, jobId, { state: 'CANCELLED', counts: job.counts, now: ctx.now });
      await forgetTyped(tx, jobId);
      return jobView(tx, await findJob(tx, jobId));
    }),
});
