import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ListFilter } from '../api/announcements.ts';
import type { QueueFilter } from '../api/officer.ts';
import { rootRoute, signedIn } from './root.ts';

const officer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/officer',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/officer/OfficerPortal.tsx'), 'OfficerPortal'),
});

export interface WorkListSearch extends QueueFilter {
  /** The case just decided, told above the next one. */
  decided?: string;
  outcome?: 'approve' | 'return' | 'reject';
}

const word = (value: unknown, pattern: RegExp) => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && pattern.test(text) ? text : undefined;
};

/** What is no filter is dropped: an address typed by hand never breaks the list. */
function queueSearch(search: Record<string, unknown>): WorkListSearch {
  const days = Number(search.olderThanDays);
  const page = Number(search.page);
  const filter: WorkListSearch = {
    state: word(search.state, /^[A-Z_]+$/) as QueueFilter['state'],
    capacity: word(search.capacity, /^(HOLDER|DELEGATE|ASSIGNEE)$/) as QueueFilter['capacity'],
    provinceCode: word(search.provinceCode, /^\d{2}$/),
    olderThanDays: Number.isInteger(days) && days > 0 ? days : undefined,
    mine: search.mine === true || search.mine === 'true' || undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    ...decidedSearch(search),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function decidedSearch(search: Record<string, unknown>): Pick<WorkListSearch, 'decided' | 'outcome'> {
  const decided = word(search.decided, /^[\w/-]{1,40}$/);
  const outcome = word(search.outcome, /^(approve|return|reject)$/) as WorkListSearch['outcome'];
  return decided && outcome ? { decided, outcome } : {};
}

const workList = createRoute({
  getParentRoute: () => officer,
  path: '/',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../features/officer/WorkListPage.tsx'), 'WorkListPage'),
});

const caseRoute = createRoute({
  getParentRoute: () => officer,
  path: '/cases/$grantId',
  validateSearch: decidedSearch,
  component: lazyRouteComponent(() => import('../features/officer/CasePage.tsx'), 'CasePage'),
});

/** What is no filter is dropped, as above. */
function listSearch(search: Record<string, unknown>): ListFilter {
  const page = Number(search.page);
  const filter: ListFilter = {
    state: word(search.state, /^(DRAFT|SUBMITTED|SIGNED|WITHDRAWN|CANCELLED)$/) as ListFilter['state'],
    q: word(search.q, /^.{1,100}$/),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

const announcements = createRoute({
  getParentRoute: () => officer,
  path: '/announcements',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/announcements/ListPage.tsx'), 'ListPage'),
});

const announcement = createRoute({
  getParentRoute: () => officer,
  path: '/announcements/$announcementId',
  component: lazyRouteComponent(() => import('../features/announcements/AnnouncementPage.tsx'), 'AnnouncementPage'),
});

/** Work of the regional and the central offices. */
export const officerRoutes = officer.addChildren([workList, caseRoute, announcements, announcement]);
