import { mainFund } from '../../entitlement/index.ts';
import { birthOf } from '../../persons/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { addDays, bangkokDate, type PlainDate } from '../../platform/time/index.ts';
import type { OnDuty } from '../../provider/index.ts';
import type { CodeRow, Service, VisitFacts } from '../model.ts';
import type { VisitParameters } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { judgeDate, judgePerson, judgeUnit } from './eligibility.ts';
import { type PopulationGroup, populationGroup } from './population-group.ts';

/** What is known before a close: the visit that would take it, if there is one. */
export interface CloseFacts extends Pick<VisitFacts, 'person' | 'rights' | 'unit' | 'visit'> {
  readonly code: CodeRow | null;
  /** The organisation with the hcode that was sent; null = there is none. */
  readonly hcodeUnit: string | null;
  readonly transactionSeen: boolean;
  readonly recorder: { readonly personId: string } | null;
  /** Who was named by his record: as he was at work on the day of the service; null = he was not. */
  readonly personnel?: Pick<OnDuty, 'families' | 'atWork'> | null;
}

/** What a close says, amounts in satang. */
export interface CloseCommand {
  readonly serviceAt: Date;
  /** When the bill was made: before the service it is a slip to look at, no reason to refuse. */
  readonly invoiceAt: Date;
  readonly claimable: number;
  readonly nonClaimable: number;
  readonly total: number;
  readonly mainRight: string | null | undefined;
  readonly personnelName: string | undefined;
  /** The record of who treated, where he was chosen from the unit's personnel. */
  readonly personnelId?: string | undefined;
  /** True on the screen, where innovation families must name who treated; the wire names nobody (INV-VER-10). */
  readonly mustNamePersonnel: boolean;
  readonly recorderSent: boolean;
}

export interface CloseEffects {
  /** False = a visit is opened and closed at once, channel ENDPOINT (INV-VER-16). */
  readonly ofVisit: boolean;
  readonly serviceDate: PlainDate;
  readonly group: PopulationGroup;
  readonly flags: readonly string[];
}

export interface CloseRules {
  readonly parameters: VisitParameters;
  readonly mayCloseWithoutAuthen: (service: Service) => boolean;
  readonly now: Date;
  readonly today: PlainDate;
}

/** May this visit be closed (ปิดสิทธิ), and which one takes the close? INV-VER-10, 11, 16. */
export function decideClose(
  facts: CloseFacts,
  service: Service | undefined,
  command: CloseCommand,
  rules: CloseRules,
): CloseEffects | Refusal {
  const { visit, person } = facts;
  if (facts.transactionSeen) return refuse('TRANSACTION_DUPLICATE');
  // The service is looked up on the day it was given: long before, or after tomorrow, it is the day that is wrong.
  if (!service)
    return judgeDate(bangkokDate(command.serviceAt), rules.today, rules.parameters) ?? refuse('SERVICE_UNKNOWN');
  if (!person) return refuse('PERSON_NOT_FOUND');
  if (command.serviceAt > rules.now) return refuse('SERVICE_DATE_IN_FUTURE');
  if (command.claimable < 0 || command.nonClaimable < 0) return refuse('AMOUNT_INVALID');
  const effects = {
    serviceDate: visit?.service_date ?? bangkokDate(command.serviceAt),
    group:
      visit?.population_group ?? populationGroup(birthOf(person), bangkokDate(command.serviceAt), rules.parameters),
    flags: flagsOf(facts, service, command),
  };
  if (visit) return judgeVisit(facts, service, command, rules) ?? { ...effects, ofVisit: true };
  const refusal =
    judgeUnit(facts.unit, service) ??
    judgePerson(facts, service, effects.serviceDate) ??
    (rules.mayCloseWithoutAuthen(service) ? undefined : refuse('CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED')) ??
    judgeDate(effects.serviceDate, rules.today, rules.parameters);
  return refusal ?? { ...effects, ofVisit: false };
}

function judgeVisit(
  facts: CloseFacts,
  service: Service,
  command: CloseCommand,
  rules: CloseRules,
): Refusal | undefined {
  const { visit, code } = facts;
  if (visit?.state === 'CLOSED') return refuse('ALREADY_CLOSED');
  if (visit?.state === 'CANCELLED') return refuse('ALREADY_CANCELLED');
  if (visit?.state !== 'VERIFIED') return refuse('VISIT_NOT_FOUND');
  if (code && code.lapses_on < rules.today) return refuse('CLOSE_TOO_LATE', { lapsesOn: code.lapses_on });
  // A later day is a visit of its own: its ages, limits and right are those of that day.
  if (bangkokDate(command.serviceAt) > visit.service_date)
    return refuse('SERVICE_DATE_AFTER_VISIT', { serviceDate: visit.service_date });
  const earliest = addDays(
    bangkokDate(new Date(code?.issued_at ?? visit.opened_at)),
    -rules.parameters.closeBackdateDays,
  );
  if (bangkokDate(command.serviceAt) < earliest) return refuse('SERVICE_DATE_TOO_OLD');
  return judgePersonnel(facts, service, command);
}

/** Who is named was active and confirmed on the day of the service, and of a profession that may give it (INV-VER-10). */
function judgePersonnel(facts: CloseFacts, service: Service, command: CloseCommand): Refusal | undefined {
  const innovation = service.pathway === 'INNOVATION';
  if (command.personnelId === undefined) {
    const unnamed = command.mustNamePersonnel && innovation && !command.personnelName;
    return unnamed ? refuse('PERSONNEL_NOT_ACTIVE') : undefined;
  }
  if (!facts.personnel) return refuse('PERSONNEL_NOT_ACTIVE', { reason: 'NOT_AT_WORK_THAT_DAY' });
  const family = facts.visit?.family;
  const allowed = !innovation || !family || (facts.personnel.families as readonly string[]).includes(family);
  return allowed ? undefined : refuse('PERSONNEL_NOT_ACTIVE', { reason: 'OTHER_PROFESSION', family });
}

function flagsOf(facts: CloseFacts, service: Service, command: CloseCommand): string[] {
  const right = facts.rights ? (mainFund(facts.rights)?.mainRight ?? null) : null;
  return [
    ...personnelFlags(facts, service, command),
    ...(command.total !== command.claimable + command.nonClaimable ? ['AMOUNTS_DIFFER'] : []),
    ...(command.invoiceAt < command.serviceAt ? ['INVOICE_BEFORE_SERVICE'] : []),
    ...(command.mainRight !== undefined && command.mainRight !== right ? ['RIGHT_DIFFERS'] : []),
    ...(command.recorderSent && !facts.recorder ? ['RECORDER_UNKNOWN'] : []),
  ];
}

/** A name that was typed is somebody nobody can look up; hours are those of a plan, and people help out (OUTSIDE_SCHEDULE). */
function personnelFlags({ personnel }: CloseFacts, service: Service, command: CloseCommand): string[] {
  if (command.personnelId !== undefined) return personnel?.atWork === false ? ['OUTSIDE_SCHEDULE'] : [];
  if (service.pathway !== 'INNOVATION') return [];
  return command.personnelName ? ['PERSONNEL_NOT_ON_LIST'] : ['PERSONNEL_NOT_NAMED'];
}
