import { z } from 'zod';

/** The eight rows of the weekly grid (ตารางเวลาปฏิบัติงาน): Monday to Sunday, and public holidays as a day of their own (AMB-18). */
export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN', 'HOLIDAY'] as const;
export type Day = (typeof DAYS)[number];

export const MINUTES_OF_DAY = 1440;

const minute = z.number().int().min(0).max(MINUTES_OF_DAY);

/** Minutes of the day, from included, to excluded; 1440 is midnight at the end of the day. */
export const rangeSchema = z.tuple([minute, minute]);
export type Range = z.infer<typeof rangeSchema>;

/** One row: does he work on this day, and in which one or two ranges (CPP-67..69). */
export const dayRowSchema = z.object({
  on: z.boolean(),
  t1: rangeSchema.nullable(),
  t2: rangeSchema.nullable(),
});
export type DayRow = z.infer<typeof dayRowSchema>;

/** Eight rows in the order of `DAYS`. */
export const scheduleSchema = z.array(dayRowSchema).length(DAYS.length);
export type Schedule = z.infer<typeof scheduleSchema>;

/** `EVERY_DAY` (ปฏิบัติงานที่หน่วยทุกวัน): all seven weekdays; `SOME_DAYS` (เป็นบางวัน): one to six of them (INV-PRV-8). */
export const WORK_MODES = ['EVERY_DAY', 'SOME_DAYS'] as const;
export type WorkMode = (typeof WORK_MODES)[number];
