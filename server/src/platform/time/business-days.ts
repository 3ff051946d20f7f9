import { addDays, type PlainDate } from './bangkok.ts';

/** Which days are public holidays (วันหยุดนักขัตฤกษ์), and which are worked on by the agency. */
export interface Holidays {
  isHoliday(date: PlainDate): boolean;
  /** The first day after this one that is neither Saturday, Sunday nor a public holiday. */
  nextBusinessDay(date: PlainDate): PlainDate;
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (date: PlainDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A calendar of the given holidays. Years nobody has entered yet have weekends only. */
export function holidays(days: Iterable<PlainDate>): Holidays {
  const known = new Set(days);
  const isHoliday = (date: PlainDate): boolean => known.has(date);
  const nextBusinessDay = (date: PlainDate): PlainDate => {
    let day = addDays(date, 1);
    while (weekdayOf(day) >= 5 || isHoliday(day)) day = addDays(day, 1);
    return day;
  };
  return { isHoliday, nextBusinessDay };
}
