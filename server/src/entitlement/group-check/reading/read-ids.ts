import type { GroupFormat, InputRow } from '../model.ts';
import { csvRows } from './csv-rows.ts';
import { type FileRow, findColumn } from './find-column.ts';
import { judgeCell } from './judge-cell.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** Rows that are looked at before it is decided which column holds the ids. */
const SAMPLE = 50;

/** The ids of a file, row by row, with what is wrong with each. Reading the same file again gives the same rows. */
export async function* readIds(path: string, format: GroupFormat): AsyncGenerator<InputRow> {
  const rows = format === 'CSV' ? csvRows(path) : xlsxRows(path);
  const sample: FileRow[] = [];
  let column: number | undefined;
  const judged = ({ row, cells }: FileRow, at: number): InputRow => {
    const { id, issue } = judgeCell(cells[at] ?? '');
    return [row, id, issue];
  };
  function* decided(): Generator<InputRow> {
    const found = findColumn(sample);
    column = found.column;
    for (const row of found.headings ? sample.slice(1) : sample) yield judged(row, column);
  }
  for await (const row of rows) {
    if (column !== undefined) yield judged(row, column);
    else if (sample.push(row) === SAMPLE) yield* decided();
  }
  if (column === undefined) yield* decided();
}
