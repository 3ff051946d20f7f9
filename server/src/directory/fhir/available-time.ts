import { DAYS, MINUTES_OF_DAY, type Range } from '../../provider/index.ts';
import { clockTime, type OpenWeek } from '../rules/week.ts';

/** Minutes as FHIR writes a time; a day ends a second before midnight, since 24:00 is no time there. */
const fhirTime = (minute: number): string => (minute === MINUTES_OF_DAY ? '23:59:59' : `${clockTime(minute)}:00`);

const isAllDay = ([from, to]: Range): boolean => from === 0 && to === MINUTES_OF_DAY;

/** The same hours of several days said once, in the order of the week; public holidays are no day of the week in FHIR. */
function groups(week: OpenWeek): readonly { range: Range; daysOfWeek: string[] }[] {
  const byRange = new Map<string, { range: Range; daysOfWeek: string[] }>();
  for (const { day, ranges } of week) {
    if (day === 'HOLIDAY') continue;
    for (const range of ranges) {
      const group = byRange.get(range.join('-')) ?? { range, daysOfWeek: [] };
      byRange.set(range.join('-'), group);
      group.daysOfWeek.push(day.toLowerCase());
    }
  }
  return [...byRange.values()];
}

/** `availableTime` of a HealthcareService or PractitionerRole; left out when nobody gave hours. */
export function availableTime(week: OpenWeek): { availableTime?: object[] } {
  const times = groups(week).map(({ range, daysOfWeek }) =>
    isAllDay(range)
      ? { daysOfWeek, allDay: true }
      : { daysOfWeek, availableStartTime: fhirTime(range[0]), availableEndTime: fhirTime(range[1]) },
  );
  return times.length === 0 ? {} : { availableTime: times };
}

/** `hoursOfOperation` of a Location. */
export function hoursOfOperation(week: OpenWeek): { hoursOfOperation?: object[] } {
  const times = groups(week).map(({ range, daysOfWeek }) =>
    isAllDay(range)
      ? { daysOfWeek, allDay: true }
      : { daysOfWeek, openingTime: fhirTime(range[0]), closingTime: fhirTime(range[1]) },
  );
  return times.length === 0 ? {} : { hoursOfOperation: times };
}

/** What of a week has no place in FHIR's days: the row of public holidays (วันหยุดนักขัตฤกษ์), in words. */
export function availabilityExceptions(week: OpenWeek): { availabilityExceptions?: string } {
  if (week.every(({ ranges }) => ranges.length === 0)) return {};
  const ranges = week[DAYS.indexOf('HOLIDAY')]?.ranges ?? [];
  const words = ranges.map(([from, to]) => `${clockTime(from)}–${clockTime(to)}`).join(', ');
  return { availabilityExceptions: `วันหยุดนักขัตฤกษ์ (public holidays): ${words === '' ? 'ปิด (closed)' : words}` };
}
