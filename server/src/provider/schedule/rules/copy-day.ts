import type { DayRow, Schedule } from '../model.ts';

/** What copying a day to others comes to: the schedule then, and which rows lose something that stood there. */
export interface CopiedDay {
  readonly schedule: Schedule;
  /** Rows of `to` that had hours of their own, with what stood there: for the preview, and to undo. */
  readonly overwritten: readonly { readonly day: number; readonly row: DayRow }[];
}

const same = (a: DayRow, b: DayRow): boolean => JSON.stringify(a) === JSON.stringify(b);
const hasHours = ({ on, t1, t2 }: DayRow): boolean => on || t1 !== null || t2 !== null;

/**
 * Copies one day's row to other days (copy ค่าไปยังวันอื่นๆ; CPP-70). Days are places in the grid; the day itself and places
 * outside the grid are passed over, and so is public holidays unless it is named.
 */
export function copyDay(schedule: Schedule, from: number, to: readonly number[]): CopiedDay {
  const source = schedule[from];
  if (!source) return { schedule, overwritten: [] };
  const targets = new Set(to.filter((day) => day !== from && day in schedule));
  return {
    schedule: schedule.map((row, day) => (targets.has(day) ? { ...source } : row)),
    overwritten: schedule.flatMap((row, day) =>
      targets.has(day) && hasHours(row) && !same(row, source) ? [{ day, row }] : [],
    ),
  };
}
