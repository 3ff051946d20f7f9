import { type Cell, DAYS, rowAt, sameRow, type TypedRow, type TypedWeek, withRow } from './model.ts';

/** One step that can be taken back; typing in one cell is one step however many keys it took. */
export type StepKind =
  | { kind: 'TYPE'; day: number; cell: Cell }
  | { kind: 'TOGGLE'; day: number }
  | { kind: 'ALL_ON' }
  | { kind: 'COPY'; from: number; days: readonly number[] }
  | { kind: 'PASTE'; days: readonly number[] };

export interface Step {
  readonly what: StepKind;
  readonly before: TypedWeek;
}

/** A week with the way back. */
export interface WeekState {
  readonly week: TypedWeek;
  readonly past: readonly Step[];
  /** Steps taken back, the last one first; `before` is what doing it again leads to. */
  readonly future: readonly Step[];
}

const deepest = 100;

export const begin = (week: TypedWeek): WeekState => ({ week, past: [], future: [] });

const sameWeek = (a: TypedWeek, b: TypedWeek) => DAYS.every((_day, index) => sameRow(rowAt(a, index), rowAt(b, index)));

const goesOn = (last: StepKind | undefined, what: StepKind) =>
  last?.kind === 'TYPE' && what.kind === 'TYPE' && last.day === what.day && last.cell === what.cell;

/** The week after a step; what changes nothing is no step. */
export function step(state: WeekState, what: StepKind, week: TypedWeek): WeekState {
  if (sameWeek(state.week, week)) return state;
  if (goesOn(state.past.at(-1)?.what, what)) return { ...state, week, future: [] };
  return { week, past: [...state.past.slice(1 - deepest), { what, before: state.week }], future: [] };
}

export const type = (state: WeekState, day: number, cell: Cell, typed: string): WeekState =>
  step(
    state,
    { kind: 'TYPE', day, cell },
    withRow(state.week, day, { [cell]: typed, ...(typed.trim() && { on: true }) }),
  );

/** Writes a typed time the way the grid shows it, which is no step of its own. */
export const tidy = (state: WeekState, day: number, change: Partial<TypedRow>): WeekState => ({
  ...state,
  week: withRow(state.week, day, change),
});

export function undo({ week, past, future }: WeekState): WeekState {
  const last = past.at(-1);
  if (!last) return { week, past, future };
  return { week: last.before, past: past.slice(0, -1), future: [{ what: last.what, before: week }, ...future] };
}

export function redo({ week, past, future }: WeekState): WeekState {
  const [next, ...rest] = future;
  if (!next) return { week, past, future };
  return { week: next.before, past: [...past, { what: next.what, before: week }], future: rest };
}
