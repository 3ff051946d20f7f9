import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, once, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** Genuine personnel of a unit (บุคลากร); dates YYYY-MM-DD, instants ISO, hours in minutes of the day. */
export type PersonnelList = Answer<'provider.listPersonnel'>;
export type PersonnelLine = PersonnelList['items'][number];
export type PersonnelView = Answer<'provider.showPersonnel'>;
export type Catalogue = Answer<'provider.showPersonnelCatalogue'>;
export type PersonnelType = Catalogue['types'][number];
export type LicenceAnswer = Answer<'provider.lookUpLicence'>;
export type PersonnelVersion = Answer<'provider.showPersonnelHistory'>['versions'][number];
/** What a person's own link shows to him. */
export type OwnRecord = Answer<'provider.showOwnRecord'>;
/** What people type about somebody, all but who it is. */
export type PersonnelFields = Omit<Body<'provider.editPersonnel'>, 'version'>;
/** He works in another unit at the same time (INV-PRV-9); `day` 0 = Monday … 7 = public holidays. */
export type Overlap = PersonnelLine['warnings'][number];
/** Text in both languages. */
export type Words = PersonnelLine['typeName'];

export const PERSONNEL_STATES = ['DRAFT', 'CHECKED', 'CONFIRMED', 'ENDED', 'CANCELLED'] as const;
export const PERSONNEL_SORTS = ['name', 'typeCode', 'licence', 'startDate', 'state', 'savedAt'] as const;
export type PersonnelSort = (typeof PERSONNEL_SORTS)[number];

/** Filters of the list; they stand in the address, so that a list can be sent to a colleague. */
export interface PersonnelFilter {
  /** Without it whoever works there or is about to. */
  state?: PersonnelLine['state'] | 'ALL';
  type?: string;
  q?: string;
  /** `-` before it is descending. */
  sort?: PersonnelSort | `-${PersonnelSort}`;
  /** Another unit than one's own, for officers of the agency. */
  hcode?: string;
  page?: number;
}

const key = 'personnel';
const of = (personnelId: string) => ({ params: { path: { personnelId } } });
/** The same for what is done once. */
const on = (personnelId: string) => ({ params: { path: { personnelId }, header: once() } });

export const personnelKey = [key] as const;

export const personnelQuery = (filter: PersonnelFilter) =>
  queryOptions({
    queryKey: [key, 'list', filter],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: () => answer(platform.GET('/api/provider/personnel', { params: { query: filter } })),
  });

export const catalogueQuery = queryOptions({
  queryKey: [key, 'catalogue'],
  queryFn: () => answer(platform.GET('/api/provider/personnel/catalogue')),
});

export const personQuery = (personnelId: string) =>
  queryOptions({
    queryKey: [key, 'one', personnelId],
    staleTime: 0,
    queryFn: (): Promise<PersonnelView> =>
      answer(platform.GET('/api/provider/personnel/{personnelId}', of(personnelId))),
  });

export const historyQuery = (personnelId: string) =>
  queryOptions({
    queryKey: [key, 'one', personnelId, 'history'],
    staleTime: 0,
    queryFn: () => answer(platform.GET('/api/provider/personnel/{personnelId}/history', of(personnelId))),
  });

export const nameOfPerson = (citizenId: string) =>
  answer(platform.POST('/api/provider/personnel/person', { body: { citizenId } }));

export const askLicence = (body: Body<'provider.lookUpLicence'>): Promise<LicenceAnswer> =>
  answer(platform.POST('/api/provider/personnel/licence', { body }));

export const createPersonnel = (body: Body<'provider.addPersonnel'>): Promise<PersonnelView> =>
  answer(platform.POST('/api/provider/personnel', { params: { header: once() }, body }));

export const savePersonnel = (personnelId: string, body: Body<'provider.editPersonnel'>): Promise<PersonnelView> =>
  answer(platform.PUT('/api/provider/personnel/{personnelId}', { ...on(personnelId), body }));

/** Asks the council about the stored record. */
export const checkPersonnel = ({ personnelId, version }: PersonnelLine): Promise<PersonnelView> =>
  answer(platform.POST('/api/provider/personnel/{personnelId}/check', { ...on(personnelId), body: { version } }));

export const confirmPersonnel = ({ personnelId, version }: PersonnelLine): Promise<PersonnelView> =>
  answer(
    platform.POST('/api/provider/personnel/{personnelId}/confirm', {
      ...on(personnelId),
      body: { how: 'AUTHORITY', version },
    }),
  );

export const endPersonnel = ({ personnelId, version }: PersonnelLine, endDate: string, reason: string) =>
  answer(
    platform.POST('/api/provider/personnel/{personnelId}/end', {
      ...on(personnelId),
      body: { version, endDate, reason },
    }),
  );

export const cancelPersonnel = ({ personnelId, version }: PersonnelLine, reason: string) =>
  answer(
    platform.POST('/api/provider/personnel/{personnelId}/cancel', { ...on(personnelId), body: { version, reason } }),
  );

/** The link with which somebody confirms himself by his own ThaiD, in any browser; whole, for a QR code. */
export async function ownThaid(personnelId: string) {
  const made = await answer(
    platform.POST('/api/provider/personnel/{personnelId}/own-thaid', { ...of(personnelId), body: {} }),
  );
  return { ...made, link: new URL(made.link, window.location.origin).href };
}

export const showOwn = (token: string): Promise<OwnRecord> =>
  answer(platform.POST('/api/provider/personnel/own/show', { body: { token } }));

/** `proof` is what ThaiD brought back; `version` is what he was shown. */
export const confirmOwn = (token: string, proof: string, version: number): Promise<OwnRecord> =>
  answer(platform.POST('/api/provider/personnel/own/confirm', { body: { token, proof, version } }));
