import { parse } from 'csv-parse/sync';
import type { CellValue } from 'exceljs';
import { fileTypeFromBuffer } from 'file-type';
import { unpackedBytes } from './unpacked-bytes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A small file that unpacks to more than this was made to do harm. */
const MAX_UNPACKED_BYTES = 60_000_000;
const MAX_CELL = 2_000;

/** Why a file cannot be read; each module says it in words of its own. `found` is what the content is instead. */
export interface Unreadable {
  readonly unreadable: 'NOT_A_SPREADSHEET' | 'TOO_LARGE';
  readonly found?: string;
}
const NOT_A_SPREADSHEET: Unreadable = { unreadable: 'NOT_A_SPREADSHEET' };

/** UTF-8, or what older Thai spreadsheets write. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/** What the headings are parted by: spreadsheets write a comma, a semicolon or a tab, by where they were set up. */
function delimiterOf(text: string): string {
  const headings = text.split('\n', 1)[0] ?? '';
  const count = (sign: string) => headings.split(sign).length;
  return ['\t', ';'].find((sign) => count(sign) > count(',')) ?? ',';
}

function csvRows(bytes: Uint8Array): string[][] | Unreadable {
  const text = textOf(bytes);
  if (text === undefined) return NOT_A_SPREADSHEET;
  try {
    const delimiter = delimiterOf(text);
    // A quotation mark that an export put before a formula sign is not part of the value.
    const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
    return rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
  } catch {
    return NOT_A_SPREADSHEET;
  }
}

/** What stands in a cell, as text; of a formula its last result, which is all that a file can hold. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return cellText(value.result as CellValue);
  return 'text' in value ? String(value.text) : '';
}

async function xlsxRows(bytes: Uint8Array): Promise<string[][] | Unreadable> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === undefined) return NOT_A_SPREADSHEET;
  if (unpacked > MAX_UNPACKED_BYTES) return { unreadable: 'TOO_LARGE' };
  // The library is large and seldom needed.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return NOT_A_SPREADSHEET;
  }
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    rows.push(Array.from(values, (value) => cellText(value as CellValue)));
  });
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** A cell without what no database keeps as text: half of a pair, where a long cell was cut. */
const storable = (cell: string): string => cell.trim().slice(0, MAX_CELL).toWellFormed();

/**
 * The rows of a spreadsheet as text, headings first. What the file is, its content says: a name is believed by nobody.
 * @returns why not, for what is neither CSV nor XLSX, or unpacks to too much
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<string[][] | Unreadable> {
  const kind = (await fileTypeFromBuffer(bytes))?.mime;
  if (kind !== undefined && kind !== XLSX) return { ...NOT_A_SPREADSHEET, found: kind };
  const rows = kind === XLSX ? await xlsxRows(bytes) : csvRows(bytes);
  return 'unreadable' in rows ? rows : rows.map((row) => row.map(storable));
}
