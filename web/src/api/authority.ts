import { queryOptions } from '@tanstack/react-query';
import { call, send } from './http.ts';

/** The words of the authority data (ข้อมูลผู้มีอำนาจ); dates YYYY-MM-DD, instants ISO, money in whole baht. */
export type Capacity = 'HOLDER' | 'DELEGATE' | 'ASSIGNEE';
export type Slot = 'APPOINTMENT_ORDER' | 'ASSIGNMENT_ORDER' | 'POWER_OF_ATTORNEY';
export type Scope =
  | 'SIGN_APPLICATION'
  | 'MANAGE_BASIC_DATA'
  | 'ANNUAL_ASSESSMENT'
  | 'MANAGE_BANK'
  | 'CONTRACT'
  | 'RESIGN'
  | 'APPEAL';
export type GrantState =
  | 'DRAFT'
  | 'AWAITING_THAID'
  | 'UNDER_REVIEW'
  | 'APPROVED'
  | 'RETURNED'
  | 'REJECTED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUPERSEDED'
  | 'SUSPENDED'
  | 'WITHDRAWN';
export type Task = 'HOLDER' | 'DOCUMENTS' | 'SCOPE' | 'STAMP' | 'CHECK' | 'THAID';
export type TaskStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'NEEDS_CORRECTION' | 'CANNOT_START';

interface Unit {
  organisationId: string;
  hcode: string;
  name: string;
  affiliation: string;
  regionNo: number;
  provinceCode: string;
}

/** What one capacity needs at this unit, shown before anything is started. */
export interface CapacityOption {
  capacity: Capacity;
  allowed: boolean;
  refusal: string | null;
  slots: { slot: Slot; required: boolean }[];
  scopes: Scope[];
  scopesFixed: boolean;
  endRequired: boolean;
  stamp: { needed: boolean; baht: number; bahtPerDelegate: number; exempt: boolean } | null;
  signedBy: 'UNIT' | 'HOLDER';
  confirmedBy: ('APPLICANT' | 'HOLDER')[];
}

export interface Options {
  unit: Unit;
  eligible: boolean;
  refusal: string | null;
  currentHolder: CurrentHolder | null;
  capacities: CapacityOption[];
}

interface CurrentHolder {
  grantId: string;
  name: string;
  validFrom: string | null;
  validTo: string | null;
}

export interface GrantSummary {
  grantId: string;
  referenceNo: string | null;
  capacity: Capacity;
  state: GrantState;
  active: boolean;
  applicantName: string;
  mine: boolean;
  validFrom: string | null;
  validTo: string | null;
  submittedAt: string | null;
  updatedAt: string;
  openNotes: number;
}

export interface GrantDocument {
  documentId: string;
  name: string;
  mediaType: string;
  bytes: number;
  attachedAt: string;
}

export interface FieldNote {
  field: string;
  note: string;
  at: string;
}

export interface Grant {
  grantId: string;
  referenceNo: string | null;
  version: number;
  capacity: Capacity;
  state: GrantState;
  active: boolean;
  mine: boolean;
  updatedAt: string;
  unit: Unit;
  applicant: { name: string; citizenId: string };
  holder: {
    filledOn: string | null;
    position: string | null;
    orderNumber: string | null;
    orderDate: string | null;
    holderName: string | null;
    holderCitizenId: string | null;
  };
  scope: { scopes: Scope[]; validFrom: string | null; validTo: string | null };
  stamp: {
    stampBaht: number | null;
    separateDelegates: number | null;
    letterNumber: string | null;
    letterDate: string | null;
    neededBaht: number;
    exempt: boolean;
  } | null;
  slots: { slot: Slot; required: boolean; documents: GrantDocument[] }[];
  tasks: { task: Task; status: TaskStatus; missing: string[]; notes: FieldNote[] }[];
  thaid: { by: string; as: 'APPLICANT' | 'HOLDER'; at: string } | null;
  decision: {
    outcome: 'APPROVED' | 'REJECTED' | 'RETURNED';
    reasonCode: string | null;
    text: string | null;
    at: string;
    office: string;
  } | null;
  history: {
    at: string;
    event: string;
    side: 'APPLICANT' | 'REGION' | 'HOLDER' | 'SYSTEM';
    by: string | null;
    text: string | null;
  }[];
  notices: { subject: string; state: string; queuedAt: string; endedAt: string | null }[];
  may: { edit: boolean; submit: boolean; confirm: boolean; reopen: boolean; withdraw: boolean; revoke: boolean };
}

const base = '/api/authority';

export const optionsQuery = queryOptions({
  queryKey: ['authority', 'options'],
  queryFn: () => call<Options>(`${base}/options`),
});

export const grantsQuery = queryOptions({
  queryKey: ['authority', 'grants'],
  queryFn: () => call<{ grants: GrantSummary[] }>(`${base}/grants`),
});

/** Read anew each time one comes to it: the officer may have decided meanwhile. */
export const grantQuery = (grantId: string) =>
  queryOptions({
    queryKey: ['authority', 'grant', grantId],
    queryFn: () => call<Grant>(`${base}/grants/${grantId}`),
  });

export const startGrant = (capacity: Capacity) => call<Grant>(`${base}/grants`, 'POST', { capacity });

/** Saves one question page; it may be incomplete. */
export const savePage = (grantId: string, page: 'holder' | 'scope' | 'stamp', body: object) =>
  call<Grant>(`${base}/grants/${grantId}/${page}`, 'PUT', body);

export const submitGrant = (grant: Grant) =>
  call<Grant>(`${base}/grants/${grant.grantId}/submit`, 'POST', { version: grant.version });

export const confirmGrant = (grantId: string, proof: string) =>
  call<Grant>(`${base}/grants/${grantId}/confirm`, 'POST', { proof });

export const reopenGrant = (grantId: string) => call<Grant>(`${base}/grants/${grantId}/reopen`, 'POST', {});

export const withdrawGrant = (grantId: string) => call<Grant>(`${base}/grants/${grantId}/withdraw`, 'POST', {});

export const revokeGrant = (grantId: string, reason: string) =>
  call<Grant>(`${base}/grants/${grantId}/revoke`, 'POST', { reason });

/** Where a document is looked at; `download` keeps it as a file. */
export const documentUrl = (grantId: string, documentId: string, download = false) =>
  `${base}/grants/${grantId}/documents/${documentId}${download ? '?download=1' : ''}`;

export const letterUrl = (grantId: string) => `${base}/grants/${grantId}/power-of-attorney.pdf`;

/** Sends a file as it is; what it really is, the platform judges by its content. */
export async function attachDocument(grantId: string, slot: Slot, file: File): Promise<Grant> {
  const search = new URLSearchParams({ slot, name: file.name });
  const url = new URL(`${base}/grants/${grantId}/documents?${search}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  return (await response.json()) as Grant;
}

export const removeDocument = (grantId: string, documentId: string) =>
  call<Grant>(documentUrl(grantId, documentId), 'DELETE');

/** Leads the browser to ThaiD; it comes back to `returnTo?proof=…`, or `?thaidError=CODE`. */
export const startThaid = (grantId: string, returnTo: string) =>
  call<{ url: string }>('/api/thaid/start', 'POST', { purpose: 'GRANT', reference: grantId, returnTo });
