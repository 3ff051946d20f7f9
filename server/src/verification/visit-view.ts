import { z } from 'zod';
import { unitRef, unitRefSchema } from '../organisations/index.ts';
import type { LimitOn } from '../quota/index.ts';
import { flagLabel } from './flags.ts';
import { CODE_STATES, type CodeRow, VISIT_STATES, type VisitFacts, type VisitRow } from './model.ts';
import type { VisitParameters } from './parameters.ts';
import { factorAttempts } from './rules/decide-issue.ts';
import { ATTEMPT_REASONS, CHANNELS, decideFactors, REVIEW_STATUSES, reasonsFor } from './rules/index.ts';
import { services } from './services.ts';
import { personPanel, personPanelSchema, serviceRefSchema } from './views.ts';

/** Channels this release can carry out; the others can only be recorded as failed or unavailable. */
const PERFORMABLE: readonly string[] = ['SMART_CARD'];

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

/** Instants come out of JSON in the database's own spelling; the API has one. */
const instant = (text: string): string => new Date(text).toISOString();

const reasonView = (code: string) => {
  const { th, en, result } = ATTEMPT_REASONS[code as keyof typeof ATTEMPT_REASONS];
  return { code, th, en, result };
};

function factorViews(facts: VisitFacts, visit: VisitRow, parameters: VisitParameters): VisitView['factors'] {
  if (!['NEW', 'IDENTIFYING'].includes(visit.state)) return [];
  const group = visit.population_group;
  const decided = decideFactors({ group, pathway: visit.pathway, attempts: factorAttempts(facts) }, parameters);
  return decided.map(({ channel, status, refusal }) => ({
    channel,
    th: CHANNELS[channel].th,
    en: CHANNELS[channel].en,
    status,
    performable: PERFORMABLE.includes(channel),
    refusal: refusal ? { code: refusal.code, ...refusal.definition } : null,
    reasons: reasonsFor(channel).map(reasonView),
  }));
}

export const claimCodeView = (code: CodeRow): NonNullable<VisitView['claimCode']> => ({
  code: code.code,
  state: code.state,
  issuedAt: instant(code.issued_at),
  reviewStatus: code.review_status,
  appealDueOn: code.appeal_due_on,
  lapsesOn: code.lapses_on,
});

/** Puts a visit's view together from facts that hold a visit and its person. */
export function visitView(facts: VisitFacts, parameters: VisitParameters, limits: readonly LimitOn[]): VisitView {
  const { visit, person, close } = facts;
  if (!visit || !person) throw new Error('a visit view without a visit');
  return {
    visitId: visit.visit_id,
    version: visit.version,
    state: visit.state,
    pathway: visit.pathway,
    family: visit.family,
    service: services.get(visit.service_code),
    unit: unitRef(facts.unit) ?? { hcode: '', name: facts.unit.name },
    person: personPanel(facts, visit.population_group, visit.service_date, limits),
    serviceDate: visit.service_date,
    openedAt: instant(visit.opened_at),
    channel: visit.channel,
    mobile: visit.mobile,
    visitNumber: visit.visit_number,
    attempts: facts.attempts.map(({ channel, result, reason, at, by }) => ({
      channel,
      result,
      reason: reasonView(reason),
      at: instant(at),
      by,
    })),
    factors: factorViews(facts, visit, parameters),
    claimCode: facts.code && claimCodeView(facts.code),
    close: close && {
      closeCode: close.close_code,
      seq: close.seq,
      serviceAt: instant(close.service_at),
      claimableSatang: close.claimable,
      nonClaimableSatang: close.non_claimable,
      visitNumber: close.visit_number,
      personnelName: close.personnel_name,
      closedAt: instant(close.closed_at),
    },
    cancel: visit.cancel,
    flags: visit.flags.map(flagLabel),
    prints: visit.prints,
  };
}
