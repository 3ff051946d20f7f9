import type { InputRow } from '../model.ts';

/** Rows that are read, checked and committed together. */
export const CHUNK = 1_000;

/** What the reading thread says. */
export type FromReader =
  | { readonly rows: readonly InputRow[] }
  | { readonly end: true }
  | { readonly failure: 'GROUP_CHECK_FILE_TOO_LARGE' | 'GROUP_CHECK_FILE_UNREADABLE' };
