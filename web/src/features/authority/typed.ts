import { readTypedDate } from '../../format/dates.ts';
import { arabicDigits } from '../../format/digits.ts';

/** What was typed as the platform takes it: empty is null, not an empty text. */
export const textOf = (typed: string): string | null => typed.trim() || null;

/** A typed date as YYYY-MM-DD; null when empty or unreadable. */
export function dateOf(typed: string): string | null {
  const read = readTypedDate(typed);
  return read.ok ? read.date : null;
}

/** A typed whole number, Thai digits and "30 บาท" included; null when empty, undefined when it is none. */
export function wholeOf(typed: string): number | null | undefined {
  const plain = arabicDigits(typed).replace(/(บาท|คน|baht|,|\s)/gi, '');
  if (plain === '') return null;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

/** Bytes as "3.2 MB"; below one tenth as kB. */
export const sizeOf = (bytes: number): string =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${Number((bytes / 1_000_000).toFixed(1))} MB`;
