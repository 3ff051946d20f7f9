const FORMULA = /^[=+\-@\t\r]/;

/** One cell: quoted where it must be, and never a formula when a spreadsheet opens it. */
function cellCsv(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const rowCsv = (cells: readonly string[]): string => `${cells.map(cellCsv).join(',')}\r\n`;

/** CSV (UTF-8 with its mark, so that spreadsheets read Thai) as a stream. */
export async function* csvStream(
  head: readonly string[],
  rows: AsyncIterable<readonly string[][]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${rowCsv(head)}`);
  for await (const some of rows) yield Buffer.from(some.map(rowCsv).join(''));
}
