import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { zipStream } from '../../../server/src/services/index.ts';
import { citizenId } from '../database/world.ts';

export type FileFormat = 'CSV' | 'XLSX';

/** Ids that go by in order are found in the same pages; these jump, as those of a real list do. One in ten is nobody's. */
const idOf = (row: number, persons: number): string =>
  citizenId(((row * 7_919) % persons) + (row % 10 === 9 ? persons : 0));

const AT_ONCE = 1_000;

function* inPieces(rows: number, pieceOf: (row: number) => string): Generator<string> {
  for (let from = 0; from < rows; from += AT_ONCE) {
    let piece = '';
    for (let row = from; row < Math.min(rows, from + AT_ONCE); row += 1) piece += pieceOf(row);
    yield piece;
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function* sheet(rows: number): Generator<string> {
  yield `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>`;
  yield* inPieces(rows, (row) => `<row r="${row + 2}"><c r="A${row + 2}" t="s"><v>${row + 1}</v></c></row>`);
  yield '</sheetData></worksheet>';
}

function* words(rows: number, persons: number): Generator<string> {
  yield `<sst xmlns="${MAIN}" count="${rows + 1}" uniqueCount="${rows + 1}"><si><t>เลขประจำตัวประชาชน</t></si>`;
  yield* inPieces(rows, (row) => `<si><t>${idOf(row, persons)}</t></si>`);
  yield '</sst>';
}

/** A workbook as Excel writes it: the cells point into one table of words, which comes behind the sheet. */
const workbook = (rows: number, persons: number) => [
  {
    name: '[Content_Types].xml',
    text: [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    ],
  },
  {
    name: '_rels/.rels',
    text: [
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  },
  {
    name: 'xl/workbook.xml',
    text: [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: [
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`,
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
  },
  { name: 'xl/worksheets/sheet1.xml', text: sheet(rows) },
  { name: 'xl/sharedStrings.xml', text: words(rows, persons) },
];

/** Writes a file of ids of a register of `persons`. */
export async function writeIds(path: string, format: FileFormat, rows: number, persons: number): Promise<void> {
  const text =
    format === 'CSV'
      ? inPieces(rows, (row) => `${idOf(row, persons)}\r\n`)
      : (zipStream(workbook(rows, persons)) as AsyncIterable<Buffer>);
  await pipeline(Readable.from(text), createWriteStream(path));
}
