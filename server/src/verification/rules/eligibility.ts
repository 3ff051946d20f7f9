import { mainFund } from '../../entitlement/index.ts';
import { isDeadOn } from '../../persons/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { addDays, type PlainDate } from '../../platform/time/index.ts';
import type { Service, UnitFacts, VisitFacts } from '../model.ts';
import type { VisitParameters } from '../parameters.ts';
import { refuse } from '../refusals.ts';

/**
 * May this unit open any visit at all on this date? A unit of innovation services alone must be re-activated, every other one
 * registered (INV-PRV-3, RACT-09).
 */
export function judgeDoor(unit: Pick<UnitFacts, 'active' | 'generalCare' | 'reactivated'>): Refusal | undefined {
  if (!unit.active) return refuse('UNIT_NOT_ACTIVE');
  return unit.generalCare || unit.reactivated ? undefined : refuse('UNIT_NOT_REACTIVATED');
}

/** May this unit give this service on this date? INV-PRV-3, INV-REG-7, INV-VER-12. */
export function judgeUnit(unit: UnitFacts, service: Service): Refusal | undefined {
  const closed = judgeDoor(unit);
  if (closed) return closed;
  if (service.pathway === 'GENERAL_CARE' && !unit.generalCare)
    return refuse('FAMILY_NOT_ANNOUNCED', { service: service.code });
  if (service.pathway === 'INNOVATION') {
    const announced =
      service.family === null
        ? unit.families.length > 0
        : (unit.families as readonly string[]).includes(service.family);
    if (!announced) return refuse('FAMILY_NOT_ANNOUNCED', { service: service.code });
    if (!unit.reactivated) return refuse('UNIT_NOT_REACTIVATED');
  }
  if (service.regions && !service.regions.includes(unit.regionNo ?? 0)) return refuse('SERVICE_REGION_NOT_ALLOWED');
  return undefined;
}

/** Is the person alive, and does his right of the day pay for this service? INV-ENT-4, INV-VER-17. */
export function judgePerson(
  facts: Pick<VisitFacts, 'person' | 'rights'>,
  service: Service,
  date: PlainDate,
): Refusal | undefined {
  const { person, rights } = facts;
  if (!person || !rights) return refuse('PERSON_NOT_FOUND');
  if (isDeadOn(person, date)) return refuse('PERSON_DECEASED');
  const right = mainFund(rights)?.mainRight;
  if (service.payableRights) {
    const payable = right !== undefined && service.payableRights.includes(right);
    return payable
      ? undefined
      : refuse('NO_PAYABLE_RIGHT', { mainRight: right ?? null, payable: service.payableRights });
  }
  // The vacant right is a Thai person's: entitled, not yet registered. Others without a fund have no right at all.
  return right === undefined && person.nationality !== '099'
    ? refuse('NO_PAYABLE_RIGHT', { mainRight: null })
    : undefined;
}

/** Services are recorded on the day or shortly after, never ahead (AMB-20). */
export function judgeDate(
  date: PlainDate,
  today: PlainDate,
  { closeBackdateDays }: VisitParameters,
): Refusal | undefined {
  if (date > today) return refuse('SERVICE_DATE_IN_FUTURE');
  return date < addDays(today, -closeBackdateDays) ? refuse('SERVICE_DATE_TOO_OLD', { closeBackdateDays }) : undefined;
}

/** The family a visit counts for: the service's own, or for the card service the unit's first. */
export const familyOf = (service: Service, unit: UnitFacts): string | null =>
  service.pathway === 'GENERAL_CARE' ? null : (service.family ?? unit.families[0] ?? null);
