import { stringify } from 'csv-stringify/sync';

export type Table = readonly (readonly string[])[];

/** CSV that spreadsheets open as Thai, and in which no cell is a formula: what begins like one is put behind a quotation mark. */
export const csvOf = (rows: Table): Buffer =>
  Buffer.from(stringify(rows as string[][], { bom: true, escape_formulas: true, record_delimiter: 'windows' }));

/** A workbook of one sheet; every cell is text, so that none is a formula and no citizen id or code loses its zeros. */
export async function xlsxOf(rows: Table, name: string): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = (rows[0] ?? []).map((_, column) => ({
    width: Math.min(60, Math.max(12, ...rows.slice(0, 200).map((row) => (row[column] ?? '').length + 2))),
    style: { numFmt: '@' },
  }));
  for (const row of rows) sheet.addRow([...row]);
  sheet.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
