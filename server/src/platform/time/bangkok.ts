/**
 * Business dates of Thailand. Asia/Bangkok is UTC+7 without daylight saving, so a fixed offset is exact
 * and costs no time-zone table on the hot path. Nothing here reads a clock: the instant is always handed in.
 */

/** A calendar day in Thailand, Christian era, 'YYYY-MM-DD'. Compare with `<` and `>`: the text sorts as the days do. */
export type PlainDate = string;

const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The Bangkok calendar day of an instant. */
export function bangkokDate(instant: Date): PlainDate {
  return fromUtcMidnight(Math.floor((instant.getTime() + BANGKOK_OFFSET_MS) / DAY_MS) * DAY_MS);
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** Bangkok wall time of an instant, 'YYYY-MM-DDTHH:mm:ss', no zone: the form every hospital client reads. */
export function bangkokLocalDateTime(instant: Date): string {
  const time = instant.getTime() + BANGKOK_OFFSET_MS;
  const midnight = Math.floor(time / DAY_MS) * DAY_MS;
  const seconds = Math.floor((time - midnight) / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${fromUtcMidnight(midnight)}T${TWO_DIGITS[hour]}:${TWO_DIGITS[minute]}:${TWO_DIGITS[second]}`;
}

/** The instant at which a Bangkok day begins. Throws RangeError when the text is not a day. */
export function startOfBangkokDay(date: PlainDate): Date {
  return new Date(utcMidnight(date) - BANGKOK_OFFSET_MS);
}

/** The day `days` later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtcMidnight(utcMidnight(date) + days * DAY_MS);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

/** True for an existing calendar day written 'YYYY-MM-DD'; 2026-02-30 is not one. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !PLAIN_DATE.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1..12) and day of a plain date. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * Joins the parts; a month past December runs on into the next year, and a day past the end of its month
 * becomes the first of the next (29 February of a common year is 1 March).
 */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const months = year * 12 + month - 1;
  const [ofYear, ofMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (day > daysInMonth(ofYear, ofMonth)) return plainDate(ofYear, ofMonth + 1, 1);
  return `${String(ofYear).padStart(4, '0')}-${String(ofMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

// Nearly every date that is asked for lies a few weeks around today: the texts and times of some are kept.
const KEPT = 2_000;
const times = new Map<PlainDate, number>();
const texts = new Map<number, PlainDate>();

function keep<K, V>(kept: Map<K, V>, key: K, value: V): V {
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, value);
  return value;
}

function utcMidnight(date: PlainDate): number {
  const known = times.get(date);
  if (known !== undefined) return known;
  if (!isPlainDate(date)) throw new RangeError(`not a calendar day: ${String(date).slice(0, 12)}`);
  return keep(times, date, Date.parse(`${date}T00:00:00Z`));
}

const fromUtcMidnight = (time: number): PlainDate =>
  texts.get(time) ?? keep(texts, time, new Date(time).toISOString().slice(0, 10));
