import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { citizenIdFrom, groupCitizenId } from '../../../platform/citizen-id/index.ts';
import { type ZipPart, zipStream } from '../../../services/index.ts';
import type { GroupFormat, InputRow } from '../model.ts';
import { xlsxStream } from '../result/xlsx.ts';
import { judgeCell } from './judge-cell.ts';
import { measureZip } from './measure-zip.ts';
import { openReader } from './open-reader.ts';
import { readIds } from './read-ids.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitthi-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(bytes: string | Uint8Array): string {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, bytes);
  return path;
}
async function read(bytes: string | Uint8Array, format: GroupFormat = 'CSV'): Promise<InputRow[]> {
  const rows: InputRow[] = [];
  for await (const row of readIds(file(bytes), format)) rows.push(row);
  return rows;
}
/** Text as TIS-620 writes it: Thai letters are one byte each, 0xA1 for the first. */
const tis620 = (text: string) =>
  Buffer.from([...text].map((sign) => (sign >= 'ก' ? sign.charCodeAt(0) - 0x0e00 + 0xa0 : sign.charCodeAt(0))));

const A = '1990000000019';
const B = '1990000000141';

test.each([
  ['one id a line, no headings', `${A}\n${B}\n`, [1, 2]],
  ['headings, Windows lines, a byte order mark', `\uFEFFเลขประจำตัวประชาชน,ชื่อ\r\n${A},ก\r\n${B},ข\r\n`, [2, 3]],
  ['ids in the third column, semicolons', `ลำดับ;ชื่อ;เลขบัตรประชาชน\n1;ก;${A}\n2;"ข;ค";${B}\n`, [2, 3]],
  ['tabs, and a heading nobody knows', `name\tnumber of the card\nก\t${A}\nข\t${B}\n`, [2, 3]],
  ['dashes and blanks, quoted', `"${groupCitizenId(A)}"\n" 1 9900 00000 14 1 "\n`, [1, 2]],
  ['blank lines count as rows of the spreadsheet', `${A}\n\n\n${B}\n`, [1, 4]],
  ['cells marked as text', `"=""${A}"""\n'${B}\n`, [1, 2]],
])('[SRM-22] CSV is read: %s', async (_what, text, rows) => {
  expect(await read(text)).toEqual([
    [rows[0], A, null],
    [rows[1], B, null],
  ]);
});

test('[SRM-22] TIS-620 and UTF-16 are read as what they are', async () => {
  const text = `เลขประจำตัวประชาชน,ชื่อ\n${A},สมชาย\n`;
  expect(await read(tis620(text))).toEqual([[2, A, null]]);
  expect(await read(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([[2, A, null]]);
});

test.each([
  ['1.99E+12', 'ID_SCIENTIFIC'],
  ['1,99E+12', 'ID_SCIENTIFIC'],
  [1.99e21, 'ID_TURNED_INTO_NUMBER'],
  [199000000001, 'ID_TURNED_INTO_NUMBER'],
  ['1990000000019.00', 'ID_TURNED_INTO_NUMBER'],
  ['', 'ID_MISSING'],
  ['199000000001', 'CITIZEN_ID_NOT_13_DIGITS'],
  ['1990000000018', 'CITIZEN_ID_CHECKSUM'],
  ['ไม่มีบัตร', 'CITIZEN_ID_NOT_DIGITS'],
])('[SRM-22] the cell %j is a bad row: %s', (cell, issue) => {
  expect(judgeCell(cell).issue).toBe(issue);
});

test.each([
  ['1.99E+12', '1.99E+12'],
  ['1.990000000019E+12', 'x.xxxxxxxxxxxxx+12'],
  ['1990000000018', 'xxxxxxxxxx018'],
  ['1-9900-00000-01-8', 'x-xxxx-xxxxx-x1-8'],
  ['นายทดสอบ ระบบ', 'xxxxxxxx xะบบ'],
  ['x\u0000\ud80012', 'x\ufffd12'],
  ['1'.repeat(60), `${'x'.repeat(17)}111`],
])('[SRM-22] of the bad cell %j only %j is kept', (cell, kept) => {
  expect(judgeCell(cell).id).toBe(kept);
});

test('[SRM-22] a number that still has its thirteen digits is the id', () => {
  expect(judgeCell(1990000000019)).toEqual({ id: A, issue: null });
});

test('[SRM-22] every well-formed id is read, however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(9_999_999), fc.nat(3), (first, running, form) => {
      const id = citizenIdFrom(first, '9900', running);
      const written = [id, groupCitizenId(id), ` ${id} `, Number(id)][form] ?? id;
      expect(judgeCell(written)).toEqual({ id, issue: null });
    }),
  );
});

test('[SRM-22] a workbook is read: text, numbers, empty rows, and the first sheet only', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('รายชื่อ');
  for (const row of [['ลำดับ', 'เลขบัตรประจำตัวประชาชน'], [1, A], [], [2, Number(B)], [3, 199000000001], [4, '']])
    sheet.addRow(row);
  workbook.addWorksheet('อื่น').addRow(['9999999999999']);
  expect(await read(Buffer.from(await workbook.xlsx.writeBuffer()), 'XLSX')).toEqual([
    [2, A, null],
    [4, B, null],
    [5, 'xxxxxxxxx001', 'ID_TURNED_INTO_NUMBER'],
    [6, '', 'ID_MISSING'],
  ]);
});

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('[SRM-22] a workbook that we wrote is read by us and by the library, Thai and signs as they were', async () => {
  const rows = (async function* () {
    yield [
      [A, '<ก & "ข">'],
      [B, '=1+1'],
    ];
  })();
  const bytes = await bytesOf(xlsxStream(['เลขประจำตัวประชาชน', 'x'], rows));
  expect(await read(bytes, 'XLSX')).toEqual([
    [2, A, null],
    [3, B, null],
  ]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  expect(workbook.worksheets[0]?.getRow(2).getCell(2).value).toBe('<ก & "ข">');
  expect(workbook.worksheets[0]?.getRow(3).getCell(2).value).toBe('=1+1');
});

const archive = (parts: ZipPart[]) => bytesOf(zipStream(parts));
const zeros = (megabytes: number) =>
  (function* () {
    for (let at = 0; at < megabytes; at += 1) yield '0'.repeat(1_000_000);
  })();

test('[SRM-22] a ZIP bomb is counted while it is unpacked, whatever its directory says', async () => {
  const bytes = await archive([{ name: 'xl/worksheets/sheet1.xml', text: zeros(20) }]);
  expect(bytes.length).toBeLessThan(200_000);
  await expect(measureZip(file(bytes), bytes.length, 10_000_000)).rejects.toThrow('more than');
  expect(await measureZip(file(bytes), bytes.length, 30_000_000)).toBe(20_000_000);
  // The directory says that it is small.
  const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(10, directory + 24);
  await expect(measureZip(file(bytes), bytes.length, 10_000_000)).rejects.toThrow('more than');
});

test('[SRM-22] a ZIP that hides an entry from its directory is refused', async () => {
  const hidden = await archive([{ name: 'hidden', text: zeros(1) }]);
  const shown = await archive([{ name: 'shown', text: ['x'] }]);
  const end = shown.length - 22;
  const moved = Buffer.from(shown);
  const prefix = hidden.subarray(0, hidden.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])));
  const directory = moved.readUInt32LE(end + 16);
  moved.writeUInt32LE(directory + prefix.length, end + 16);
  moved.writeUInt32LE(prefix.length, directory + 42);
  const bytes = Buffer.concat([prefix, moved]);
  await expect(measureZip(file(bytes), bytes.length, 10_000_000)).rejects.toThrow('between its entries');
});

async function told(bytes: string | Uint8Array, format: GroupFormat, maxRows = 10_000) {
  const reader = openReader({ path: file(bytes), format, maxRows });
  const chunks: number[] = [];
  for (;;) {
    const message = await reader.next(20_000);
    if (message && 'rows' in message) chunks.push(message.rows.length);
    else {
      await reader.close();
      return { chunks, message };
    }
  }
}

test('[SRM-22] the reading thread hands over chunks of a thousand, and says when there are too many rows or no workbook', async () => {
  const ids = `${Array.from({ length: 2_500 }, (_, at) => citizenIdFrom(1, '9900', at)).join('\n')}\n`;
  expect(await told(ids, 'CSV')).toEqual({ chunks: [1000, 1000, 500], message: { end: true } });
  expect(await told(ids, 'CSV', 2_000)).toMatchObject({ message: { failure: 'GROUP_CHECK_FILE_TOO_LARGE' } });
  expect(await told('PK no workbook', 'XLSX')).toMatchObject({ message: { failure: 'GROUP_CHECK_FILE_UNREADABLE' } });
});
