import { unitRef } from '../organisations/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { LimitOn } from '../quota/index.ts';
import type { UnitCall } from './call.ts';
import { flagLabel } from './flags.ts';
import type { CodeRow, VisitFacts, VisitRow } from './model.ts';
import type { VisitParameters } from './parameters.ts';
import { factorAttempts } from './rules/decide-issue.ts';
import { ATTEMPT_REASONS, CHANNELS, decideFactors, reasonsFor } from './rules/index.ts';
import { services } from './services.ts';
import { getVisitFacts } from './store/issue.ts';
import { personPanel } from './views.ts';
import type { VisitView } from './visit-view-schema.ts';

/** Channels this release can carry out; the others can only be recorded as failed or unavailable. */
const PERFORMABLE: readonly string[] = ['SMART_CARD'];

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

/** The visit as it is now: what a step answers after it has changed it. */
export async function currentView(db: Queryable, call: UnitCall, visitId: string): Promise<VisitView> {
  const { organisationId, serviceDate, limits, parameters } = call;
  return visitView(await getVisitFacts(db, { visitId, organisationId, date: serviceDate, limits }), parameters, limits);
}
