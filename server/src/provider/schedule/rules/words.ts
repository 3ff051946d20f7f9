import type { DayRow, Range, Schedule } from '../model.ts';

export type ScheduleLanguage = 'th' | 'en';

interface Speech {
  readonly days: readonly string[];
  /** Between the days and their hours. */
  readonly at: string;
  /** Between two ranges of one day. */
  readonly and: string;
  /** Between groups of days. */
  readonly next: string;
}

export const SPEECH: Record<ScheduleLanguage, Speech> = {
  th: {
    days: ['วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์', 'วันอาทิตย์', 'วันหยุดนักขัตฤกษ์'],
    at: ' เวลา ',
    and: ' และ ',
    next: ' ',
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'public holidays'],
    at: ', ',
    and: ' and ',
    next: '; ',
  },
};

/** Minutes of the day as Thai offices write them: 8.30, 16.30, 24.00. */
const clock = (minute: number): string => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
const span = ([from, to]: Range): string => `${clock(from)} - ${clock(to)}`;

const rangesOf = ({ on, t1, t2 }: DayRow): readonly Range[] => (on ? [t1, t2].filter((range) => range !== null) : []);

/** Neighbouring days with the same hours, as [first, last, hours]. */
function groupsOf(schedule: Schedule, and: string): readonly (readonly [number, number, string])[] {
  const groups: [number, number, string][] = [];
  for (const [day, row] of schedule.entries()) {
    const hours = rangesOf(row).map(span).join(and);
    if (hours === '') continue;
    const last = groups.at(-1);
    if (last && last[1] === day - 1 && last[2] === hours) last[1] = day;
    else groups.push([day, day, hours]);
  }
  return groups;
}

/**
 * A schedule in words (CPP-38..40): 'วันจันทร์ - วันพุธ เวลา 8.30 - 16.30', several groups one after the other, two ranges
 * joined by และ. Public holidays are the day after Sunday. Empty when nobody works.
 */
export function scheduleInWords(schedule: Schedule, language: ScheduleLanguage): string {
  const { days, at, and, next } = SPEECH[language];
  return groupsOf(schedule, and)
    .map(([first, last, hours]) => {
      const when = first === last ? days[first] : `${days[first]} - ${days[last]}`;
      return `${when}${at}${hours}`;
    })
    .join(next);
}
