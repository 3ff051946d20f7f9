import { DAYS, type Day, MINUTES_OF_DAY, type Range } from '../../provider/index.ts';

/** When somebody is there on one of the eight days; ranges in order, none touching the next. */
export interface OpenDay {
  readonly day: Day;
  readonly ranges: readonly Range[];
}

/** The eight rows (Monday to Sunday, public holidays) of a unit's opening hours. */
export type OpenWeek = readonly OpenDay[];

/** Ranges in order, those that overlap or touch made one. */
function united(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * Reads PostgreSQL int4multiranges of the eight-day week, as `{[510,720),[780,990)}`; the hours of several people one after the
 * other are their union. The database joins ranges that touch over midnight — Sunday's even with the holiday row — so they are
 * cut at each day's end again. Null is nobody at any time.
 */
export function readWeek(hours: string | null): OpenWeek {
  const found = [...(hours ?? '').matchAll(/\[(\d+),(\d+)\)/g)].map(
    ([, from, to]): Range => [Number(from), Number(to)],
  );
  return DAYS.map((day, at) => {
    const [begins, ends] = [at * MINUTES_OF_DAY, (at + 1) * MINUTES_OF_DAY];
    const ranges = found
      .filter(([from, to]) => from < ends && begins < to)
      .map(([from, to]): Range => [Math.max(from, begins) - begins, Math.min(to, ends) - begins]);
    return { day, ranges: united(ranges) };
  });
}

/** Minutes of the day as a clock shows them; the end of the day is 24:00. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
