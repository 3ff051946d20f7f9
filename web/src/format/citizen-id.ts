import { arabicDigits } from './digits.ts';

/** What is wrong with a typed citizen id, or the id itself: 13 digits, blanks and dashes dropped (AUTH-43). */
export type TypedCitizenId =
  | { ok: true; id: string }
  | { ok: false; problem: 'EMPTY' | 'NOT_DIGITS' | 'LENGTH' | 'CHECK_DIGIT'; digits: number };

export function readCitizenId(typed: string): TypedCitizenId {
  const text = arabicDigits(typed).replace(/[\s\u00a0-]/g, '');
  if (text === '') return { ok: false, problem: 'EMPTY', digits: 0 };
  if (!/^\d+$/.test(text)) return { ok: false, problem: 'NOT_DIGITS', digits: 0 };
  if (text.length !== 13) return { ok: false, problem: 'LENGTH', digits: text.length };
  const sum = [...text.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  if ((11 - (sum % 11)) % 10 !== Number(text[12])) return { ok: false, problem: 'CHECK_DIGIT', digits: 13 };
  return { ok: true, id: text };
}

/** 1-9900-00000-01-9, as printed on the card. Only the sandbox shows whole ids, of invented people. */
export function groupCitizenId(id: string): string {
  return id.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5');
}
