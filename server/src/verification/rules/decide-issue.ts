import { mainFund } from '../../entitlement/index.ts';
import { unitRef } from '../../organisations/index.ts';
import { birthOf } from '../../persons/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { addDays, type PlainDate } from '../../platform/time/index.ts';
import { type LimitOn, limitsOfFamily } from '../../quota/index.ts';
import type { Service, VisitFacts } from '../model.ts';
import type { VisitParameters } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { judgeFactor } from './allowed-factors.ts';
import type { Channel } from './channels.ts';
import { familyOf, judgeDate, judgePerson, judgeUnit } from './eligibility.ts';
import { judgeRead } from './judge-read.ts';
import { type PopulationGroup, populationGroup } from './population-group.ts';
import type { CardInserter } from './relations.ts';
import { type ReviewStatus, reviewStatusFor } from './review-status.ts';

/** What is asked for: a code for one service, by one channel. */
export interface IssueCommand {
  readonly organisationId: string;
  readonly serviceDate: PlainDate;
  readonly channel: Channel;
  readonly declaration?: 'FACE_PROBLEM' | 'VULNERABLE' | undefined;
  readonly insertedBy?: CardInserter | undefined;
  /** True when a card read must stand behind it. */
  readonly needsRead: boolean;
  readonly byPerson: boolean;
}

/** What an accepted issue does; the write applies it and re-checks by constraint. */
export interface IssueEffects {
  readonly group: PopulationGroup;
  readonly family: string | null;
  readonly limits: readonly LimitOn[];
  readonly reviewStatus: ReviewStatus;
  readonly appealDueOn: PlainDate | null;
  readonly lapsesOn: PlainDate;
  /** CLM-03..07, frozen with the code (INV-VER-8). */
  readonly snapshot: Readonly<Record<string, unknown>>;
}

export interface IssueRules {
  readonly parameters: VisitParameters;
  readonly limits: readonly LimitOn[];
  readonly now: Date;
  readonly today: PlainDate;
}

/**
 * May a Claim Code be issued, and what follows? The group is decided again here with the service date (AMB-19): a
 * birthday may lie between loading the person and issuing. Checked in the order in which a desk can do something about it.
 */
export function decideIssue(
  facts: VisitFacts,
  service: Service | undefined,
  command: IssueCommand,
  rules: IssueRules,
): IssueEffects | Refusal {
  // Before all else: a repeated request must hear that it is one, whatever the first has changed since.
  if (facts.transSeen) return refuse('TRANS_ID_DUPLICATE');
  if (!service) return refuse('SERVICE_UNKNOWN');
  const { parameters, now } = rules;
  const ineligible =
    judgeUnit(facts.unit, service) ??
    judgeDate(command.serviceDate, rules.today, parameters) ??
    judgePerson(facts, service, command.serviceDate);
  if (ineligible) return ineligible;
  const { person, rights } = facts;
  if (!person || !rights) return refuse('PERSON_NOT_FOUND');

  // Software without a card may ask for Thai nationals only (authen wire 4.3).
  if (command.channel === 'API' && person.nationality !== '099') return refuse('NOT_THAI_NATIONAL');

  if (facts.visit && !['NEW', 'IDENTIFYING'].includes(facts.visit.state)) return alreadyDone(facts);
  const duplicate = facts.sameDay?.some(
    (visit) =>
      ['VERIFIED', 'CLOSED'].includes(visit.state) &&
      visit.organisationId === command.organisationId &&
      visit.serviceCode === service.code,
  );
  if (duplicate) return refuse('DUPLICATE_VISIT');

  const badRead = command.needsRead
    ? judgeRead(
        facts.read,
        { personId: person.personId, organisationId: command.organisationId, byPerson: command.byPerson },
        now,
        parameters,
      )
    : undefined;
  if (badRead) return badRead;

  const group = populationGroup(birthOf(person), command.serviceDate, parameters);
  const wrongFactor = judgeFactor(
    { group, pathway: service.pathway, attempts: factorAttempts(facts) },
    { channel: command.channel, declaration: command.declaration, relation: command.insertedBy },
    parameters,
  );
  if (wrongFactor) return wrongFactor;

  const family = familyOf(service, facts.unit);
  const limits = limitsOfFamily(rules.limits, family);
  for (const limit of limits) {
    const taken = facts.used?.[limit.limit];
    if (taken && taken.used + taken.held >= limit.max)
      return refuse('QUOTA_EXHAUSTED', { limit: limit.limit, renewsOn: limit.renewsOn });
  }

  const reviewStatus = reviewStatusFor(service.pathway, command.channel);
  return {
    group,
    family,
    limits,
    reviewStatus,
    appealDueOn: reviewStatus === 'REQUIRED' ? addDays(command.serviceDate, parameters.appealWindowDays) : null,
    lapsesOn: addDays(command.serviceDate, parameters.claimWindowDays),
    snapshot: snapshotOf(facts, service, command, { group, family, now }),
  };
}

/** The attempts as the decision table wants them. */
export const factorAttempts = (facts: VisitFacts) =>
  facts.attempts.map(({ channel, result, reason }) => ({ channel, result, reason: reason as never }));

function alreadyDone(facts: VisitFacts): Refusal {
  if (facts.visit?.state === 'CANCELLED') return refuse('ALREADY_CANCELLED');
  return refuse('VISIT_ALREADY_VERIFIED', facts.code ? { claimCode: facts.code.code } : {});
}

function snapshotOf(
  facts: VisitFacts,
  service: Service,
  command: IssueCommand,
  decided: { group: PopulationGroup; family: string | null; now: Date },
): Record<string, unknown> {
  const { person, rights, unit } = facts;
  const fund = rights ? mainFund(rights) : undefined;
  return {
    verification: {
      channel: command.channel,
      at: decided.now.toISOString(),
      group: decided.group,
      declaration: command.declaration ?? null,
      insertedBy: command.insertedBy ?? null,
    },
    profession: { family: decided.family, service: service.code },
    unit: unitRef(unit),
    period: { serviceDate: command.serviceDate },
    right: {
      main: fund?.mainRight ?? null,
      sub: fund?.subRight ?? null,
      primaryUnit: unitRef(rights?.registration?.primaryUnit),
      regularUnit: unitRef(rights?.registration?.regularUnit),
      referralUnit: unitRef(rights?.registration?.referralUnit),
      paidModel: rights?.registration?.paidModel ?? null,
    },
    person: { personId: person?.personId, birth: person?.birth, sex: person?.sex },
  };
}
