export { type CopiedDay, copyDay } from './copy-day.ts';
export { judgeSchedule, type ScheduleProblem, tidySchedule } from './judge-schedule.ts';
export { parseScheduleWords } from './parse-words.ts';
export { HOLIDAY_ROW, rowOn } from './row-on.ts';
export { type ScheduleLanguage, scheduleInWords } from './words.ts';
