import { stringify } from 'csv-stringify/sync';
import type { FullRow } from '../store/units.ts';
import { COLUMNS } from './columns.ts';

const BYTE_ORDER_MARK = '\uFEFF'; // without it spreadsheets take Thai for Latin

/** `units.csv` in pieces: UTF-8 with its mark, a head line, CRLF; a text that a spreadsheet would calculate is quoted. */
export async function* csvText(units: AsyncIterable<readonly FullRow[]>): AsyncGenerator<string> {
  const lines = (rows: readonly (readonly unknown[])[]) =>
    stringify(rows as unknown[][], { escape_formulas: true, record_delimiter: 'windows' });
  yield BYTE_ORDER_MARK + lines([COLUMNS.map(({ name }) => name)]);
  for await (const rows of units) yield lines(rows.map((row) => COLUMNS.map((column) => column.of(row))));
}

/** `units.json` in pieces: one object a unit, with the columns of the CSV as fields. */
export async function* jsonText(units: AsyncIterable<readonly FullRow[]>, asOf: string): AsyncGenerator<string> {
  let before = `{"asOf":${JSON.stringify(asOf)},"units":[\n`;
  for await (const rows of units) {
    const objects = rows.map((row) =>
      JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column.name, column.of(row) ?? null]))),
    );
    yield before + objects.join(',\n');
    before = ',\n';
  }
  yield before === ',\n' ? '\n]}\n' : `${before}]}\n`;
}
