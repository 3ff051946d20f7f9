import { citizenIdIssue } from '../../../platform/citizen-id/index.ts';
import { toArabicDigits } from '../../../platform/time/index.ts';
import { masked } from '../../masked.ts';

/** What a cell holds: text as it was written, or a number, which is how spreadsheets spoil ids. */
export type Cell = string | number;

export interface JudgedId {
  /** Thirteen digits when nothing is wrong; otherwise what stands in the cell, masked: nobody is looked up by it. */
  readonly id: string;
  readonly issue: string | null;
}

const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const DECIMAL = /^\d+\.\d+$/;
/** How spreadsheets are told that a cell is text: ="1990000000019" or '1990000000019. */
const TEXT_MARK = /^(?:="?|')|"$/g;

const bad = (id: string, issue: string): JudgedId => ({ id: masked(id), issue });

/**
 * The id in a cell. A number of thirteen digits is the id still; one with fewer has lost its leading zero, and one that was
 * written as 1.99E+12 has lost its last digits: neither is guessed.
 */
export function judgeCell(cell: Cell): JudgedId {
  if (typeof cell === 'number') {
    const text = String(cell);
    return /^\d{13}$/.test(text) ? judgeCell(text) : bad(text, 'ID_TURNED_INTO_NUMBER');
  }
  const text = cell.trim().replace(TEXT_MARK, '').trim();
  if (text === '') return bad('', 'ID_MISSING');
  if (SCIENTIFIC.test(text)) return bad(text, 'ID_SCIENTIFIC');
  if (DECIMAL.test(text)) return bad(text, 'ID_TURNED_INTO_NUMBER');
  const issue = citizenIdIssue(text);
  return issue ? bad(text, issue) : { id: toArabicDigits(text).replace(/\D/g, ''), issue: null };
}
