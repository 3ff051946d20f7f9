import { CELLS, DAYS, emptyRow, rowAt, sameRow, type TypedRow, type TypedWeek } from './model.ts';
import { readRow } from './read.ts';
import { tidyTime } from './time.ts';

/** What copying a row to a day does to that day: nothing there yet, overwritten, or the same already. */
export interface CopyPlan {
  day: number;
  before: TypedRow;
  after: TypedRow;
  effect: 'NEW' | 'OVERWRITES' | 'SAME';
}

const isEmpty = (row: TypedRow) => !row.on && CELLS.every((cell) => row[cell].trim() === '');

/** What copying shows before it does anything (CPP-70). */
export function planCopy(week: TypedWeek, from: number, to: readonly number[]): CopyPlan[] {
  const after = rowAt(week, from);
  return [...to]
    .sort((a, b) => a - b)
    .filter((day) => day !== from && day >= 0 && day < DAYS.length)
    .map((day) => {
      const before = rowAt(week, day);
      const effect = sameRow(before, after) ? 'SAME' : isEmpty(before) ? 'NEW' : 'OVERWRITES';
      return { day, before, after, effect };
    });
}

export const applyCopy = (week: TypedWeek, plan: readonly CopyPlan[]): TypedWeek =>
  week.map((row, index) => plan.find(({ day }) => day === index)?.after ?? row);

/** A row for the clipboard: five columns with tabs, as spreadsheets exchange them. */
export const rowText = (row: TypedRow): string => [row.on ? '1' : '0', ...CELLS.map((cell) => row[cell])].join('\t');

const off = new Set(['0', '', 'false', 'no', 'ไม่', '✗']);

/** Rows out of a clipboard, with or without the column of the check-box; undefined when it is one time or something else. */
export function rowsOf(text: string): TypedRow[] | undefined {
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  const rows = lines.map(rowOf);
  return text.includes('\t') && rows.every((row) => row !== undefined) ? rows : undefined;
}

function rowOf(line: string): TypedRow | undefined {
  const columns = line.split('\t').map((column) => column.trim());
  if (columns.length > 5) return undefined;
  const times = columns.length === 5 ? columns.slice(1) : columns;
  const [from1 = '', to1 = '', from2 = '', to2 = ''] = times.map(tidyTime);
  const on = columns.length === 5 ? !off.has((columns[0] ?? '').toLowerCase()) : times.some((time) => time !== '');
  const row = { ...emptyRow, on, from1, to1, from2, to2 };
  return readRow({ ...row, on: true }).problems.some(({ code }) => code === 'NOT_A_TIME') ? undefined : row;
}

/** The week with rows put in from a day on; what would stand below the last row is left out. */
export const pasteRows = (week: TypedWeek, from: number, rows: readonly TypedRow[]): TypedWeek =>
  week.map((row, index) => rows[index - from] ?? row);
