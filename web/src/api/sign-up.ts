import { queryOptions } from '@tanstack/react-query';
import type { operations } from './generated/schema.d.ts';
import { answer, call, platform } from './http.ts';

type Answered<Of extends keyof operations> = operations[Of] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** The sign-up under way in this browser, as far as it has come. */
export type SignUp = NonNullable<Answered<'organisations.showSignUp'>['signUp']>;
export type SignUpStep = SignUp['step'];
export type UnitChoice = Answered<'organisations.searchUnits'>['units'][number];
export type Affiliation = UnitChoice['affiliation'];
export type Finished = Answered<'organisations.finishSignUp'>;
export type MyUnit = Answered<'organisations.listMyUnits'>['units'][number];
export type MyRequests = Answered<'identity.showMyRequests'>;

export interface Coordinator {
  name?: string | undefined;
  position?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}

export const AFFILIATIONS: readonly Affiliation[] = [
  'MOPH_PS',
  'MOPH_OTHER',
  'PUBLIC_NON_MOPH',
  'PUBLIC_SPECIAL',
  'LOCAL_GOV',
  'PRIVATE',
];

export const signUpQuery = queryOptions({
  queryKey: ['sign-up'],
  staleTime: 0,
  queryFn: async () => (await answer(platform.GET('/api/sign-up'))).signUp,
});

export const beginSignUp = (citizenId: string, language: 'th' | 'en') =>
  call<{ signUpId: string }>('/api/sign-up', 'POST', { citizenId, language });
export const proveSignUp = (proof: string) => answer(platform.POST('/api/sign-up/thaid', { body: { proof } }));
export const setSignUpMail = (email: string) => answer(platform.PUT('/api/sign-up/mail', { body: { email } }));
export const confirmSignUpMail = (token: string, proof: string | undefined) =>
  answer(platform.POST('/api/sign-up/mail/confirm', { body: { token, ...(proof === undefined ? {} : { proof }) } }));
export const setSignUpCredentials = (username: string, password: string) =>
  answer(platform.PUT('/api/sign-up/credentials', { body: { username, password } }));
export const setSignUpCoordinator = (coordinator: Coordinator) =>
  call<{ step: SignUpStep }>('/api/sign-up/coordinator', 'PUT', { coordinator });
export const chooseAffiliation = (affiliation: Affiliation) =>
  answer(platform.PUT('/api/sign-up/affiliation', { body: { affiliation } }));
export const chooseUnit = (organisationId: string) =>
  answer(platform.PUT('/api/sign-up/unit', { body: { organisationId } }));
export const finishSignUp = () => answer(platform.POST('/api/sign-up/finish', { body: {} }));

export const unitsQuery = (q: string, affiliation: Affiliation | undefined) =>
  queryOptions({
    queryKey: ['units', q, affiliation],
    enabled: q.length >= 2,
    queryFn: () =>
      answer(platform.GET('/api/units', { params: { query: { q, ...(affiliation && { affiliation }) } } })),
  });

export const myUnitsQuery = queryOptions({
  queryKey: ['my-units'],
  queryFn: () => answer(platform.GET('/api/account/units')),
});
export const addMyUnit = (organisationId: string) => call<object>('/api/account/units', 'POST', { organisationId });
export const removeMyUnit = (organisationId: string) => call<object>(`/api/account/units/${organisationId}`, 'DELETE');

export const myRequestsQuery = queryOptions({
  queryKey: ['my-requests'],
  queryFn: () => answer(platform.GET('/api/account/requests')),
});
