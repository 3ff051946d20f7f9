/** Birth dates that give the wanted age on a day. */
import { addDays, type PlainDate, partsOf, plainDate } from '../../platform/time/index.ts';

/** A birthday this far back leaves the age standing for months on either side. */
const MID_YEAR_DAYS = 160;

/** Exactly `years` on the day: that many years earlier. */
export function birthdayOn(day: PlainDate, years: number): PlainDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return plainDate(year - years, month, dayOfMonth);
}

/** `years` old on the day and for about half a year after it. */
export const aged = (today: PlainDate, years: number): PlainDate => birthdayOn(addDays(today, -MID_YEAR_DAYS), years);

/** One year less on the day; `years` the day after. */
export const turningTomorrow = (today: PlainDate, years: number): PlainDate => birthdayOn(addDays(today, 1), years);
