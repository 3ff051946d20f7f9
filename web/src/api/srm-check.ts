import { queryOptions } from '@tanstack/react-query';
import { answer, call, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** A person of the register with his rights on a day (ENT-01 to ENT-12); the citizen id comes masked. */
export type PersonRights = Answer<'entitlement.checkPerson'>;
export type CheckPurpose = Body<'entitlement.checkPerson'>['purpose'];
export type RightsHistory = Answer<'entitlement.showRightsHistory'>;

/** Each of these is told to the audit with its purpose; the citizen id travels in the body, never in an address. */
export const checkPerson = (citizenId: string, purpose: CheckPurpose): Promise<PersonRights> =>
  answer(platform.POST('/api/srm/check/person', { body: { citizenId, purpose } }));

export const checkById = (personId: string, purpose: CheckPurpose): Promise<PersonRights> =>
  answer(platform.POST('/api/srm/check/by-id', { body: { personId, purpose } }));

/** Year of birth in the Buddhist or the Christian era. */
export type NameCriteria = Body<'entitlement.searchNames'>;
export type FoundNames = Answer<'entitlement.searchNames'>;
export const searchNames = (criteria: NameCriteria): Promise<FoundNames> =>
  answer(platform.POST('/api/srm/check/names', { body: criteria }));

export type Refreshed = Answer<'entitlement.refreshPerson'>;
export const refreshPerson = (personId: string): Promise<Refreshed> =>
  answer(platform.POST('/api/srm/check/refresh', { body: { personId } }));

export type Policy = Answer<'entitlement.showBenefitPolicy'>;
export type Diseases = Answer<'entitlement.showDiseases'>;
export type AddressCheck = Answer<'entitlement.showAddress'>;
export type EvidenceCheck = Answer<'entitlement.showEvidence'>;

/** Asked once while the person is on the screen: each asking is a look-up of its own. */
const about = <View>(what: string, personId: string) =>
  queryOptions({
    queryKey: ['srm', what, personId],
    queryFn: () => call<View>(`/api/srm/check/${what}`, 'POST', { personId }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const historyQuery = (personId: string) => about<RightsHistory>('history', personId);
export const policyQuery = (personId: string) => about<Policy>('policy', personId);
export const diseasesQuery = (personId: string) => about<Diseases>('diseases', personId);
export const addressQuery = (personId: string) => about<AddressCheck>('address', personId);
export const evidenceQuery = (personId: string) => about<EvidenceCheck>('evidence', personId);
