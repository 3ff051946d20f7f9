import { z } from 'zod';
import { maskCitizenId } from '../platform/citizen-id/index.ts';
import { CODE_STATES, VISIT_STATES } from './model.ts';
import { services } from './services.ts';
import type { VisitSummaryRow } from './store/find-visits.ts';
import { serviceRefSchema } from './views.ts';

/** One line of a list of visits; the citizen id is masked. */
export const visitSummarySchema = z.object({
  visitId: z.uuid(),
  state: z.enum(VISIT_STATES),
  serviceDate: z.string(),
  openedAt: z.iso.datetime(),
  personName: z.string(),
  citizenIdMasked: z.string(),
  service: serviceRefSchema,
  claimCode: z.object({ code: z.string(), state: z.enum(CODE_STATES), reviewStatus: z.string() }).nullable(),
  closeCode: z.string().nullable(),
  cancel: z.object({ reasonCode: z.string(), text: z.string(), at: z.string(), by: z.string() }).nullable(),
});

export const visitSummary = (row: VisitSummaryRow): z.input<typeof visitSummarySchema> => ({
  visitId: row.visitId,
  state: row.state,
  serviceDate: row.serviceDate,
  openedAt: row.openedAt.toISOString(),
  personName: row.personName,
  citizenIdMasked: maskCitizenId(row.citizenId),
  service: services.get(row.serviceCode),
  claimCode:
    row.code && row.codeState
      ? { code: row.code, state: row.codeState, reviewStatus: row.reviewStatus ?? 'NONE' }
      : null,
  closeCode: row.closeCode,
  cancel: row.cancel,
});
