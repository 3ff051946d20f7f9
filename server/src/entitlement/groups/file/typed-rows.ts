import { citizenIdIssue, citizenIdSchema } from '../../../platform/citizen-id/index.ts';
import { masked } from '../../masked.ts';
import type { TypedRow } from '../model.ts';
import { idColumn } from './columns.ts';

/** A spreadsheet that took the id for a number may write 1.99E+12: its last digits are lost, and nobody can guess them. */
const LOST_DIGITS = /^\d(\.\d+)?e\+?\d+$/i;

function typedRow(rowNo: number, cell: string, seen: Set<string>): TypedRow {
  const issue = LOST_DIGITS.test(cell) ? 'CITIZEN_ID_AS_NUMBER' : citizenIdIssue(cell);
  if (issue) return { rowNo, typed: masked(cell), verdict: 'BAD_ID', reason: issue };
  const id = citizenIdSchema.parse(cell);
  if (seen.has(id)) return { rowNo, typed: id, verdict: 'TWICE_IN_FILE', reason: null };
  seen.add(id);
  return { rowNo, typed: id, verdict: null, reason: null };
}

/**
 * The ids of a list: under their heading, or in the first column of a file that begins with an id at once. Rows are numbered
 * as the spreadsheet does. Empty when there is no such column, or nothing in it.
 */
export function typedRows(table: readonly (readonly string[])[]): readonly TypedRow[] {
  const first = table[0] ?? [];
  const bare = citizenIdIssue(first[0] ?? '') === undefined;
  const column = bare ? 0 : idColumn(first);
  if (column < 0) return [];
  const seen = new Set<string>();
  return table.flatMap((cells, at) => {
    const cell = (cells[column] ?? '').trim();
    return (at === 0 && !bare) || cells.every((text) => text.trim() === '') ? [] : [typedRow(at + 1, cell, seen)];
  });
}
