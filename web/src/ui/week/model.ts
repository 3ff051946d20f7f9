/** The eight rows of the weekly grid: Monday to Sunday, and public holidays as a day of their own (AMB-18). */
export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN', 'HOLIDAY'] as const;
export type Day = (typeof DAYS)[number];

/** The four times of a row, in the order of the table. */
export const CELLS = ['from1', 'to1', 'from2', 'to2'] as const;
export type Cell = (typeof CELLS)[number];

/** One row as it is typed. The times stay when the day is switched off, so that switching it on again loses nothing. */
export type TypedRow = { readonly on: boolean } & Readonly<Record<Cell, string>>;
export type TypedWeek = readonly TypedRow[];

/** Minutes of the day, from included, to excluded; 1440 is midnight at the end of the day. */
export type Range = [from: number, to: number];
export interface ReadRow {
  on: boolean;
  t1: Range | null;
  t2: Range | null;
}

export const emptyRow: TypedRow = { on: false, from1: '', to1: '', from2: '', to2: '' };
export const emptyWeek: TypedWeek = DAYS.map(() => emptyRow);

export const rowAt = (week: TypedWeek, day: number): TypedRow => week[day] ?? emptyRow;

export const sameRow = (a: TypedRow, b: TypedRow): boolean =>
  a.on === b.on && CELLS.every((cell) => a[cell] === b[cell]);

/** The week with one row changed. */
export const withRow = (week: TypedWeek, day: number, change: Partial<TypedRow>): TypedWeek =>
  week.map((row, index) => (index === day ? { ...row, ...change } : row));
