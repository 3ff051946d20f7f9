import { z } from 'zod';
import { isValidCitizenId, maskCitizenId } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { EXAMPLE_ID, visibleJob } from './call.ts';
import { GROUP_CODES } from './model.ts';
import { findJob, listJobs } from './store/jobs.ts';
import { findRows } from './store/rows.ts';
import { directionSchema, groupSchema, jobSchema, jobView, jobViews, verdictSchema } from './view.ts';
import { reasonWords, verdictWords } from './words.ts';

const LATEST = 20;
const PAGE = 50;
const words = z.object({ th: z.string(), en: z.string() });

/** The latest jobs of one's unit. */
export const listGroupJobs = useCase({
  name: 'entitlement.listGroupJobs',
  summary: { th: 'งานลงทะเบียนแบบกลุ่มของหน่วยบริการ', en: 'Group registrations of the unit' },
  input: z.object({ direction: directionSchema, group: groupSchema.optional() }),
  output: z.object({ jobs: z.array(jobSchema) }),
  route: { method: 'GET', path: '/api/srm/groups/jobs' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.listGroupJobs' },
  example: { direction: 'IN' },
  run: async (ctx, { direction, group }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const groups = group ? [group] : GROUP_CODES;
    const jobs = await listJobs(ctx.db, { organisationId: actor.organisationId, groups, direction, atMost: LATEST });
    return { jobs: await jobViews(ctx.db, jobs) };
  },
});

/** One job: its state, counts and progress. */
export const showGroupJob = useCase({
  name: 'entitlement.showGroupJob',
  summary: { th: 'สถานะงานลงทะเบียนแบบกลุ่ม', en: 'A group registration' },
  input: z.object({ jobId: z.uuid() }),
  output: jobSchema,
  route: { method: 'GET', path: '/api/srm/groups/jobs/:jobId' },
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['GROUP_JOB_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.showGroupJob' },
  example: { jobId: EXAMPLE_ID },
  run: async (ctx, { jobId }) => {
    const job = await visibleJob(ctx, await findJob(ctx.db, jobId));
    return isRefusal(job) ? job : jobView(ctx.db, job);
  },
});

/** A page of a job's rows with their verdicts; ids are masked, the result file has them as they were sent. */
export const listGroupRows = useCase({
  name: 'entitlement.listGroupRows',
  summary: { th: 'ผลตรวจรายแถวของงานลงทะเบียนแบบกลุ่ม', en: 'Rows of a group registration' },
  input: z.object({
    jobId: z.uuid(),
    verdict: verdictSchema.optional(),
    page: z.coerce.number().int().min(1).max(2_000).default(1),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        row: z.number().int(),
        citizenId: z.string(),
        name: z.string().nullable(),
        verdict: verdictSchema.nullable(),
        verdictName: words.nullable(),
        reason: words.nullable(),
      }),
    ),
    more: z.boolean(),
  }),
  route: { method: 'GET', path: '/api/srm/groups/jobs/:jobId/rows' },
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['GROUP_JOB_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.listGroupRows' },
  example: { jobId: EXAMPLE_ID },
  run: async (ctx, { jobId, verdict, page }) => {
    const job = await visibleJob(ctx, await findJob(ctx.db, jobId));
    if (isRefusal(job)) return job;
    const found = await findRows(ctx.db, jobId, { verdict, offset: (page - 1) * PAGE, limit: PAGE + 1 });
    ctx.note({ purpose: 'GROUP_REGISTRATION', detail: { rows: Math.min(found.length, PAGE), page } });
    const rows = found.slice(0, PAGE).map((row) => ({
      row: row.rowNo,
      // What is no whole id is masked already.
      citizenId: isValidCitizenId(row.typed) ? maskCitizenId(row.typed) : row.typed,
      name: row.name,
      verdict: row.verdict,
      verdictName: row.verdict && verdictWords(row.verdict),
      reason: reasonWords(row.reason),
    }));
    return { rows, more: found.length > PAGE };
  },
});
