import { type Cell, DAYS, emptyRow, type Range, type ReadRow, type TypedRow, type TypedWeek } from './model.ts';
import { clockText, readMinutes } from './time.ts';

/** What is wrong with a row (INV-PRV-7), and at which cells it stands. */
export type RowProblem =
  | { code: 'NO_HOURS'; cells: ['from1', 'to1'] }
  | { code: 'NOT_A_TIME'; cells: [Cell] }
  | { code: 'HALF'; cells: [Cell] }
  | { code: 'FIRST_MISSING'; cells: ['from1', 'to1'] }
  | { code: 'ORDER'; cells: [Cell, Cell] }
  | { code: 'OVERLAP'; cells: ['from2', 'to2'] };

export interface RowReading {
  row: ReadRow;
  problems: readonly RowProblem[];
}

const pairs = [
  ['from1', 'to1'],
  ['from2', 'to2'],
] as const;

/** One range of a row: none when both cells are empty, a problem when it cannot be one. */
function readRange(row: TypedRow, [from, to]: (typeof pairs)[number]): Range | RowProblem[] | null {
  const cells = [from, to] as const;
  const filled = cells.filter((cell) => row[cell].trim() !== '');
  if (filled.length === 0) return null;
  const bad = filled.filter((cell) => readMinutes(row[cell]) === undefined);
  const half = cells.filter((cell) => !filled.includes(cell));
  if (bad.length + half.length > 0)
    return [
      ...bad.map((cell): RowProblem => ({ code: 'NOT_A_TIME', cells: [cell] })),
      ...half.map((cell): RowProblem => ({ code: 'HALF', cells: [cell] })),
    ];
  const [start, end] = [readMinutes(row[from]) ?? 0, readMinutes(row[to]) ?? 0];
  return start < end ? [start, end] : [{ code: 'ORDER', cells: [from, to] }];
}

const isRange = (read: Range | RowProblem[] | null): read is Range => typeof read?.[0] === 'number';
const problemsOf = (read: Range | RowProblem[] | null): RowProblem[] => (read && !isRange(read) ? read : []);

/** A row in minutes. A day that is off keeps no hours, whatever was typed. */
export function readRow(row: TypedRow): RowReading {
  if (!row.on) return { row: { on: false, t1: null, t2: null }, problems: [] };
  const [first, second] = [readRange(row, pairs[0]), readRange(row, pairs[1])];
  const t1 = isRange(first) ? first : null;
  const t2 = isRange(second) ? second : null;
  const problems = [...problemsOf(first), ...problemsOf(second)];
  if (first === null && second === null) problems.push({ code: 'NO_HOURS', cells: ['from1', 'to1'] });
  else if (first === null) problems.push({ code: 'FIRST_MISSING', cells: ['from1', 'to1'] });
  // Ranges that touch do not overlap: the end is not part of a range.
  if (t1 && t2 && t1[0] < t2[1] && t2[0] < t1[1]) problems.push({ code: 'OVERLAP', cells: ['from2', 'to2'] });
  return { row: { on: true, t1, t2 }, problems };
}

export const readWeek = (week: TypedWeek): RowReading[] => DAYS.map((_day, index) => readRow(week[index] ?? emptyRow));

/** A schedule of the platform as it stands in the grid. */
export function typedWeek(
  schedule: readonly { on: boolean; t1: readonly number[] | null; t2: readonly number[] | null }[],
): TypedWeek {
  const text = (range: readonly number[] | null, end: 0 | 1) => {
    const minutes = range?.[end];
    return minutes === undefined ? '' : clockText(minutes);
  };
  return DAYS.map((_day, index) => {
    const { on = false, t1 = null, t2 = null } = schedule[index] ?? {};
    return { on, from1: text(t1, 0), to1: text(t1, 1), from2: text(t2, 0), to2: text(t2, 1) };
  });
}

export type WorkMode = 'EVERY_DAY' | 'SOME_DAYS';
/** What the week and the kind of work say against each other (INV-PRV-8); the public-holiday row is independent of both. */
export type ModeProblem = 'NOT_EVERY_DAY' | 'NO_DAY' | 'ALL_DAYS';

export function modeProblem(week: TypedWeek, mode: WorkMode): ModeProblem | undefined {
  const days = week.slice(0, 7).filter(({ on }) => on).length;
  if (mode === 'EVERY_DAY') return days === 7 ? undefined : 'NOT_EVERY_DAY';
  if (days === 0) return 'NO_DAY';
  return days === 7 ? 'ALL_DAYS' : undefined;
}
