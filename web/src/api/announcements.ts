import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, once, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** Announcements (ประกาศ): which units are which type from which day; dates YYYY-MM-DD, instants ISO. */
export type Announcement = Answer<'registry.showAnnouncement'>;
export type AnnouncementList = Answer<'registry.listAnnouncements'>;
export type AnnouncementState = Announcement['state'];
export type Items = Answer<'registry.listAnnouncementItems'>;
export type Item = Items['items'][number];
export type Choice = Omit<Body<'registry.addItems'>, 'version'>;
export type JudgedChoice = Answer<'registry.previewItems'>;
export type Verdict = JudgedChoice['lines'][number]['verdict'];
export type Head = Omit<Body<'registry.editAnnouncement'>, 'version'>;
export type PublicAnnouncement = Answer<'registry.showPublicAnnouncement'>;
export type Registrations = Answer<'registry.showRegistrations'>;
export type Catalogue = Answer<'registry.showCatalogue'>;

const on = ({ announcementId }: { announcementId: string }) => ({
  params: { path: { announcementId }, header: once() },
});

/** Types of registration, capabilities and provinces: they change with a release. */
export const catalogueQuery = queryOptions({
  queryKey: ['registry', 'catalogue'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: (): Promise<Catalogue> => answer(platform.GET('/api/registry/catalogue')),
});

export interface ListFilter {
  state?: AnnouncementState;
  q?: string;
  page?: number;
}

export const announcementsQuery = (query: ListFilter) =>
  queryOptions({
    queryKey: ['announcements', 'list', query],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: (): Promise<AnnouncementList> =>
      answer(platform.GET('/api/registry/announcements', { params: { query } })),
  });

export const announcementQuery = (announcementId: string) =>
  queryOptions({
    queryKey: ['announcements', 'one', announcementId],
    staleTime: 0,
    queryFn: (): Promise<Announcement> =>
      answer(platform.GET('/api/registry/announcements/{announcementId}', { params: { path: { announcementId } } })),
  });

export interface ItemFilter {
  typeKey?: string;
  q?: string;
  page?: number;
  size?: number;
}

/** `version` only makes a changed announcement ask anew. */
export const itemsQuery = (announcementId: string, version: number, query: ItemFilter) =>
  queryOptions({
    queryKey: ['announcements', 'items', announcementId, version, query],
    placeholderData: keepPreviousData,
    queryFn: (): Promise<Items> =>
      answer(
        platform.GET('/api/registry/announcements/{announcementId}/items', {
          params: { path: { announcementId }, query },
        }),
      ),
  });

export const draftAnnouncement = (body: Head): Promise<Announcement> =>
  answer(platform.POST('/api/registry/announcements', { params: { header: once() }, body }));

export const editAnnouncement = (of: Announcement, head: Head): Promise<Announcement> =>
  answer(
    platform.PUT('/api/registry/announcements/{announcementId}', {
      ...on(of),
      body: { ...head, version: of.version },
    }),
  );

export const previewItems = ({ announcementId }: Announcement, body: Choice): Promise<JudgedChoice> =>
  answer(
    platform.POST('/api/registry/announcements/{announcementId}/items/preview', {
      params: { path: { announcementId } },
      body,
    }),
  );

export const addItems = (of: Announcement, choice: Choice): Promise<Answer<'registry.addItems'>> =>
  answer(
    platform.POST('/api/registry/announcements/{announcementId}/items', {
      ...on(of),
      body: { ...choice, version: of.version },
    }),
  );

/** Without ids: everything of the type. */
export const removeItems = (of: Announcement, typeKey: string, organisationIds?: string[]): Promise<Announcement> =>
  answer(
    platform.POST('/api/registry/announcements/{announcementId}/items/remove', {
      ...on(of),
      body: { version: of.version, typeKey, ...(organisationIds && { organisationIds }) },
    }),
  );

/** What is done to a whole announcement; `return` and `withdraw` need a reason. */
export type Step = 'submit' | 'sign' | 'cancel' | 'return' | 'withdraw';

export function takeStep(of: Announcement, step: Step, reason = ''): Promise<Announcement> {
  const { version } = of;
  switch (step) {
    case 'submit':
      return answer(
        platform.POST('/api/registry/announcements/{announcementId}/submit', { ...on(of), body: { version } }),
      );
    case 'sign':
      return answer(
        platform.POST('/api/registry/announcements/{announcementId}/sign', { ...on(of), body: { version } }),
      );
    case 'cancel':
      return answer(
        platform.POST('/api/registry/announcements/{announcementId}/cancel', { ...on(of), body: { version } }),
      );
    case 'return':
      return answer(
        platform.POST('/api/registry/announcements/{announcementId}/return', { ...on(of), body: { version, reason } }),
      );
    case 'withdraw':
      return answer(
        platform.POST('/api/registry/announcements/{announcementId}/withdraw', {
          ...on(of),
          body: { version, reason },
        }),
      );
  }
}

/** What everybody may read, signed in or not. */
export const publicListQuery = (page?: number) =>
  queryOptions({
    queryKey: ['announcements', 'public', page ?? 1],
    placeholderData: keepPreviousData,
    queryFn: () => answer(platform.GET('/api/announcements', { params: { query: { page } } })),
  });

export const publicAnnouncementQuery = (announcementId: string, query: ItemFilter) =>
  queryOptions({
    queryKey: ['announcements', 'public', announcementId, query],
    placeholderData: keepPreviousData,
    queryFn: (): Promise<PublicAnnouncement> =>
      answer(platform.GET('/api/announcements/{announcementId}', { params: { path: { announcementId }, query } })),
  });

/** What one's own unit is registered and announced as. */
export const registrationsQuery = queryOptions({
  queryKey: ['registry', 'registrations'],
  queryFn: (): Promise<Registrations> => answer(platform.GET('/api/registry/registrations')),
});
