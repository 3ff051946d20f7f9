import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform, send } from './http.ts';
import type { Answer, Body } from './types.ts';

/** What is asked for at a desk (SRM-28 to SRM-30, SRM-37). */
export type Asked = Body<'entitlement.register'>;
export type Evidence = NonNullable<Asked['evidence']>[number];
export type Proof = NonNullable<Asked['proof']>;
export type Relation = NonNullable<Asked['relation']>;
export type Preview = Answer<'entitlement.previewRegistration'>;
export type Registered = Answer<'entitlement.register'>;

type PreviewAsked = Body<'entitlement.previewRegistration'>;

/** What would become of it, by the rule that decides; nothing is written. */
export const previewQuery = (asked: PreviewAsked) =>
  queryOptions({
    queryKey: ['srm', 'preview', asked.personId, asked],
    queryFn: () => answer(platform.POST('/api/srm/registrations/preview', { body: asked })),
    staleTime: 10_000,
  });

export const register = (body: Asked): Promise<Registered> =>
  answer(platform.POST('/api/srm/registrations', { params: { header: once() }, body }));

export type BirthAsked = Body<'entitlement.registerBirth'>;
export type BirthProposal = Answer<'entitlement.proposeBirth'>;

/** The mother's network, which is proposed for her child. */
export const proposeBirth = (body: Body<'entitlement.proposeBirth'>): Promise<BirthProposal> =>
  answer(platform.POST('/api/srm/registrations/births/propose', { body }));

export const registerBirth = (body: BirthAsked): Promise<Registered> =>
  answer(platform.POST('/api/srm/registrations/births', { params: { header: once() }, body }));

/** A picture of what was shown at the desk, as it is named when the registration is made. */
export interface Picture {
  kind: Evidence['kind'];
  documentId: string;
  name: string;
  bytes: number;
}

/** Keeps a picture or PDF; what it really is, the platform judges by its content (INV-ENT-5). */
export async function keepPicture(kind: Evidence['kind'], file: File): Promise<Picture> {
  const search = new URLSearchParams({ kind, name: file.name });
  const url = new URL(`/api/srm/registrations/evidence?${search}`, window.location.origin);
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await send(new Request(url, { method: 'POST', headers, body: file, credentials: 'same-origin' }));
  const { documentId } = (await response.json()) as { documentId: string };
  return { kind, documentId, name: file.name, bytes: file.size };
}
