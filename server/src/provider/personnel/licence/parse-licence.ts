import { toArabicDigits } from '../../../platform/time/index.ts';
import type { Council } from '../types.ts';

/** A licence number in parts: the mark of the profession as its council writes it ('ว.', 'พท.ป.'), and the digits. */
export interface LicenceParts {
  readonly prefix: string;
  readonly no: string;
  /** Written as licences of this council are; a mismatch is a warning, since the council decides. */
  readonly formatOk: boolean;
}

interface Format {
  /** The first is filled in where none was written; with several nothing is guessed. */
  readonly prefixes: readonly string[];
  readonly digits: readonly [least: number, most: number];
}

const FORMATS: Readonly<Record<Council, Format>> = {
  '01': { prefixes: ['ว.'], digits: [1, 6] },
  '02': { prefixes: [''], digits: [10, 10] },
  '03': { prefixes: ['ภ.'], digits: [1, 6] },
  '04': { prefixes: ['ท.'], digits: [1, 6] },
  '05': { prefixes: ['ก.'], digits: [1, 6] },
  '06': { prefixes: ['ทน.'], digits: [1, 6] },
  '08': { prefixes: ['พท.ว.', 'พท.ภ.', 'พท.ผ.', 'พท.น.', 'พท.ป.'], digits: [1, 10] },
};

/** Words that people write before the number. */
const NOT_A_MARK = /เลขที่|เลข|ใบอนุญาต|ที่/g;
const MAX_DIGITS = 20;

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '');

function prefixOf(written: string, { prefixes }: Format): string {
  const bare = letters(written.replace(NOT_A_MARK, ''));
  if (bare === '') return prefixes.length === 1 ? (prefixes[0] ?? '') : '';
  return prefixes.find((prefix) => letters(prefix) === bare) ?? `${bare}.`;
}

/**
 * Takes a licence number apart as people write it: Thai digits, spaces, dots and dashes anywhere. The mark of the profession is
 * filled in where it has but one.
 * @returns undefined when there are no digits in it, or letters after them
 */
export function parseLicence(text: string, council: Council): LicenceParts | undefined {
  const plain = toArabicDigits(text.normalize('NFC')).replace(/[\s​]/g, '');
  const found = /^(\D*)(\d[\d.\-/]*)$/u.exec(plain);
  const no = (found?.[2] ?? '').replace(/\D/g, '');
  if (!found || no.length > MAX_DIGITS) return undefined;
  const format = FORMATS[council];
  const prefix = prefixOf(found[1] ?? '', format);
  const [least, most] = format.digits;
  const formatOk = format.prefixes.includes(prefix) && no.length >= least && no.length <= most;
  return { prefix, no, formatOk };
}
