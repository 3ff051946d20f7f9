import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { GROUP_CHECKERS } from './call.ts';
import { GROUP_FORMATS } from './model.ts';
import { refuseGroupCheck } from './refusals.ts';
import { findGroupCheck } from './store/jobs.ts';

/**
 * Lets the result of a group check be downloaded and writes down that it was (ผลการตรวจสอบ): citizen ids stand whole in it, of
 * everybody who was found. A raw route streams the rows.
 */
export const downloadGroupCheck = useCase({
  name: 'entitlement.downloadGroupCheck',
  summary: { th: 'ดาวน์โหลดผลตรวจสอบสิทธิแบบกลุ่ม', en: 'Download the result of a group check' },
  input: z.object({
    groupCheckId: z.uuid(),
    format: z.enum(GROUP_FORMATS),
    language: z.enum(['th', 'en']).default('th'),
  }),
  output: z.object({
    groupCheckId: z.uuid(),
    asOf: z.custom<PlainDate>(),
    fileName: z.string(),
    format: z.enum(GROUP_FORMATS),
    language: z.enum(['th', 'en']),
  }),
  level: 'L2',
  allow: GROUP_CHECKERS,
  refusals: ['GROUP_CHECK_NOT_FOUND', 'GROUP_CHECK_NOT_COMPLETED'],
  idempotent: false,
  audit: { action: 'entitlement.downloadGroupCheck' },
  example: { groupCheckId: '00000000-0000-4000-8000-000000000001', format: 'CSV' },
  run: async (ctx, { groupCheckId, format, language }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: groupCheckId, purpose: 'GROUP_CHECK', detail: { format } });
    const job = await findGroupCheck(ctx.db, actor.organisationId, groupCheckId);
    if (!job) return refuseGroupCheck('GROUP_CHECK_NOT_FOUND');
    if (job.state !== 'COMPLETED') return refuseGroupCheck('GROUP_CHECK_NOT_COMPLETED');
    const fileName = `${job.fileName.replace(/\.[a-z0-9]{2,5}$/i, '')}-${job.asOf}.${format.toLowerCase()}`;
    return { groupCheckId, asOf: job.asOf, fileName, format, language };
  },
});
