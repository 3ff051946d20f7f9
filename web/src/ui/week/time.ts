import { arabicDigits } from '../../format/digits.ts';

const two = (part: number) => String(part).padStart(2, '0');

/**
 * Minutes of the day of a typed time: "8.30", "830", "08:30", "8", also in Thai digits; 24:00 is midnight at the end of
 * the day. Undefined when it is none.
 */
export function readMinutes(typed: string): number | undefined {
  const text = arabicDigits(typed.trim()).replace(/\s*น\.?$/, '');
  const match = /^(\d{1,2})(?:\s*[:.,]\s*(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  return hours * 60 + minutes;
}

/** Minutes as the grid shows them once a time is typed: 08:30. */
export const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Minutes as a schedule is written in words (CPP-38): 8.30. */
export const wordsTime = (minutes: number): string => `${Math.floor(minutes / 60)}.${two(minutes % 60)}`;

/** A typed time as the grid shows it; what is none stays as typed. */
export function tidyTime(typed: string): string {
  const minutes = readMinutes(typed);
  return minutes === undefined ? typed.trim() : clockText(minutes);
}
