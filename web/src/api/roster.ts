import { once, send } from './http.ts';
import type { PersonnelFilter, PersonnelVersion, Words } from './personnel.ts';

const base = '/api/provider/personnel';

/** Where the list is downloaded, with the filter of the screen. */
export function exportUrl(format: 'csv' | 'xlsx', { page: _page, ...filter }: PersonnelFilter, language: 'th' | 'en') {
  const entries = Object.entries({ ...filter, language }).filter(([, value]) => value !== undefined);
  return `${base}/export.${format}?${new URLSearchParams(entries)}`;
}

export const templateUrl = (format: 'csv' | 'xlsx') => `${base}/template.${format}`;

export type Verdict = 'NEW' | 'CHANGES' | 'SAME' | 'REFUSED';

export interface RosterRow {
  /** As the spreadsheet counts: the headings are row 1. */
  row: number;
  verdict: Verdict;
  name: string;
  problems: { column: string; columnName: Words; code: string; text: Words }[];
  changes: PersonnelVersion['changes'];
}

/** A checked file of personnel; nothing of it is written before its commit. */
export interface Roster {
  importId: string;
  expiresAt: string;
  counts: Record<Verdict, number>;
  rows: RosterRow[];
}

/** Sends a file as it is; what it really is, the platform judges by its content. */
export async function uploadRoster(file: File): Promise<Roster> {
  const url = new URL(`${base}/import?${new URLSearchParams({ name: file.name })}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  return (await response.json()) as Roster;
}

/** Imports the accepted rows, all of them or none. */
export async function commitRoster(importId: string): Promise<Pick<Roster, 'counts'>> {
  const url = new URL(`${base}/import/${importId}/commit`, window.location.origin);
  const headers = { 'content-type': 'application/json', ...once() };
  const response = await send(new Request(url, { method: 'POST', headers, body: '{}', credentials: 'same-origin' }));
  return (await response.json()) as Pick<Roster, 'counts'>;
}
