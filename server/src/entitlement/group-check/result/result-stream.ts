import { setImmediate } from 'node:timers/promises';
import { getUnits } from '../../../organisations/index.ts';
import { findPersonsById } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { GroupFormat } from '../model.ts';
import { findResults } from '../store/chunks.ts';
import { cellsOf, headings, type Language } from './columns.ts';
import { csvStream } from './csv.ts';
import { xlsxStream } from './xlsx.ts';

/** Rows that are written in one go: others are answered in between. */
const AT_ONCE = 100;

export interface ResultAsked {
  readonly groupCheckId: string;
  readonly asOf: PlainDate;
  readonly format: GroupFormat;
  readonly language: Language;
}

async function* resultRows(db: Queryable, { groupCheckId, asOf, language }: ResultAsked): AsyncGenerator<string[][]> {
  for (let chunk = 0; ; chunk += 1) {
    const rows = await findResults(db, groupCheckId, chunk);
    if (!rows) return;
    const ids = rows.flatMap(([, , , , facts]) => (facts ? [facts.primary, facts.regular, facts.referral] : []));
    const units = await getUnits(db, [...new Set(ids)]);
    const persons = await findPersonsById(
      db,
      rows.flatMap(([, who, , , facts]) => (facts ? [who] : [])),
    );
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      yield rows.slice(from, from + AT_ONCE).map((row) => cellsOf(row, { language, asOf, units, persons }));
      await setImmediate();
    }
  }
}

/** The result of a completed group check as a file, in pieces: read from the database as fast as it is taken. */
export function resultStream(db: Queryable, asked: ResultAsked): AsyncGenerator<Buffer> {
  const rows = resultRows(db, asked);
  const head = headings(asked.language);
  return asked.format === 'CSV' ? csvStream(head, rows) : xlsxStream(head, rows);
}

/** A file to try it with: headings, and ids as they may be written. Invented ones. */
export const SAMPLE_ROWS = [
  ['เลขประจำตัวประชาชน', 'หมายเหตุ'],
  ['1990000000019', 'ตัวอย่าง'],
  ['1-9900-00000-14-1', 'มีขีดได้'],
] as const;

/** The sample file. */
export function sampleStream(format: GroupFormat): AsyncGenerator<Buffer> {
  const [head, ...rows] = SAMPLE_ROWS.map((row) => [...row]);
  const body = (async function* () {
    yield rows;
  })();
  return format === 'CSV' ? csvStream(head ?? [], body) : xlsxStream(head ?? [], body);
}
