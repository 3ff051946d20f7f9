import type { Visit } from '../../api/types.ts';
import type { CloseInput } from '../../api/visits.ts';
import { bangkokDay, clock, readTypedDate, readTypedTime, typedDate } from '../../format/dates.ts';
import { readBaht } from '../../format/money.ts';
import type { WordKey } from '../authen/use-words.ts';

/** The form as it is typed. */
export interface CloseFields {
  serviceDate: string;
  serviceTime: string;
  claimable: string;
  nonClaimable: string;
  visitNumber: string;
  /** Who treated, from the list of those who worked that day; '' = not named. */
  personnelId: string;
}

/** The form opens with what is most likely: the visit's own day, and now if that is today. */
export function firstFields(visit: Visit, now: Date): CloseFields {
  const time = visit.serviceDate === bangkokDay(now) ? clock(now) : clock(visit.openedAt);
  return {
    serviceDate: typedDate(visit.serviceDate),
    serviceTime: time,
    claimable: '',
    nonClaimable: '',
    visitNumber: '',
    personnelId: '',
  };
}

type Wrong = Partial<Record<keyof CloseFields, WordKey>>;
export type ReadClose = { ok: true; input: CloseInput } | { ok: false; wrong: Wrong };

/** What can be told without the platform; everything else it says itself (INV-VER-10, INV-VER-11). */
export function readClose(fields: CloseFields, visit: Pick<Visit, 'pathway'>, today: string): ReadClose {
  const wrong: Wrong = {};
  const date = readTypedDate(fields.serviceDate);
  if (!date.ok) wrong.serviceDate = 'close.serviceDate.bad';
  else if (date.date > today) wrong.serviceDate = 'close.serviceDate.future';
  const serviceTime = readTypedTime(fields.serviceTime);
  if (!serviceTime) wrong.serviceTime = 'close.serviceTime.bad';
  const claimableSatang = readBaht(fields.claimable);
  if (claimableSatang === undefined) wrong.claimable = 'close.amount.bad';
  const nonClaimableSatang = readBaht(fields.nonClaimable.trim() || '0');
  if (nonClaimableSatang === undefined) wrong.nonClaimable = 'close.amount.bad';
  const { personnelId } = fields;
  if (visit.pathway === 'INNOVATION' && !personnelId) wrong.personnelId = 'close.personnel.hint';
  if (Object.keys(wrong).length > 0 || !date.ok || !serviceTime) return { ok: false, wrong };
  const visitNumber = fields.visitNumber.trim();
  const input: CloseInput = {
    serviceDate: date.date,
    serviceTime,
    claimableSatang: claimableSatang ?? 0,
    nonClaimableSatang: nonClaimableSatang ?? 0,
    ...(visitNumber ? { visitNumber } : {}),
    ...(personnelId ? { personnelId } : {}),
  };
  return { ok: true, input };
}
