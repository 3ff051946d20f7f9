import { arabicDigits } from './digits.ts';

/** Baht as typed (1,250.50) in satang, or undefined when it is no amount of money. */
export function readBaht(typed: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(arabicDigits(typed).replace(/[\s,]/g, ''));
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Satang as baht with two decimals: 125050 is 1,250.50. */
export function baht(satang: number): string {
  return (satang / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
