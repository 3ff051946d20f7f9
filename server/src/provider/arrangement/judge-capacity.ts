import type { ServiceFamily } from '../../registry/index.ts';
import { personnelType } from '../personnel/types.ts';
import { DAYS, type Day, MINUTES_OF_DAY, type Schedule, weekRanges } from '../schedule/index.ts';

/** Somebody who works at the unit today, as `provider.api_personnel_on` answers. */
export interface OnDuty {
  readonly typeCode: string;
  readonly registrationTypes: readonly string[];
  readonly schedule: Schedule;
}

/** Whether somebody delivers a service family: by his profession, and as what he works at this unit. */
export const delivers = ({ typeCode, registrationTypes }: OnDuty, family: ServiceFamily): boolean =>
  registrationTypes.includes(`SPECIFIC_FIELD:${family}`) &&
  (personnelType(typeCode)?.families.includes(family) ?? false);

/** Minutes of work of these people on each of the eight days of the grid, each person counted for himself. */
export function minutesByDay(people: readonly OnDuty[]): Readonly<Record<Day, number>> {
  const minutes: Record<string, number> = Object.fromEntries(DAYS.map((day) => [day, 0]));
  for (const [from, to] of people.flatMap(({ schedule }) => weekRanges(schedule))) {
    const day = DAYS[Math.floor(from / MINUTES_OF_DAY)];
    if (day) minutes[day] = (minutes[day] ?? 0) + (to - from);
  }
  return minutes as Record<Day, number>;
}

/** One day of the grid: the minutes there are, those the places need, and whether that is too much. A day nobody works has no places. */
export interface DayCapacity {
  readonly day: Day;
  readonly minutes: number;
  readonly needed: number;
  readonly short: boolean;
}

/** Whether the places of a day fit the hours of the people who deliver the family: a warning, not a refusal (OSS-34). */
export function judgeCapacity(
  people: readonly OnDuty[],
  places: { slotsPerDay: number; slotMinutes: number },
): readonly DayCapacity[] {
  const minutes = minutesByDay(people);
  return DAYS.map((day) => {
    const needed = minutes[day] === 0 ? 0 : places.slotsPerDay * places.slotMinutes;
    return { day, minutes: minutes[day], needed, short: needed > minutes[day] };
  });
}
