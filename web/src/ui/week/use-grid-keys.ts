import type { ClipboardEvent, FocusEvent, KeyboardEvent, RefObject } from 'react';
import { rowsOf } from './copy.ts';
import type { WeekState } from './history.ts';
import { DAYS } from './model.ts';
import { focusPlace, placeAfter, placeOf } from './move.ts';
import type { WeekSteps } from './use-week-steps.ts';

const isText = (element: EventTarget) => element instanceof HTMLInputElement && element.type === 'text';

/** Arrows, Enter, Ctrl+Z and the clipboard for the cells of the table. */
export function useGridKeys(
  table: RefObject<HTMLTableElement | null>,
  { past, future }: WeekState,
  steps: WeekSteps,
  onDay: (day: number | undefined) => void,
) {
  function onKeyDown(event: KeyboardEvent) {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    const again = key === 'y' || (key === 'z' && event.shiftKey);
    if (command && (again ? future : past).length > 0 && (again || key === 'z')) {
      // The field's own way back knows nothing of copied rows, so that one way back stands for all.
      event.preventDefault();
      return again ? steps.redo() : steps.undo();
    }
    if (command || event.altKey || event.shiftKey) return;
    // Enter goes down like in a spreadsheet, and does not send the form around the table.
    const enter = event.key === 'Enter' && isText(event.target);
    if (enter) event.preventDefault();
    const place = placeAfter(enter ? 'ArrowDown' : event.key, event.target, DAYS.length);
    if (!place) return;
    event.preventDefault();
    focusPlace(table.current, place);
  }
  /** In a time cell the field copies its own text; on the check-box or the button the whole row is meant. */
  function onCopy(event: ClipboardEvent) {
    const place = placeOf(event.target);
    if (!place || isText(event.target)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', steps.take(place.day));
  }
  function onPaste(event: ClipboardEvent) {
    const place = placeOf(event.target);
    const rows = rowsOf(event.clipboardData.getData('text/plain'));
    if (!place || !rows) return;
    event.preventDefault();
    steps.paste(place.day, rows);
  }
  return {
    onKeyDown,
    onCopy,
    onPaste,
    onFocus: (event: FocusEvent) => onDay(placeOf(event.target)?.day ?? DAYS.length),
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) onDay(DAYS.length);
    },
  };
}
