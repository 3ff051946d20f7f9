import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform, send } from './http.ts';
import type { Answer, Body } from './types.ts';

/** Authority data of a unit (ข้อมูลผู้มีอำนาจ); dates YYYY-MM-DD, instants ISO, money in whole baht. */
export type Grant = Answer<'organisations.showGrant'>;
export type GrantSummary = Answer<'organisations.listGrants'>['grants'][number];
/** What the acting unit may do, and what each capacity needs: shown before anything is started. */
export type Options = Answer<'organisations.showAuthorityOptions'>;
export type CapacityOption = Options['capacities'][number];
export type Capacity = Grant['capacity'];
export type GrantState = Grant['state'];
export type GrantSlot = Grant['slots'][number];
export type GrantDocument = GrantSlot['documents'][number];
export type GrantTask = Grant['tasks'][number];
export type Task = GrantTask['task'];
export type TaskStatus = GrantTask['status'];
export type Scope = Grant['scope']['scopes'][number];

/** What an answer is called; a note of the officer and what is missing name it. */
export type Field = GrantTask['missing'][number];

const of = (grantId: string) => ({ params: { path: { grantId } } });
/** The same for what is done once. */
const on = (grantId: string) => ({ params: { path: { grantId }, header: once() } });

export const optionsQuery = queryOptions({
  queryKey: ['authority', 'options'],
  queryFn: () => answer(platform.GET('/api/authority/options')),
});

export const grantsQuery = queryOptions({
  queryKey: ['authority', 'grants'],
  queryFn: () => answer(platform.GET('/api/authority/grants')),
});

export const grantQuery = (grantId: string) =>
  queryOptions({
    queryKey: ['authority', 'grant', grantId],
    queryFn: (): Promise<Grant> => answer(platform.GET('/api/authority/grants/{grantId}', of(grantId))),
  });

/** An open one of the same capacity is given back, so that a second start resumes the first. */
export const startGrant = (capacity: Capacity): Promise<Grant> =>
  answer(platform.POST('/api/authority/grants', { params: { header: once() }, body: { capacity } }));

/** The question pages; each may be saved incomplete. */
export const saveHolderPage = (grantId: string, body: Body<'organisations.saveHolderPage'>): Promise<Grant> =>
  answer(platform.PUT('/api/authority/grants/{grantId}/holder', { ...of(grantId), body }));

export const saveScopePage = (grantId: string, body: Body<'organisations.saveScopePage'>): Promise<Grant> =>
  answer(platform.PUT('/api/authority/grants/{grantId}/scope', { ...of(grantId), body }));

export const saveStampPage = (grantId: string, body: Body<'organisations.saveStampPage'>): Promise<Grant> =>
  answer(platform.PUT('/api/authority/grants/{grantId}/stamp', { ...of(grantId), body }));

export const submitGrant = ({ grantId, version }: Grant): Promise<Grant> =>
  answer(platform.POST('/api/authority/grants/{grantId}/submit', { ...on(grantId), body: { version } }));

/** `proof` is what ThaiD brought back for this grant. */
export const confirmGrant = (grantId: string, proof: string): Promise<Grant> =>
  answer(platform.POST('/api/authority/grants/{grantId}/confirm', { ...on(grantId), body: { proof } }));

export const reopenGrant = (grantId: string): Promise<Grant> =>
  answer(platform.POST('/api/authority/grants/{grantId}/reopen', on(grantId)));

export const withdrawGrant = (grantId: string): Promise<Grant> =>
  answer(platform.POST('/api/authority/grants/{grantId}/withdraw', on(grantId)));

export const revokeGrant = (grantId: string, reason: string): Promise<Grant> =>
  answer(platform.POST('/api/authority/grants/{grantId}/revoke', { ...on(grantId), body: { reason } }));

const documentsUrl = (grantId: string) => `/api/authority/grants/${grantId}/documents`;

/** Where a document is looked at. */
export const documentUrl = (grantId: string, documentId: string) => `${documentsUrl(grantId)}/${documentId}`;

/** The power of attorney with the answers of this grant in it, to be printed and signed. */
export const letterUrl = (grantId: string) => `/api/authority/grants/${grantId}/power-of-attorney.pdf`;

/** The same form without any answers. */
export const blankLetterUrl = '/api/authority/power-of-attorney.pdf';

/** Sends a file as it is; what it really is, the platform judges by its content. */
export async function attachDocument(grantId: string, slot: GrantSlot['slot'], file: File): Promise<Grant> {
  const search = new URLSearchParams({ slot, name: file.name });
  const url = new URL(`${documentsUrl(grantId)}?${search}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  return (await response.json()) as Grant;
}

export const removeDocument = (grantId: string, documentId: string): Promise<Grant> =>
  answer(
    platform.DELETE('/api/authority/grants/{grantId}/documents/{documentId}', {
      params: { path: { grantId, documentId } },
    }),
  );
