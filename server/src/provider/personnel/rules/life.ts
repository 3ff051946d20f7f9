import type { LicenceResult } from '../../../gateways/licence-registry/index.ts';
import type { Refusal } from '../../../platform/refusals/index.ts';
import { addDays, type PlainDate } from '../../../platform/time/index.ts';
import type { ConfirmedHow } from '../model.ts';
import type { PersonnelRecord } from '../record.ts';
import { isActive } from '../record.ts';
import { refusePersonnel } from '../refusals.ts';
import { personnelType } from '../types.ts';
import type { WrittenFields } from './judge-fields.ts';

const wrong = ({ state }: PersonnelRecord) => refusePersonnel('PERSONNEL_STATE_WRONG', { state });

/** What a look-up found, for the record; a council that did not answer leaves it as it was. */
type Checked = Pick<PersonnelRecord, 'licenceStatus' | 'licenceCheckedAt' | 'licenceExpires' | 'licenceName'>;

const UNCHECKED: Checked = {
  licenceStatus: 'UNCHECKED',
  licenceCheckedAt: null,
  licenceExpires: null,
  licenceName: null,
};

function checkedBy(result: LicenceResult, now: Date): Checked {
  const found = result.status === 'FOUND' ? result : undefined;
  return {
    licenceStatus: result.status === 'FOUND' ? 'FOUND' : 'NOT_FOUND',
    licenceCheckedAt: now,
    licenceExpires: found?.expires ?? null,
    licenceName: found?.name ?? null,
  };
}

export const hasCouncil = ({ typeCode }: Pick<PersonnelRecord, 'typeCode'>): boolean =>
  personnelType(typeCode)?.council !== undefined;

export const hasExpired = ({ licenceExpires }: Pick<PersonnelRecord, 'licenceExpires'>, today: PlainDate): boolean =>
  licenceExpires !== null && licenceExpires < today;

/** Whether the council has to be asked again: another number, or another council. */
export const changesLicence = (record: PersonnelRecord, written: WrittenFields): boolean =>
  record.licencePrefix !== written.licencePrefix ||
  record.licenceNo !== written.licenceNo ||
  personnelType(record.typeCode)?.council !== personnelType(written.typeCode)?.council;

/**
 * An edit. Somebody with another licence is a draft again; who is confirmed keeps his place only when the council knows the new
 * number, which is then asked before (`result`): nobody who is confirmed goes back (INV-PRV-10, INV-PRV-11).
 */
export function edited(
  record: PersonnelRecord,
  written: WrittenFields,
  at: { now: Date; today: PlainDate; result: LicenceResult | undefined },
): PersonnelRecord | Refusal {
  if (!isActive(record)) return wrong(record);
  if (!changesLicence(record, written)) return { ...record, ...written };
  if (record.state !== 'CONFIRMED') return { ...record, ...written, ...UNCHECKED, state: 'DRAFT' };
  if (!hasCouncil(written)) return { ...record, ...written, ...UNCHECKED };
  if (at.result === undefined || at.result.status === 'SOURCE_DOWN') return refusePersonnel('LICENCE_SOURCE_DOWN');
  const next = { ...record, ...written, ...checkedBy(at.result, at.now) };
  return mayStand(next, at.today) ?? next;
}

/** DRAFT → CHECKED when the council knows the licence; a type without a council has nothing to be looked up. */
export function checked(
  record: PersonnelRecord,
  result: LicenceResult | undefined,
  { now, today }: { now: Date; today: PlainDate },
): PersonnelRecord | Refusal {
  if (!isActive(record)) return wrong(record);
  if (!hasCouncil(record)) return record.state === 'DRAFT' ? { ...record, ...UNCHECKED, state: 'CHECKED' } : record;
  if (result === undefined || result.status === 'SOURCE_DOWN') return refusePersonnel('LICENCE_SOURCE_DOWN');
  if (record.state === 'CONFIRMED') return rechecked(record, result, { now, today }) ?? record;
  return { ...record, ...checkedBy(result, now), state: result.status === 'FOUND' ? 'CHECKED' : 'DRAFT' };
}

/** Why somebody may not be confirmed by his licence (INV-PRV-10). */
function mayStand(record: PersonnelRecord, today: PlainDate): Refusal | undefined {
  if (!hasCouncil(record)) return undefined;
  if (record.licenceStatus === 'NOT_FOUND') return refusePersonnel('LICENCE_NOT_FOUND');
  if (record.licenceStatus !== 'FOUND') return refusePersonnel('LICENCE_NOT_CHECKED');
  return hasExpired(record, today) ? refusePersonnel('LICENCE_EXPIRED') : undefined;
}

/** CHECKED → CONFIRMED: he is who he is said to be. */
export function confirmed(
  record: PersonnelRecord,
  by: { how: ConfirmedHow; accountId: string | null; at: Date; today: PlainDate },
): PersonnelRecord | Refusal {
  if (record.state !== 'DRAFT' && record.state !== 'CHECKED') return wrong(record);
  const refused = mayStand(record, by.today);
  if (refused) return refused;
  if (record.state === 'DRAFT') return refusePersonnel('LICENCE_NOT_CHECKED');
  const how = { confirmedHow: by.how, confirmedBy: by.accountId, confirmedAt: by.at };
  return { ...record, ...how, identityState: 'CONFIRMED', state: 'CONFIRMED' };
}

/** Fixes the last day; when that is today or over, CONFIRMED → ENDED. He counts up to his last day (INV-PRV-11). */
export function ended(
  record: PersonnelRecord,
  to: { endDate: PlainDate; reason: string; today: PlainDate },
): PersonnelRecord | Refusal {
  if (record.state !== 'CONFIRMED') return wrong(record);
  if (to.endDate < record.startDate) return refusePersonnel('PERSONNEL_DATES_INVALID', { field: 'endDate' });
  const state = to.endDate <= to.today ? ('ENDED' as const) : record.state;
  return { ...record, endDate: to.endDate, stateReason: to.reason, state };
}

/** Takes back a record that nobody confirmed; one that was confirmed stays (INV-PRV-11). */
export function cancelled(record: PersonnelRecord, reason: string): PersonnelRecord | Refusal {
  if (record.identityState === 'CONFIRMED') return refusePersonnel('PERSONNEL_CONFIRMED_STAYS');
  if (!isActive(record)) return wrong(record);
  return { ...record, state: 'CANCELLED', stateReason: reason };
}

/** The last day is over. */
export const overByDate = (record: PersonnelRecord, today: PlainDate): boolean =>
  record.state === 'CONFIRMED' && record.endDate !== null && record.endDate < today;

export const LICENCE_LOST = 'LICENCE_LOST';

/** The licence of somebody confirmed is gone: he ends with the last day on which it held, since nobody confirmed goes back to being a draft. */
function lost(
  record: PersonnelRecord,
  result: LicenceResult,
  { now, today }: { now: Date; today: PlainDate },
): PersonnelRecord {
  const last = result.status === 'FOUND' && result.expires !== null ? result.expires : addDays(today, -1);
  const bounded = last < record.startDate ? record.startDate : last;
  const endDate = record.endDate !== null && record.endDate < bounded ? record.endDate : bounded;
  return { ...record, ...checkedBy(result, now), endDate, state: 'ENDED', stateReason: LICENCE_LOST };
}

/** What a look-up that is done again comes to, for somebody confirmed; undefined when nobody answered. */
export function rechecked(
  record: PersonnelRecord,
  result: LicenceResult,
  at: { now: Date; today: PlainDate },
): PersonnelRecord | undefined {
  if (record.state !== 'CONFIRMED' || result.status === 'SOURCE_DOWN') return undefined;
  const next = { ...record, ...checkedBy(result, at.now) };
  const gone = result.status === 'NOT_FOUND' || hasExpired(next, at.today);
  return gone ? lost(record, result, at) : next;
}
