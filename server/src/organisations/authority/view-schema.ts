import { z } from 'zod';
import { plainDateSchema } from '../../platform/time/index.ts';
import {
  AFFILIATIONS,
  CAPACITIES,
  EVENTS,
  FIELDS,
  REJECT_REASONS,
  SLOTS,
  STATES,
  scopeSchema,
  TASK_STATUSES,
  TASKS,
} from './model.ts';

const instant = z.iso.datetime();
const dateOrNull = plainDateSchema.nullable();
const wordsOrNull = z.string().nullable();

export const unitViewSchema = z.object({
  organisationId: z.uuid(),
  hcode: wordsOrNull,
  name: z.string(),
  affiliation: z.enum(AFFILIATIONS),
  regionNo: z.number(),
  provinceCode: wordsOrNull,
});

export const standingSchema = z.object({
  grantId: z.uuid(),
  name: z.string(),
  validFrom: plainDateSchema,
  validTo: dateOrNull,
});

/** One line of the list of authority data. */
export const grantSummarySchema = z.object({
  grantId: z.uuid(),
  referenceNo: wordsOrNull,
  capacity: z.enum(CAPACITIES),
  state: z.enum(STATES),
  /** Approved, and the period covers today. */
  active: z.boolean(),
  applicantName: z.string(),
  mine: z.boolean(),
  validFrom: dateOrNull,
  validTo: dateOrNull,
  submittedAt: instant.nullable(),
  updatedAt: instant,
  /** Answers the officer wants corrected. */
  openNotes: z.number(),
});

const documentSchema = z.object({
  documentId: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  attachedAt: instant,
});

const noteSchema = z.object({ field: z.enum(FIELDS), note: z.string(), at: instant });

/** Authority data as applicant and officer see them: citizen ids masked. */
export const grantViewSchema = z.object({
  grantId: z.uuid(),
  referenceNo: wordsOrNull,
  version: z.number(),
  capacity: z.enum(CAPACITIES),
  state: z.enum(STATES),
  active: z.boolean(),
  mine: z.boolean(),
  updatedAt: instant,
  unit: unitViewSchema,
  applicant: z.object({ name: z.string(), citizenId: z.string() }),
  holder: z.object({
    filledOn: dateOrNull,
    position: wordsOrNull,
    orderNumber: wordsOrNull,
    orderDate: dateOrNull,
    holderName: wordsOrNull,
    holderCitizenId: wordsOrNull,
  }),
  scope: z.object({ scopes: z.array(scopeSchema), validFrom: dateOrNull, validTo: dateOrNull }),
  stamp: z
    .object({
      stampBaht: z.number().nullable(),
      separateDelegates: z.number().nullable(),
      letterNumber: wordsOrNull,
      letterDate: dateOrNull,
      neededBaht: z.number(),
      exempt: z.boolean(),
    })
    .nullable(),
  slots: z.array(z.object({ slot: z.enum(SLOTS), required: z.boolean(), documents: z.array(documentSchema) })),
  tasks: z.array(
    z.object({
      task: z.enum(TASKS),
      status: z.enum(TASK_STATUSES),
      missing: z.array(z.enum(FIELDS)),
      notes: z.array(noteSchema),
    }),
  ),
  thaid: z.object({ by: z.string(), as: z.enum(['APPLICANT', 'HOLDER']), at: instant }).nullable(),
  decision: z
    .object({
      outcome: z.enum(['APPROVED', 'RETURNED', 'REJECTED']),
      reasonCode: z.enum(REJECT_REASONS).nullable(),
      text: wordsOrNull,
      at: instant,
      office: z.string(),
    })
    .nullable(),
  history: z.array(
    z.object({
      at: instant,
      event: z.enum(EVENTS),
      side: z.enum(['APPLICANT', 'HOLDER', 'REGION', 'SYSTEM']),
      by: z.string(),
      text: wordsOrNull,
      notes: z.array(z.object({ field: z.enum(FIELDS), note: z.string() })),
    }),
  ),
  notices: z.array(
    z.object({
      subject: z.string(),
      state: z.enum(['QUEUED', 'SENT', 'RETRYING', 'FAILED']),
      queuedAt: instant,
      endedAt: instant.nullable(),
    }),
  ),
  may: z.object({
    edit: z.boolean(),
    submit: z.boolean(),
    confirm: z.boolean(),
    reopen: z.boolean(),
    withdraw: z.boolean(),
    revoke: z.boolean(),
  }),
});
export type GrantView = z.input<typeof grantViewSchema>;

/** The same as an officer of the region sees them. */
export const caseViewSchema = grantViewSchema.extend({
  case: z.object({
    takenBy: z.object({ name: z.string(), mine: z.boolean(), at: instant }).nullable(),
    /** True when the officer is in it himself: somebody else has to decide (INV-ORG-5). */
    own: z.boolean(),
    currentHolder: standingSchema.nullable(),
    /** Delegates whose letters the present holder signed: the approval of a new holder suspends them (INV-ORG-8). */
    suspends: z.array(z.object({ grantId: z.uuid(), name: z.string() })),
  }),
});
export type CaseView = z.input<typeof caseViewSchema>;
