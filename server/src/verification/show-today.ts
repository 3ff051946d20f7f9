import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { countVisitsOfDay, findVisitsOfDay } from './store/find-visits.ts';
import { visitSummary, visitSummarySchema } from './visit-summary.ts';

/** Today's queue of the unit: who waits, who is done. */
export const showToday = useCase({
  name: 'verification.showToday',
  summary: { th: 'คิววันนี้ของหน่วยบริการ', en: 'Today’s queue of the unit' },
  input: z.object({}),
  output: z.object({ date: z.string(), waiting: z.number(), done: z.number(), visits: z.array(visitSummarySchema) }),
  route: { method: 'GET', path: '/api/counter/today' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: [],
  idempotent: false,
  // The unit's own list, masked, asked for every few seconds: the look-up of each person in it was audited by itself.
  audit: false,
  example: {},
  run: async (ctx) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const [counts, visits] = await Promise.all([
      countVisitsOfDay(ctx.db, call.organisationId, ctx.today),
      findVisitsOfDay(ctx.db, call.organisationId, ctx.today),
    ]);
    return { date: ctx.today, ...counts, visits: visits.map(visitSummary) };
  },
});
