import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { FileRow } from './find-column.ts';

const HEAD_BYTES = 65_536;
/** A row that is longer is no row: a quotation mark was opened and never closed. */
const MAX_ROW = 100_000;

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  await file.close();
  return buffer.subarray(0, bytesRead);
}

/** UTF-8 as a whole, UTF-16 by its mark, or what older Thai spreadsheets write (TIS-620, as Windows knows it). */
async function encodingOf(path: string, head: Buffer): Promise<string> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) strict.decode(bytes as Buffer, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch {
    return 'windows-874';
  }
}

/** What cells are parted by: a comma, a semicolon, a tab or a bar, by where the spreadsheet was set up. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return ['\t', ';', '|'].find((sign) => count(sign) > count(',')) ?? ',';
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: HEAD_BYTES }))
    yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}

/** The rows of a CSV file, one after another; a blank line counts as a row and is left out. @throws on what is no CSV */
export async function* csvRows(path: string): AsyncGenerator<FileRow> {
  const head = await headOf(path);
  const encoding = await encodingOf(path, head);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(head));
  const parser = Readable.from(decoded(path, encoding), { objectMode: false, encoding: 'utf8' }).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_ROW,
    }),
  );
  let row = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    row += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { row, cells };
  }
}
