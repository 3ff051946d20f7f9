export { hoursLiteral, weekRanges } from './hours.ts';
export {
  DAYS,
  type Day,
  type DayRow,
  dayRowSchema,
  MINUTES_OF_DAY,
  type Range,
  rangeSchema,
  type Schedule,
  scheduleSchema,
  WORK_MODES,
  type WorkMode,
} from './model.ts';
export * from './rules/index.ts';
