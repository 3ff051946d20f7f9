import type { Arrangement, Places } from '../../api/arrangements.ts';
import { readTypedTime } from '../../format/dates.ts';
import { arabicDigits } from '../../format/digits.ts';

/** The four answers as they are typed. */
export interface Typed {
  slotsPerDay: string;
  slotMinutes: string;
  opensDaysAhead: string;
  opensAt: string;
}

export const bounds = {
  slotsPerDay: [0, 1000],
  slotMinutes: [5, 480],
  opensDaysAhead: [0, 365],
} as const;
export type Counted = keyof typeof bounds;

/** What stands in the form at first: what was saved, or a proposal that still has to be saved. */
export const typedOf = (saved: Arrangement['saved']): Typed => ({
  slotsPerDay: String(saved?.slotsPerDay ?? 10),
  slotMinutes: String(saved?.slotMinutes ?? 30),
  opensDaysAhead: String(saved?.opensDaysAhead ?? 14),
  opensAt: saved?.opensAt ?? '08:00',
});

/** A whole number within its bounds, undefined otherwise. */
export function readCount(field: Counted, typed: string): number | undefined {
  const text = arabicDigits(typed.trim());
  const [from, to] = bounds[field];
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : undefined;
}

export function readPlaces(typed: Typed): Places | undefined {
  const slotsPerDay = readCount('slotsPerDay', typed.slotsPerDay);
  const slotMinutes = readCount('slotMinutes', typed.slotMinutes);
  const opensDaysAhead = readCount('opensDaysAhead', typed.opensDaysAhead);
  const opensAt = readTypedTime(typed.opensAt);
  if (slotsPerDay === undefined || slotMinutes === undefined || opensDaysAhead === undefined || !opensAt)
    return undefined;
  return { slotsPerDay, slotMinutes, opensDaysAhead, opensAt };
}
