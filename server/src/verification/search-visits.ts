import { z } from 'zod';
import { citizenIdIssue, citizenIdSchema } from '../platform/citizen-id/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { plainDateSchema } from './model.ts';
import { findVisits } from './store/find-visits.ts';
import { visitSummary, visitSummarySchema } from './visit-summary.ts';

/** Searches the unit's visits by period and by citizen id, code or visit number (AUTH-33, AUTH-34). */
export const searchVisits = useCase({
  name: 'verification.searchVisits',
  summary: { th: 'ค้นหาข้อมูลการรับบริการ', en: 'Search visits of the unit' },
  input: z
    .object({ from: plainDateSchema, to: plainDateSchema, text: z.string().trim().max(40).optional() })
    .refine(({ from, to }) => from <= to, { message: 'FROM_AFTER_TO', path: ['from'] }),
  output: z.object({ visits: z.array(visitSummarySchema) }),
  // A search by POST: the citizen id that may be in it belongs in no URL.
  route: { method: 'POST', path: '/api/visits/search' },
  level: 'DESK',
  allow: ['DESK_OFFICER', 'HOLDER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'verification.searchVisits' },
  example: { from: '2026-11-01', to: '2026-11-22' },
  run: async (ctx, { from, to, text }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const isCitizenId = text !== undefined && citizenIdIssue(text) === undefined;
    const visits = await findVisits(ctx.db, {
      organisationId: call.organisationId,
      from,
      to,
      ...(isCitizenId
        ? { citizenId: citizenIdSchema.parse(text) }
        : { text: text?.replaceAll(' ', '').toUpperCase() || undefined }),
    });
    ctx.note({ detail: { from, to, found: visits.length } });
    return { visits: visits.map(visitSummary) };
  },
});
