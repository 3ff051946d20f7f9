import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { EXAMPLE_ID, visibleJob } from './call.ts';
import { findJob } from './store/jobs.ts';
import { findRows } from './store/rows.ts';
import { reasonWords, verdictWords } from './words.ts';

const HEADINGS = {
  th: ['แถว', 'เลขประจำตัวประชาชน', 'ชื่อ-สกุล', 'รหัสผล', 'ผล', 'รายละเอียด'],
  en: ['Row', 'Citizen id', 'Name', 'Code', 'Verdict', 'Detail'],
} as const;

/**
 * The result file: one verdict per row, in the order of the list that was sent, with the whole ids of the persons found; of
 * other ids the end. Raw routes make CSV and XLSX of it.
 */
export const exportGroupJob = useCase({
  name: 'entitlement.exportGroupJob',
  summary: { th: 'ไฟล์ผลการลงทะเบียนแบบกลุ่ม', en: 'Result file of a group registration' },
  input: z.object({ jobId: z.uuid(), language: z.enum(['th', 'en']).default('th') }),
  output: z.object({ rows: z.array(z.array(z.string())) }),
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['GROUP_JOB_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.exportGroupJob' },
  example: { jobId: EXAMPLE_ID },
  run: async (ctx, { jobId, language }) => {
    const job = await visibleJob(ctx, await findJob(ctx.db, jobId));
    if (isRefusal(job)) return job;
    const rows = await findRows(ctx.db, jobId, { verdict: undefined, offset: 0, limit: job.total });
    ctx.note({ purpose: 'GROUP_REGISTRATION', detail: { rows: rows.length } });
    const table = rows.map(({ rowNo, typed, name, verdict, reason }) => [
      String(rowNo),
      typed,
      name ?? '',
      verdict ?? '',
      verdict ? verdictWords(verdict)[language] : '',
      reasonWords(reason)?.[language] ?? '',
    ]);
    return { rows: [[...HEADINGS[language]], ...table] };
  },
});
