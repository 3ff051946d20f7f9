import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, send } from './http.ts';

/** Text in both languages. */
export interface Words {
  th: string;
  en: string;
}

export const PERSONNEL_STATES = ['DRAFT', 'CHECKED', 'CONFIRMED', 'ENDED', 'CANCELLED'] as const;
export type PersonnelState = (typeof PERSONNEL_STATES)[number];
export const PERSONNEL_SORTS = ['name', 'typeCode', 'licence', 'startDate', 'state', 'savedAt'] as const;
export type PersonnelSort = (typeof PERSONNEL_SORTS)[number];

/** Filters of the list; they stand in the address, so that a list can be sent to a colleague. */
export interface PersonnelFilter {
  /** Without it whoever works there or is about to. */
  state?: PersonnelState | 'ALL';
  type?: string;
  q?: string;
  /** `-` before it is descending. */
  sort?: PersonnelSort | `-${PersonnelSort}`;
  /** Another unit than one's own, for officers of the agency. */
  hcode?: string;
  page?: number;
  size?: number;
}

/** He works in another unit at the same time (INV-PRV-9); `day` 0 = Monday … 7 = public holidays. */
export interface Overlap {
  code: 'OVERLAP';
  hcode: string;
  unitName: string;
  day: number;
}

export interface PersonnelLine {
  personnelId: string;
  /** Masked. */
  citizenId: string;
  licence: { prefix: string; no: string };
  highest: string | null;
  name: string;
  typeCode: string;
  typeName: Words;
  scheduleText: Words;
  identityState: 'UNCONFIRMED' | 'CONFIRMED';
  licenceStatus: 'FOUND' | 'NOT_FOUND' | 'UNCHECKED';
  state: PersonnelState;
  version: number;
  warnings: Overlap[];
}

export interface PersonnelList {
  items: PersonnelLine[];
  total: number;
  page: number;
  size: number;
  asOf: string;
}

export interface DayRow {
  on: boolean;
  t1: [number, number] | null;
  t2: [number, number] | null;
}

/** What people type about somebody, all but who it is. */
export interface PersonnelFields {
  name: string;
  typeCode: string;
  licence: string;
  qualifications: { degree: string; yearBE: number }[];
  certificates: { name: string; year?: number | undefined }[];
  registrationTypes: string[];
  startDate: string;
  endDate: string | null;
  workMode: 'EVERY_DAY' | 'SOME_DAYS';
  schedule: DayRow[];
}

export interface PersonnelView extends PersonnelLine, Omit<PersonnelFields, 'licence'> {
  licence: { prefix: string; no: string };
  licenceFormatOk: boolean;
  licenceCheckedAt: string | null;
  licenceExpires: string | null;
  licenceExpiring: boolean;
  /** As the council writes it. */
  licenceName: string | null;
  /** Whether that is the name of the civil register; null when nobody could compare. */
  licenceSameName: boolean | null;
  confirmedAt: string | null;
  confirmedHow: 'OWN_THAID' | 'AUTHORITY' | null;
  confirmedByName: string | null;
  stateReason: string | null;
  savedAt: string;
  savedByName: string;
  history: number;
}

export interface PersonnelType extends Words {
  code: string;
  ossCode: string | null;
  council: Words | null;
  licenceExample: string | null;
}

export interface Catalogue {
  types: PersonnelType[];
  registrationTypes: (Words & { key: string })[];
  mayEdit: boolean;
}

export interface LicenceAnswer {
  status: 'FOUND' | 'NOT_FOUND' | 'SOURCE_DOWN';
  name?: string;
  expires?: string;
  council: Words;
  formatOk: boolean;
  /** Whether the council's name is that of the civil register; null when nobody could compare. */
  sameName: boolean | null;
}

const base = '/api/provider/personnel';
const key = 'personnel';

/** The filter as it stands in an address of the platform. */
function searchOf(filter: PersonnelFilter): string {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
}

export const personnelKey = [key] as const;

export const personnelQuery = (filter: PersonnelFilter) =>
  queryOptions({
    queryKey: [key, 'list', filter],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: () => call<PersonnelList>(`${base}?${searchOf(filter)}`),
  });

export const catalogueQuery = queryOptions({
  queryKey: [key, 'catalogue'],
  queryFn: () => call<Catalogue>(`${base}/catalogue`),
});

export const personQuery = (personnelId: string) =>
  queryOptions({
    queryKey: [key, 'one', personnelId],
    staleTime: 0,
    queryFn: () => call<PersonnelView>(`${base}/${personnelId}`),
  });

/** What was before and after a saved version, field by field, in words. */
export interface PersonnelVersion {
  version: number;
  savedAt: string;
  savedByName: string;
  changes: { field: string; before: unknown; after: unknown }[];
}
export const historyQuery = (personnelId: string) =>
  queryOptions({
    queryKey: [key, 'one', personnelId, 'history'],
    staleTime: 0,
    queryFn: () => call<{ versions: PersonnelVersion[] }>(`${base}/${personnelId}/history`),
  });

export const nameOfPerson = (citizenId: string) =>
  call<{ name: string | null; known: boolean }>(`${base}/person`, 'POST', { citizenId });

export interface LicenceQuestion {
  typeCode: string;
  licence: string;
  citizenId?: string;
  personnelId?: string;
}
export const askLicence = (question: LicenceQuestion) => call<LicenceAnswer>(`${base}/licence`, 'POST', question);

export const createPersonnel = (fields: PersonnelFields & { citizenId: string }) =>
  call<PersonnelView>(base, 'POST', fields);
export const savePersonnel = (personnelId: string, fields: PersonnelFields & { version: number }) =>
  call<PersonnelView>(`${base}/${personnelId}`, 'PUT', fields);

/** Asks the council for the stored record. */
export const checkPersonnel = ({ personnelId, version }: PersonnelLine) =>
  call<PersonnelView>(`${base}/${personnelId}/check`, 'POST', { version });
export const confirmPersonnel = ({ personnelId, version }: PersonnelLine) =>
  call<PersonnelView>(`${base}/${personnelId}/confirm`, 'POST', { how: 'AUTHORITY', version });
export const endPersonnel = ({ personnelId, version }: PersonnelLine, endDate: string, reason: string) =>
  call<PersonnelView>(`${base}/${personnelId}/end`, 'POST', { version, endDate, reason });
export const cancelPersonnel = ({ personnelId, version }: PersonnelLine, reason: string) =>
  call<PersonnelView>(`${base}/${personnelId}/cancel`, 'POST', { version, reason });

/** The link with which somebody confirms himself by his own ThaiD, in any browser; whole, for a QR code. */
export async function ownThaid(personnelId: string, email?: string) {
  const body = email ? { email } : {};
  const made = await call<{ link: string; expiresAt: string; mailed: boolean }>(
    `${base}/${personnelId}/own-thaid`,
    'POST',
    body,
  );
  return { ...made, link: new URL(made.link, window.location.origin).href };
}

/** What the link shows to the person it is for. */
export interface OwnRecord {
  personnelId: string;
  version: number;
  state: PersonnelState;
  unit: { hcode: string; name: string };
  name: string;
  typeName: Words;
  licence: { prefix: string; no: string };
  registrationTypes: Words[];
  startDate: string;
  endDate: string | null;
  scheduleText: Words;
}
export const showOwn = (token: string) => call<OwnRecord>(`${base}/own/show`, 'POST', { token });
export const confirmOwn = (token: string, proof: string, version: number) =>
  call<OwnRecord>(`${base}/own/confirm`, 'POST', { token, proof, version });

/** Where the list is downloaded, with the same filter. */
export const exportUrl = (format: 'csv' | 'xlsx', { page: _page, size: _size, ...filter }: PersonnelFilter) =>
  `${base}/export.${format}?${searchOf(filter)}`;
export const templateUrl = (format: 'csv' | 'xlsx') => `${base}/import/template.${format}`;

export type Verdict = 'NEW' | 'CHANGES' | 'SAME' | 'REFUSED';
export interface ImportRow {
  row: number;
  verdict: Verdict;
  problems: { column?: string; th: string; en: string }[];
  name: string;
}
export interface Roster {
  importId: string;
  rows: ImportRow[];
  counts: Record<Verdict, number>;
}
export async function uploadRoster(file: File): Promise<Roster> {
  const search = new URLSearchParams({ name: file.name });
  const url = new URL(`${base}/import?${search}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  return (await response.json()) as Roster;
}
export const commitRoster = (importId: string) =>
  call<Pick<Roster, 'counts'>>(`${base}/import/${importId}/commit`, 'POST', {});
