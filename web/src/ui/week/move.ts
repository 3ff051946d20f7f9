/** Columns of a row by arrow key: the check-box, four times, the copy button. */
export const COLUMNS = ['on', 'from1', 'to1', 'from2', 'to2', 'copy'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Place {
  day: number;
  column: Column;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a place of the table is, by the attributes its control carries. */
export function placeOf(element: EventTarget | null): Place | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const { day, column } = element.dataset;
  const known = COLUMNS.find((name) => name === column);
  return day === undefined || !known ? undefined : { day: Number(day), column: known };
}

/** In a text, left and right move the caret until it stands at the edge, or everything is selected. */
function atEdge(element: EventTarget | null, columns: number): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'text' || columns === 0) return true;
  const { selectionStart, selectionEnd, value } = element;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (columns < 0 ? 0 : value.length);
}

/** The place an arrow key leads to; undefined when the key belongs to the field itself, or the table ends there. */
export function placeAfter(key: string, element: EventTarget | null, rows: number): Place | undefined {
  const place = placeOf(element);
  const by = steps[key];
  if (!place || !by || !atEdge(element, by[1])) return undefined;
  const day = place.day + by[0];
  const column = COLUMNS[COLUMNS.indexOf(place.column) + by[1]];
  return column && day >= 0 && day < rows ? { day, column } : undefined;
}

export function focusPlace(table: HTMLElement | null, { day, column }: Place): void {
  const found = table?.querySelector<HTMLElement>(`[data-day="${day}"][data-column="${column}"]`);
  found?.focus();
  if (found instanceof HTMLInputElement && found.type === 'text') found.select();
}
