import type { DayRow, Range, Schedule, WorkMode } from '../model.ts';

/** Monday to Sunday; the eighth row, public holidays, is independent of them. */
const WEEKDAYS = 7;

/** What is wrong with a schedule; `day` is the place of the row, 0 = Monday … 7 = public holidays. */
export type ScheduleProblem =
  /** A day that is on needs its first range. */
  | { readonly code: 'T1_MISSING'; readonly day: number }
  /** A range ends before or when it begins. */
  | { readonly code: 'RANGE_BACKWARDS'; readonly day: number; readonly range: 't1' | 't2' }
  | { readonly code: 'RANGES_OVERLAP'; readonly day: number }
  /** EVERY_DAY, and one of the seven weekdays is off. */
  | { readonly code: 'NOT_EVERY_DAY'; readonly day: number }
  /** SOME_DAYS, and all seven weekdays are on. */
  | { readonly code: 'EVERY_DAY_ON' }
  /** SOME_DAYS, and none of the seven weekdays is on. */
  | { readonly code: 'NO_DAY' };

const isBackwards = ([from, to]: Range): boolean => from >= to;
/** Ranges that touch (12.00) do not overlap. */
const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

function judgeRow({ on, t1, t2 }: DayRow, day: number): ScheduleProblem[] {
  if (!on) return [];
  const problems: ScheduleProblem[] = [];
  if (!t1) problems.push({ code: 'T1_MISSING', day });
  if (t1 && isBackwards(t1)) problems.push({ code: 'RANGE_BACKWARDS', day, range: 't1' });
  if (t2 && isBackwards(t2)) problems.push({ code: 'RANGE_BACKWARDS', day, range: 't2' });
  if (t1 && t2 && overlap(t1, t2)) problems.push({ code: 'RANGES_OVERLAP', day });
  return problems;
}

function judgeMode(schedule: Schedule, mode: WorkMode): ScheduleProblem[] {
  const off = schedule.slice(0, WEEKDAYS).flatMap(({ on }, day) => (on ? [] : [day]));
  if (mode === 'EVERY_DAY') return off.map((day) => ({ code: 'NOT_EVERY_DAY', day }));
  if (off.length === 0) return [{ code: 'EVERY_DAY_ON' }];
  return off.length === WEEKDAYS ? [{ code: 'NO_DAY' }] : [];
}

/** Everything that is wrong with a weekly schedule (ตารางเวลาปฏิบัติงาน; INV-PRV-7, INV-PRV-8); empty when it may be saved. */
export const judgeSchedule = (schedule: Schedule, mode: WorkMode): readonly ScheduleProblem[] => [
  ...schedule.flatMap(judgeRow),
  ...judgeMode(schedule, mode),
];

function tidyRow({ on, t1, t2 }: DayRow): DayRow {
  if (!on) return { on, t1: null, t2: null };
  return t1 && t2 && t2[0] < t1[0] ? { on, t1: t2, t2: t1 } : { on, t1, t2 };
}

/** The one form of a schedule that is kept: nothing stands on days that are off, and the earlier range comes first. */
export const tidySchedule = (schedule: Schedule): Schedule => schedule.map(tidyRow);
