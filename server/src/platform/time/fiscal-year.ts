/**
 * The budget year (ปีงบประมาณ): year N of the Buddhist era runs from 1 October N-1 to 30 September N, Bangkok days.
 * Limits count inside these windows, so both ends are included.
 */
import { addDays, type PlainDate, partsOf, plainDate } from './bangkok.ts';

/** Christian year + 543 = Buddhist year. */
export const BUDDHIST_OFFSET = 543;

/** First and last day of a window, both inside it. */
export interface DateRange {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Budget year (B.E.) that a day belongs to: 2026-09-30 is 2569, 2026-10-01 is 2570. */
export function fiscalYearOf(date: PlainDate): number {
  const { year, month } = partsOf(date);
  return year + BUDDHIST_OFFSET + (month >= 10 ? 1 : 0);
}

/** First and last day of a budget year given in the Buddhist era. */
export function fiscalYearRange(fiscalYear: number): DateRange {
  const endYear = fiscalYear - BUDDHIST_OFFSET;
  return { start: plainDate(endYear - 1, 10, 1), end: plainDate(endYear, 9, 30) };
}

/** First and last day of the calendar month that a day belongs to. */
export function monthRange(date: PlainDate): DateRange {
  const { year, month } = partsOf(date);
  return { start: plainDate(year, month, 1), end: addDays(plainDate(year, month + 1, 1), -1) };
}
