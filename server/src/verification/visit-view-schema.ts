import { z } from 'zod';
import { unitRefSchema } from '../organisations/index.ts';
import { CODE_STATES, VISIT_STATES } from './model.ts';
import { REVIEW_STATUSES } from './rules/index.ts';
import { personPanelSchema, serviceRefSchema } from './views.ts';

const labelled = z.object({ code: z.string(), th: z.string(), en: z.string() });
const refusalView = z.object({
  code: z.string(),
  kind: z.string(),
  th: z.string(),
  en: z.string(),
  nextTh: z.string(),
  nextEn: z.string(),
});

export const claimCodeViewSchema = z.object({
  code: z.string(),
  state: z.enum(CODE_STATES),
  issuedAt: z.string(),
  reviewStatus: z.enum(Object.keys(REVIEW_STATUSES) as [string, ...string[]]),
  appealDueOn: z.string().nullable(),
  lapsesOn: z.string(),
});

/** A visit as the counter shows it, from the first attempt to the close. Amounts in satang. */
export const visitViewSchema = z.object({
  visitId: z.uuid(),
  version: z.number(),
  state: z.enum(VISIT_STATES),
  pathway: z.enum(['GENERAL_CARE', 'INNOVATION']),
  family: z.string().nullable(),
  service: serviceRefSchema,
  unit: unitRefSchema,
  person: personPanelSchema,
  serviceDate: z.string(),
  openedAt: z.string(),
  channel: z.string().nullable(),
  mobile: z.string().nullable(),
  visitNumber: z.string().nullable(),
  attempts: z.array(
    z.object({
      channel: z.string(),
      result: z.enum(['FAILED', 'UNAVAILABLE']),
      reason: labelled,
      at: z.string(),
      by: z.string(),
    }),
  ),
  factors: z.array(
    z.object({
      channel: z.string(),
      th: z.string(),
      en: z.string(),
      status: z.enum(['NEXT', 'AVAILABLE', 'LATER', 'REFUSED']),
      performable: z.boolean(),
      refusal: refusalView.nullable(),
      reasons: z.array(labelled.extend({ result: z.enum(['FAILED', 'UNAVAILABLE']) })),
    }),
  ),
  claimCode: claimCodeViewSchema.nullable(),
  close: z
    .object({
      closeCode: z.string(),
      seq: z.number(),
      serviceAt: z.string(),
      claimableSatang: z.number(),
      nonClaimableSatang: z.number(),
      visitNumber: z.string().nullable(),
      personnelName: z.string().nullable(),
      closedAt: z.string(),
    })
    .nullable(),
  cancel: z.object({ reasonCode: z.string(), text: z.string(), at: z.string(), by: z.string() }).nullable(),
  flags: z.array(labelled),
  prints: z.number(),
});
export type VisitView = z.input<typeof visitViewSchema>;
