import { arabicDigits } from './digits.ts';

export type Language = 'th' | 'en';

const zone = 'Asia/Bangkok';
const months = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** Common-era year as Buddhist-era year. */
export const buddhistYear = (year: number): number => year + 543;

/** A month and year of birth (ENT-05); the month may be unknown. */
export function monthYear(year: number, month: number | null, language: Language): string {
  const name = month === null ? '' : `${months[language][month - 1] ?? ''} `;
  return `${name}${buddhistYear(year)}`;
}

/** A plain date YYYY-MM-DD as "23 พ.ย. 2569"; English keeps the Buddhist year, as every Thai document does. */
export function shortDate(date: string, language: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return date;
  return `${day} ${monthYear(year, month, language)}`;
}

/** The Bangkok day of an instant, YYYY-MM-DD. */
export function bangkokDay(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/** The Bangkok wall time of an instant, HH:mm. */
export function clock(instant: string | Date): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(instant));
}

export function dateAndTime(instant: string, language: Language): string {
  return `${shortDate(bangkokDay(new Date(instant)), language)} ${clock(instant)}`;
}

/** A plain date as it is typed on Thai forms: 23/11/2569. */
export function typedDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${buddhistYear(Number(year))}`;
}

/** A typed dd/mm/yyyy of the Buddhist era. A year below 2400 is asked about, never guessed (`CHRISTIAN_YEAR`). */
export type TypedDate =
  | { ok: true; date: string }
  | { ok: false; problem: 'NOT_A_DATE' }
  | { ok: false; problem: 'CHRISTIAN_YEAR'; meant: string };

export function readTypedDate(typed: string): TypedDate {
  const match = /^(\d{1,2})[/.\-\s]?(\d{1,2})[/.\-\s]?(\d{4})$/.exec(arabicDigits(typed.trim()));
  if (!match) return { ok: false, problem: 'NOT_A_DATE' };
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const written = year < 2400 ? year : year - 543;
  const date = new Date(Date.UTC(written, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { ok: false, problem: 'NOT_A_DATE' };
  const iso = date.toISOString().slice(0, 10);
  return year < 2400 ? { ok: false, problem: 'CHRISTIAN_YEAR', meant: typedDate(iso) } : { ok: true, date: iso };
}

/** A typed time of day, "7.59", "0759" or "07:59", as HH:mm; undefined when it is none. */
export function readTypedTime(typed: string): string | undefined {
  const match = /^(\d{1,2})[:.\s]?(\d{2})$/.exec(arabicDigits(typed.trim()));
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`;
}

/** Days from one plain date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
