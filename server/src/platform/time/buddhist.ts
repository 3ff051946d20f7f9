/**
 * The Buddhist era (พ.ศ.), which exists only on screens, in what people type, in file formats and on the wire.
 * Inside the house a date is always Christian-era ISO text.
 */
import { isPlainDate, type PlainDate } from './bangkok.ts';
import { BUDDHIST_OFFSET } from './fiscal-year.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';

const MONTHS_LONG = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const MONTHS_SHORT = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');

/** Years below this are read as Christian-era slips and asked about, never guessed. */
const EARLIEST_BUDDHIST_YEAR = 2400;

/** What a typed date turned out to be: a day, or a question to put to the person who typed it. */
export type BuddhistInput =
  | { readonly date: PlainDate }
  | { readonly question: 'CHRISTIAN_YEAR'; readonly suggestion?: PlainDate }
  | { readonly question: 'NOT_A_DATE' };

/** '22 พ.ย. 2569', or 'long' '22 พฤศจิกายน 2569'. A partial date shows the parts that are known. */
export function formatThaiDate(date: PlainDate | PartialDate, style: 'short' | 'long' = 'short'): string {
  const { year, month, day } = toPartial(date);
  const monthName = month === undefined ? undefined : (style === 'long' ? MONTHS_LONG : MONTHS_SHORT)[month - 1];
  return [monthName === undefined ? undefined : day, monthName, year + BUDDHIST_OFFSET]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** 'มกราคม 2533': the only form in which a birth date is shown at the counter (ENT-05 hides the day). */
export function formatThaiMonthYear(date: PlainDate | PartialDate, style: 'short' | 'long' = 'long'): string {
  const { year, month } = toPartial(date);
  return formatThaiDate({ year, month }, style);
}

/** 'YYYYMMDD' in the Buddhist era with '00' for what is unknown, as the id card and the agent write it (authen wire 1.2). */
export function toBuddhistCompact(date: PlainDate | PartialDate): string {
  const { year, month, day } = toPartial(date);
  const two = (part: number | undefined): string => String(part ?? 0).padStart(2, '0');
  return `${String(year + BUDDHIST_OFFSET).padStart(4, '0')}${two(month)}${two(month === undefined ? undefined : day)}`;
}

/** Reads what a person types, dd/MM/yyyy in the Buddhist era; Thai digits and the separators / - . are welcome. */
export function parseBuddhistInput(text: string): BuddhistInput {
  const match = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{1,4})$/.exec(toArabicDigits(text).trim());
  if (match === null) return { question: 'NOT_A_DATE' };
  const [, day = '', month = '', yearText = ''] = match;
  const year = Number(yearText);
  const inYear = (christianYear: number): PlainDate | undefined => {
    const date = `${String(christianYear).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isPlainDate(date) ? date : undefined;
  };
  if (year >= EARLIEST_BUDDHIST_YEAR) {
    const date = inYear(year - BUDDHIST_OFFSET);
    return date === undefined ? { question: 'NOT_A_DATE' } : { date };
  }
  const suggestion = yearText.length === 4 ? inYear(year) : undefined;
  return suggestion === undefined ? { question: 'CHRISTIAN_YEAR' } : { question: 'CHRISTIAN_YEAR', suggestion };
}

/** Thai digits ๐..๙ become 0..9; everything else is kept. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));

function toPartial(date: PlainDate | PartialDate): PartialDate {
  if (typeof date !== 'string') return date;
  const partial = parsePartialDate(date);
  if (partial === undefined) throw new RangeError(`not a date: ${date.slice(0, 12)}`);
  return partial;
}
