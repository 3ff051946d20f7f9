/**
 * Dates of which only the year, or the year and month, are known: older civil records have no more.
 * Text form 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' (Christian era). Age follows section 16 of the Civil and Commercial Code:
 * an unknown day counts as the first of the month, an unknown month as 1 January.
 */
import { daysBetween, isPlainDate, type PlainDate, partsOf, plainDate } from './bangkok.ts';

export interface PartialDate {
  /** Christian era. */
  readonly year: number;
  /** 1..12 */
  readonly month?: number | undefined;
  /** 1..31, only together with a month. */
  readonly day?: number | undefined;
}

/** Completed years, months and days (อายุ ปี เดือน วัน). */
export interface Age {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads the text form; undefined when it is not one, or names a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = PARTIAL.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return undefined;
  if (month === undefined) return { year: Number(year) };
  if (!isPlainDate(`${year}-${month}-${day ?? '01'}`)) return undefined;
  return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}

/** The text form of a partial date. */
export function formatPartialDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The day from which age is counted: 1st for an unknown day, 1 January for an unknown month. */
export function effectiveBirthDate({ year, month, day }: PartialDate): PlainDate {
  return month === undefined ? plainDate(year, 1, 1) : plainDate(year, month, day ?? 1);
}

/**
 * Age on a day. A birthday changes the age on the day itself; one that does not exist in the year or month
 * (29 February, the 31st) falls on the first of the next month. A day before birth gives 0/0/0.
 */
export function ageOn(birth: PartialDate, date: PlainDate): Age {
  const born = effectiveBirthDate(birth);
  if (date < born) return { years: 0, months: 0, days: 0 };
  const from = partsOf(born);
  const to = partsOf(date);
  const monthsApart = (to.year - from.year) * 12 + to.month - from.month;
  const completed = monthDay(born, monthsApart) > date ? monthsApart - 1 : monthsApart;
  return {
    years: Math.floor(completed / 12),
    months: completed % 12,
    days: daysBetween(monthDay(born, completed), date),
  };
}

/** Age in the words of the entitlement panel and of the card agent: '37 ปี 1 เดือน 1 วัน'. */
export const formatThaiAge = ({ years, months, days }: Age): string => `${years} ปี ${months} เดือน ${days} วัน`;

/** The day of the month on which `months` months since birth are complete. */
function monthDay(born: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(born);
  return plainDate(year, month + months, day);
}
