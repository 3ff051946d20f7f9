import { findPersonByCitizenId } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../../platform/refusals/index.ts';
import type { PersonnelRecord } from '../record.ts';
import { type Difference, differences } from '../rules/differences.ts';
import type { WrittenFields } from '../rules/judge-fields.ts';
import { changesLicence } from '../rules/life.ts';
import { findActiveOf } from '../store/records.ts';
import { columnsOf, ROSTER_COLUMNS, type RosterCells, type RosterColumn } from './columns.ts';
import { judgeRow, type RowProblem } from './judge-row.ts';
import { refuseRoster } from './refusals.ts';

export const VERDICTS = ['NEW', 'CHANGES', 'SAME', 'REFUSED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One row with its verdict, as it waits for the commit: no citizen id, the person is known by his own number. */
export interface RosterRow {
  /** As the spreadsheet counts: the headings are row 1. */
  readonly row: number;
  readonly verdict: Verdict;
  readonly name: string;
  readonly problems: readonly RowProblem[];
  readonly changes: readonly Difference[];
  readonly personId: string | null;
  /** The record it changes, and the version it was compared with. */
  readonly personnelId: string | null;
  readonly version: number | null;
  readonly written: WrittenFields | null;
}

/** Rows of text under their columns. */
export function rosterCells(rows: readonly (readonly string[])[]): readonly RosterCells[] | Refusal {
  const columns = columnsOf(rows[0] ?? []);
  const missing = ROSTER_COLUMNS.filter(({ key, required }) => required && !columns.includes(key));
  if (missing.length > 0 || rows.length < 2)
    return refuseRoster('ROSTER_COLUMNS_MISSING', { columns: missing.map(({ th }) => th) });
  const cell = (row: readonly string[], key: RosterColumn) => {
    const at = columns.indexOf(key);
    return at < 0 ? '' : (row[at] ?? '');
  };
  return rows
    .slice(1)
    .map((row) => Object.fromEntries(ROSTER_COLUMNS.map(({ key }) => [key, cell(row, key)])) as RosterCells);
}

const writtenOf = (record: PersonnelRecord, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

async function judgeOne(
  db: Queryable,
  organisationId: string,
  cells: RosterCells,
  seen: Set<string>,
): Promise<Omit<RosterRow, 'row' | 'name'>> {
  const nothing = { changes: [], personId: null, personnelId: null, version: null, written: null };
  const refused = (...problems: RowProblem[]) => ({ ...nothing, verdict: 'REFUSED' as const, problems });
  const judged = judgeRow(cells);
  if ('problems' in judged) return refused(...judged.problems);
  const { citizenId, written } = judged;
  if (seen.has(citizenId)) return refused({ column: 'citizenId', code: 'TWICE_IN_FILE' });
  seen.add(citizenId);
  const person = await findPersonByCitizenId(db, citizenId);
  if (!person) return refused({ column: 'citizenId', code: 'PERSONNEL_PERSON_UNKNOWN' });
  const { personId } = person;
  const there = await findActiveOf(db, organisationId, personId);
  if (!there) return { ...nothing, verdict: 'NEW', problems: [], personId, written };
  if (there.state === 'CONFIRMED' && changesLicence(there, written))
    return refused({ column: 'licence', code: 'LICENCE_OF_CONFIRMED' });
  const changes = differences(writtenOf(there, Object.keys(written)), written);
  const found = { problems: [], changes, personId, personnelId: there.personnelId, version: there.version, written };
  return { ...found, verdict: changes.length === 0 ? 'SAME' : 'CHANGES' };
}

/** A verdict for every row; nothing is written. */
export async function judgeRoster(
  db: Queryable,
  organisationId: string,
  rows: readonly (readonly string[])[],
): Promise<readonly RosterRow[] | Refusal> {
  const all = rosterCells(rows);
  if (isRefusal(all)) return all;
  const seen = new Set<string>();
  const judged: RosterRow[] = [];
  for (const [at, cells] of all.entries())
    judged.push({ row: at + 2, name: cells.name, ...(await judgeOne(db, organisationId, cells, seen)) });
  return judged;
}

export const countsOf = (rows: readonly Pick<RosterRow, 'verdict'>[]): Record<Verdict, number> => ({
  NEW: 0,
  CHANGES: 0,
  SAME: 0,
  REFUSED: 0,
  ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length])),
});
