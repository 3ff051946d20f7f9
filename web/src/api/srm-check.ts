import { queryOptions } from '@tanstack/react-query';
import { answer, call, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** A person of the register with his rights on a day (ENT-01 to ENT-12); the citizen id comes masked. */
export type PersonRights = Answer<'entitlement.checkPerson'>;
export type CheckPurpose = Body<'entitlement.checkPerson'>['purpose'];
export type RightsHistory = Answer<'entitlement.showRightsHistory'>;
export type Labels = PersonRights['sex'];

/** Each of these is told to the audit with its purpose; the citizen id travels in the body, never in an address. */
export const checkPerson = (citizenId: string, purpose: CheckPurpose): Promise<PersonRights> =>
  answer(platform.POST('/api/srm/check/person', { body: { citizenId, purpose } }));

export const checkById = (personId: string, purpose: CheckPurpose): Promise<PersonRights> =>
  answer(platform.POST('/api/srm/check/by-id', { body: { personId, purpose } }));

export interface NameCriteria {
  firstName?: string;
  lastName?: string;
  /** Buddhist or Christian era, as typed. */
  birthYear?: number;
  provinceCode?: string;
  sex?: 'MALE' | 'FEMALE';
  /** Also names that only sound or look alike. */
  nearly?: boolean;
}
export interface FoundNames {
  items: {
    personId: string;
    citizenId: string;
    name: string;
    birthYear: number;
    provinceName: Labels | string | null;
    similarity: number;
  }[];
  more: boolean;
}
export const searchNames = (criteria: NameCriteria) => call<FoundNames>('/api/srm/check/names', 'POST', criteria);

export interface Refreshed {
  status: 'CHANGED' | 'SAME' | 'NOT_FOUND';
  changes: { field: string; before: string | null; after: string | null }[];
  person: PersonRights;
}
export const refreshPerson = (personId: string) => call<Refreshed>('/api/srm/check/refresh', 'POST', { personId });

export interface Policy {
  mainRight: string | null;
  title: Labels;
  asOf: string;
  benefits: { key: string; title: Labels; text: Labels; limit: Labels | string | null }[];
}
export interface Diseases {
  registries: {
    code: string;
    name: Labels;
    registeredAt: string;
    unit: { hcode: string; name: string } | null;
    status: string;
  }[];
}
export interface AddressCheck {
  registered: string | null;
  current: string | null;
  digital: string | null;
  differs: boolean;
}
export interface EvidenceCheck {
  registrations: {
    registrationId: string;
    from: string;
    channel: string;
    evidence: { kind: string; note?: string; documentId?: string }[];
    complete: boolean;
    missing: string[];
  }[];
}

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
