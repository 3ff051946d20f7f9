import { z } from 'zod';
import { findPersonByCitizenId } from '../persons/index.ts';
import { citizenIdIssue, citizenIdSchema } from '../platform/citizen-id/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { plainDateSchema } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { findVisits } from './store/find-visits.ts';
import { visitSummary, visitSummarySchema } from './visit-summary.ts';

const MOST = 200; // a list longer than this nobody reads

/** Searches the unit's visits by period and by citizen id, code or visit number (AUTH-33, AUTH-34). */
export const searchVisits = useCase({
  name: 'verification.searchVisits',
  summary: { th: 'ค้นหาข้อมูลการรับบริการ', en: 'Search visits of the unit' },
  input: z
    .object({ from: plainDateSchema, to: plainDateSchema, text: z.string().trim().max(40).optional() })
    .refine(({ from, to }) => from <= to, { message: 'FROM_AFTER_TO', path: ['from'] }),
  output: z.object({
    visits: z.array(visitSummarySchema),
    /** True when there are more than were answered: the period or the words must be narrower. */
    more: z.boolean(),
  }),
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
    const citizenId =
      text !== undefined && citizenIdIssue(text) === undefined ? citizenIdSchema.parse(text) : undefined;
    // A search for one person is a look at that person, found or not (INV-ENT-10).
    const person = citizenId === undefined ? undefined : await findPersonByCitizenId(ctx.db, citizenId);
    if (citizenId !== undefined) ctx.note({ subject: person?.personId, purpose: 'VISIT_SEARCH' });
    const found =
      citizenId !== undefined && !person
        ? []
        : await findVisits(ctx.db, {
            organisationId: call.organisationId,
            from,
            to,
            personId: person?.personId,
            text: citizenId === undefined ? text || undefined : undefined,
            limit: MOST + 1,
          });
    const visits = found.slice(0, MOST);
    ctx.note({ detail: { from, to, found: visits.length } });
    return { visits: visits.map(visitSummary), more: found.length > MOST };
  },
});
