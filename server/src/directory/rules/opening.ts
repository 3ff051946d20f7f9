import { addDays, bangkokLocalDateTime, type Holidays, type PlainDate, weekdayOf } from '../../platform/time/index.ts';
import { DAYS, MINUTES_OF_DAY } from '../../provider/index.ts';
import { clockTime, type OpenWeek } from './week.ts';

/** An instant as a weekly schedule knows it: the Bangkok day, its row (0 Monday … 6 Sunday, 7 public holiday) and the minute. */
export interface Moment {
  readonly date: PlainDate;
  readonly row: number;
  readonly minute: number;
}

const HOLIDAY_ROW = DAYS.indexOf('HOLIDAY');

/** On a public holiday the holiday row alone counts, whatever the weekday (AMB-18). */
const rowOf = (date: PlainDate, holidays: Pick<Holidays, 'isHoliday'>): number =>
  holidays.isHoliday(date) ? HOLIDAY_ROW : weekdayOf(date);

export function momentOf(now: Date, holidays: Pick<Holidays, 'isHoliday'>): Moment {
  const [date = '', time = ''] = bangkokLocalDateTime(now).split('T');
  const [hour, minute] = time.split(':').map(Number);
  return { date, row: rowOf(date, holidays), minute: (hour ?? 0) * 60 + (minute ?? 0) };
}

/** Open or not, and until or from when; UNKNOWN where nobody gave hours. Null times: not within the coming week. */
export interface Opening {
  readonly state: 'OPEN' | 'CLOSED' | 'UNKNOWN';
  /** OPEN: when it closes. */
  readonly until: { readonly date: PlainDate; readonly time: string } | null;
  /** CLOSED: when it opens next. */
  readonly next: { readonly date: PlainDate; readonly time: string } | null;
}

const WEEK_AHEAD = 8; // days looked at: the same weekday again after a holiday

/** Whether a unit with these hours is open, judged by its schedules alone. */
export function openingAt(week: OpenWeek, moment: Moment, holidays: Pick<Holidays, 'isHoliday'>): Opening {
  if (week.every(({ ranges }) => ranges.length === 0)) return { state: 'UNKNOWN', until: null, next: null };
  const days = Array.from({ length: WEEK_AHEAD }, (_, ahead) => {
    const date = addDays(moment.date, ahead);
    return { date, ranges: week[rowOf(date, holidays)]?.ranges ?? [] };
  });
  const now = days[0]?.ranges.find(([from, to]) => from <= moment.minute && moment.minute < to);
  if (now) return { state: 'OPEN', until: closingOf(days, now[1]), next: null };
  for (const [ahead, { date, ranges }] of days.entries()) {
    const next = ranges.find(([from]) => ahead > 0 || from > moment.minute);
    if (next) return { state: 'CLOSED', until: null, next: { date, time: clockTime(next[0]) } };
  }
  return { state: 'CLOSED', until: null, next: null };
}

/** Follows hours over midnight, as long as the next day begins at its first minute. */
function closingOf(
  days: readonly { date: PlainDate; ranges: OpenWeek[number]['ranges'] }[],
  ends: number,
): Opening['until'] {
  let [at, closes] = [0, ends];
  while (closes === MINUTES_OF_DAY) {
    const following = days[at + 1];
    if (!following) return null;
    const [first] = following.ranges;
    if (first?.[0] !== 0) break;
    [at, closes] = [at + 1, first[1]];
  }
  return { date: days[at]?.date ?? '', time: clockTime(closes) };
}
