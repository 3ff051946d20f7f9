import { useState } from 'react';
import { applyCopy, type CopyPlan, pasteRows, rowText } from './copy.ts';
import { redo, step, tidy, type, undo, type WeekState } from './history.ts';
import { type Cell, DAYS, rowAt, type TypedRow, withRow } from './model.ts';
import { tidyTime } from './time.ts';
import type { WeekWords } from './use-week-words.ts';

/** What can be done to the week, each thing told to screen readers where the eye would see it. */
export interface WeekSteps {
  told: string;
  type: (day: number, cell: Cell, typed: string) => void;
  tidy: (day: number, cell: Cell) => void;
  toggle: (day: number, on: boolean) => void;
  copy: (from: number, plan: readonly CopyPlan[]) => void;
  /** The row as text for the clipboard. */
  take: (day: number) => string;
  paste: (day: number, rows: readonly TypedRow[]) => void;
  undo: () => void;
  redo: () => void;
}

export function useWeekSteps(
  state: WeekState,
  onChange: (update: (was: WeekState) => WeekState) => void,
  { t, dayName, dayNames, stepName }: WeekWords,
): WeekSteps {
  const [told, setTold] = useState('');
  return {
    told,
    type: (day, cell, typed) => {
      setTold('');
      onChange((was) => type(was, day, cell, typed));
    },
    tidy: (day, cell) => onChange((was) => tidy(was, day, { [cell]: tidyTime(rowAt(was.week, day)[cell]) })),
    toggle: (day, on) => {
      setTold('');
      onChange((was) => step(was, { kind: 'TOGGLE', day }, withRow(was.week, day, { on })));
    },
    copy: (from, plan) => {
      const days = plan.filter(({ effect }) => effect !== 'SAME').map(({ day }) => day);
      if (days.length === 0) return;
      setTold(t('told.copied', { days: dayNames(days) }));
      onChange((was) => step(was, { kind: 'COPY', from, days }, applyCopy(was.week, plan)));
    },
    take: (day) => {
      setTold(t('told.rowCopied', { day: dayName(day) }));
      return rowText(rowAt(state.week, day));
    },
    paste: (day, rows) => {
      const days = rows.map((_row, index) => day + index).filter((index) => index < DAYS.length);
      setTold(t('told.pasted', { days: dayNames(days) }));
      onChange((was) => step(was, { kind: 'PASTE', days }, pasteRows(was.week, day, rows)));
    },
    undo: () => {
      const last = state.past.at(-1);
      if (last) setTold(t('told.undone', { what: stepName(last.what) }));
      onChange(undo);
    },
    redo: () => {
      const [next] = state.future;
      if (next) setTold(t('told.redone', { what: stepName(next.what) }));
      onChange(redo);
    },
  };
}
