import { queryOptions } from '@tanstack/react-query';
import { answer, once, platform } from './http.ts';
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
