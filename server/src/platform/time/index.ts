/** Bangkok days, budget years, Buddhist-era forms and ages. No function here reads a clock. */
export {
  addDays,
  bangkokDate,
  bangkokLocalDateTime,
  daysBetween,
  isPlainDate,
  type PlainDate,
  partsOf,
  plainDate,
  startOfBangkokDay,
} from './bangkok.ts';
export {
  type BuddhistInput,
  formatThaiDate,
  formatThaiMonthYear,
  parseBuddhistInput,
  toArabicDigits,
  toBuddhistCompact,
} from './buddhist.ts';
export { type Holidays, holidays, weekdayOf } from './business-days.ts';
export { BUDDHIST_OFFSET, type DateRange, fiscalYearOf, fiscalYearRange, monthRange } from './fiscal-year.ts';
export {
  type Age,
  ageOn,
  effectiveBirthDate,
  formatPartialDate,
  formatThaiAge,
  type PartialDate,
  parsePartialDate,
} from './partial-date.ts';
export { plainDateSchema } from './schema.ts';
