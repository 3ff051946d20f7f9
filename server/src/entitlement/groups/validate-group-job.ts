import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { EXAMPLE_ID, rulesOf, stepOf } from './call.ts';
import type { GroupJob } from './model.ts';
import { rightFor } from './permitted.ts';
import { refuseGroup } from './refusals.ts';
import { judgeDischarge, judgeEntry } from './rules/judge-row.ts';
import { findRowFacts } from './store/facts.ts';
import { findJob, markValidated } from './store/jobs.ts';
import { auditEach } from './store/members.ts';
import { countVerdicts, rowsToJudge, saveVerdicts } from './store/rows.ts';
import { jobSchema, jobView } from './view.ts';

const AT_ONCE = 500;

/** One chunk of the review. @returns the number of the last row, or undefined when there are no more */
async function judgeChunk(ctx: Context, tx: Queryable, job: GroupJob, after: number): Promise<number | undefined> {
  const rows = await rowsToJudge(tx, job.jobId, after, AT_ONCE);
  if (rows.length === 0) return undefined;
  const { organisationId } = job;
  const found = await findRowFacts(
    tx,
    rows.map(({ typed }) => typed),
    { organisationId, today: ctx.today },
  );
  const judge = job.direction === 'IN' ? judgeEntry : judgeDischarge;
  const rules = rulesOf(job, ctx);
  const judged = rows.map(({ rowNo, typed }) => {
    const facts = found.get(typed);
    return { rowNo, personId: facts?.person.personId ?? null, verdict: judge(facts, rules), reason: null };
  });
  await saveVerdicts(tx, job.jobId, judged, null);
  // INV-ENT-10: everybody was looked up, whatever came of it.
  const event = ctx.auditRow();
  await auditEach(
    tx,
    judged.map(({ personId, verdict }) => ({
      ...event,
      action: 'entitlement.reviewGroupRow',
      subject: personId,
      purpose: 'GROUP_REGISTRATION',
      outcome: verdict,
      detail: { jobId: job.jobId },
    })),
  );
  return rows.at(-1)?.rowNo;
}

/**
 * The calculated review (ตรวจก่อนลงทะเบียน): a verdict for every row, nothing registered. DRAFT → VALIDATED; a review that has
 * grown old is calculated again.
 */
export const validateGroupJob = useCase({
  name: 'entitlement.validateGroupJob',
  summary: { th: 'ตรวจรายชื่อลงทะเบียนแบบกลุ่ม', en: 'Review the list of a group' },
  input: z.object({ jobId: z.uuid() }),
  output: jobSchema,
  route: { method: 'POST', path: '/api/srm/groups/jobs/:jobId/validate' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['GROUP_JOB_NOT_FOUND', 'GROUP_JOB_STATE', 'GROUP_NOT_PERMITTED'],
  idempotent: false,
  audit: { action: 'entitlement.validateGroupJob' },
  example: { jobId: EXAMPLE_ID },
  run: (ctx, { jobId }) =>
    stepOf(ctx, jobId, async (tx, job) => {
      if (job.state !== 'DRAFT' && job.state !== 'VALIDATED')
        return refuseGroup('GROUP_JOB_STATE', { state: job.state });
      const right = await rightFor(tx, job, ctx.now, ctx.parameters);
      if (isRefusal(right)) return right;
      for (let after: number | undefined = 0; after !== undefined; ) after = await judgeChunk(ctx, tx, job, after);
      const counts = await countVerdicts(tx, jobId);
      await markValidated(tx, jobId, counts, ctx.now);
      ctx.note({ purpose: 'GROUP_REGISTRATION', detail: { ...counts } });
      return jobView(tx, await findJob(tx, jobId));
    }),
});
