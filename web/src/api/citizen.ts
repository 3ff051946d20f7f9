import { ApiError, call, send } from './http.ts';
import type { Answer, Problem } from './types.ts';

const base = '/api/citizen/registration';

export type OwnOpened = Answer<'entitlement.openOwnRegistration'>;
export type OwnRegistered = Answer<'entitlement.registerOwn'>;
export type OwnPreview = Answer<'entitlement.previewOwn'>;

/** One thing shown in a picture. */
export interface OwnEvidence {
  kind: 'HOUSEHOLDER' | 'COMMUNITY_LEADER' | 'EMPLOYER' | 'UTILITY_RECEIPT' | 'RENTAL_CONTRACT';
  documentId: string;
}

/** One's own rights, and a ticket for one registration in this browser (FLOW-15). */
export const openOwn = (proof: string) => call<OwnOpened>(`${base}/open`, 'POST', { proof });

interface Asked {
  ticket: string;
  networkId: string;
  evidence: OwnEvidence[];
}
export const previewOwn = (asked: Asked) => call<OwnPreview>(`${base}/preview`, 'POST', asked);
export const registerOwn = (asked: Asked) => call<OwnRegistered>(`${base}/register`, 'POST', asked);

/** A picture of the evidence; the ticket goes in a header, in no address. */
export async function keepOwnEvidence(ticket: string, kind: OwnEvidence['kind'], file: File): Promise<OwnEvidence> {
  const url = new URL(`${base}/evidence?${new URLSearchParams({ kind, name: file.name })}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream', 'x-registration-ticket': ticket };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  const { documentId } = (await response.json()) as { documentId: string };
  return { kind, documentId };
}

/** The slip of what was just registered, as a file. */
export async function ownSlip(ticket: string): Promise<Blob> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'sitthi' };
  const body = JSON.stringify({ ticket });
  const response = await fetch(`${base}/slip.pdf`, { method: 'POST', headers, body, credentials: 'same-origin' });
  if (!response.ok) throw new ApiError((await response.json()) as Problem);
  return response.blob();
}
