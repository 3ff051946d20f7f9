import { stat } from 'node:fs/promises';
import type { CellValue } from 'exceljs';
import type { FileRow } from './find-column.ts';
import type { Cell } from './judge-cell.ts';
import { measureZip } from './measure-zip.ts';

/** A million rows of a few columns unpack to some hundred million bytes. */
const MAX_UNPACKED_BYTES = 1_000_000_000;

/** What stands in a cell; of a formula its last result, which is all that a file can hold. */
function cellOf(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return cellOf(value.result as CellValue);
  return 'text' in value ? String(value.text) : '';
}

/** The rows of a workbook's first sheet that has any, one after another. @throws NotAZip, UnpacksTooLarge */
export async function* xlsxRows(path: string): AsyncGenerator<FileRow> {
  await measureZip(path, (await stat(path)).size, MAX_UNPACKED_BYTES);
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookReader(path, {
    entries: 'ignore',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'ignore',
    worksheets: 'emit',
  });
  for await (const sheet of workbook) {
    let any = false;
    for await (const row of sheet) {
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      const cells = Array.from(values, (value) => cellOf(value as CellValue));
      if (!cells.some((cell) => String(cell).trim() !== '')) continue;
      any = true;
      yield { row: row.number, cells };
    }
    if (any) return;
  }
}
