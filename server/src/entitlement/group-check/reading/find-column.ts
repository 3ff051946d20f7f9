import type { Cell } from './judge-cell.ts';

/** One row of a file: its number as a spreadsheet counts, and its cells. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Headings that name the column of ids, without blanks and signs. */
const HEADINGS = new Set([
  'เลขประจำตัวประชาชน',
  'เลขที่ประจำตัวประชาชน',
  'เลขบัตรประชาชน',
  'เลขที่บัตรประชาชน',
  'เลขบัตรประจำตัวประชาชน',
  'เลขประจำตัว',
  'เลข13หลัก',
  'citizenid',
  'nationalid',
  'personid',
  'idcard',
  'pid',
  'cid',
]);

const plain = (cell: Cell): string =>
  String(cell)
    .toLowerCase()
    .replace(/[\s_.\-–*:()"']/g, '');
const looksLikeAnId = (cell: Cell): boolean => /^[0-9๐-๙]{10,14}$|^\d[\d.,]*e\+?\d+$/.test(plain(cell));

/** Which column holds the ids, and whether the first row is headings: by the name of a column, or by what most looks like ids. */
export function findColumn(sample: readonly FileRow[]): { column: number; headings: boolean } {
  const first = sample[0]?.cells ?? [];
  const named = first.findIndex((cell) => HEADINGS.has(plain(cell)));
  if (named >= 0) return { column: named, headings: true };
  const counts: number[] = [];
  for (const { cells } of sample)
    for (const [column, cell] of cells.entries())
      counts[column] = (counts[column] ?? 0) + (looksLikeAnId(cell) ? 1 : 0);
  const most = Math.max(0, ...counts);
  const column = most === 0 ? 0 : counts.indexOf(most);
  const title = String(first[column] ?? '');
  return { column, headings: !looksLikeAnId(title) && /\p{L}/u.test(title) && !/[0-9๐-๙]/.test(title) };
}
