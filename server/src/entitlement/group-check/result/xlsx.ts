import { type ZipPart, zipStream } from '../../../services/index.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const frame: readonly ZipPart[] = [
  {
    name: '[Content_Types].xml',
    text: [
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ],
  },
  {
    name: '_rels/.rels',
    text: [
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: [
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
  },
  {
    name: 'xl/workbook.xml',
    text: [
      `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="group-check" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  },
];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot say is left out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escaped = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? '');

/** A, B, … Z, AA: some readers go by the address of a cell and not by its place. */
const columnName = (index: number): string =>
  `${index < 26 ? '' : columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

function rowXml(cells: readonly string[], row: number): string {
  const texts = cells.map((cell, column) =>
    cell === ''
      ? ''
      : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
  );
  return `<row r="${row}">${texts.join('')}</row>`;
}

async function* sheet(head: readonly string[], rows: AsyncIterable<readonly string[][]>): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols><col min="1" max="${head.length}" width="22" customWidth="1"/></cols><sheetData>${rowXml(head, 1)}`;
  let last = 1;
  for await (const some of rows) {
    const first = last + 1;
    yield some.map((cells, at) => rowXml(cells, first + at)).join('');
    last += some.length;
  }
  yield '</sheetData></worksheet>';
}

/** A workbook of one sheet as a stream. Every cell is text: none is a formula, and no id becomes a number. */
export const xlsxStream = (head: readonly string[], rows: AsyncIterable<readonly string[][]>): AsyncGenerator<Buffer> =>
  zipStream([...frame, { name: 'xl/worksheets/sheet1.xml', text: sheet(head, rows) }]);
