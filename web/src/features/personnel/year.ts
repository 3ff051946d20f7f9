import { arabicDigits } from '../../format/digits.ts';

/** A typed year of the Buddhist era. A year below 2400 is asked about, never guessed. */
export type TypedYear =
  | { ok: true; year: number }
  | { ok: false; problem: 'NOT_A_YEAR' }
  | { ok: false; problem: 'CHRISTIAN_YEAR'; meant: number };

const [earliest, latest] = [2400, 2800];

export function readYear(typed: string): TypedYear {
  const text = arabicDigits(typed.trim());
  if (!/^\d{4}$/.test(text)) return { ok: false, problem: 'NOT_A_YEAR' };
  const year = Number(text);
  if (year < earliest && year >= 1900) return { ok: false, problem: 'CHRISTIAN_YEAR', meant: year + 543 };
  return year >= earliest && year <= latest ? { ok: true, year } : { ok: false, problem: 'NOT_A_YEAR' };
}
