import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute, signedIn } from './root.ts';

const authen = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authen',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/authen/AuthenPortal.tsx'), 'AuthenPortal'),
});

const index = createRoute({
  getParentRoute: () => authen,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/authen/counter' });
  },
});

/** The address names the visit, never the person: it may be kept in a browser's history. */
const visitSearch = (search: Record<string, unknown>): { visit?: string } =>
  typeof search.visit === 'string' ? { visit: search.visit } : {};

const counter = createRoute({
  getParentRoute: () => authen,
  path: '/counter',
  validateSearch: visitSearch,
  component: lazyRouteComponent(() => import('../features/counter/CounterPage.tsx'), 'CounterPage'),
});

const visits = createRoute({
  getParentRoute: () => authen,
  path: '/visits',
  component: lazyRouteComponent(() => import('../features/visits/VisitPages.tsx'), 'EditVisitsPage'),
});

const cancel = createRoute({
  getParentRoute: () => authen,
  path: '/cancel',
  component: lazyRouteComponent(() => import('../features/visits/VisitPages.tsx'), 'CancelVisitsPage'),
});

const close = createRoute({
  getParentRoute: () => authen,
  path: '/close',
  component: lazyRouteComponent(() => import('../features/visits/VisitPages.tsx'), 'CloseVisitsPage'),
});

const history = createRoute({
  getParentRoute: () => authen,
  path: '/history',
  component: lazyRouteComponent(() => import('../features/history/HistoryPages.tsx'), 'AuthenHistoryPage'),
});

const commonIllness = createRoute({
  getParentRoute: () => authen,
  path: '/common-illness',
  component: lazyRouteComponent(() => import('../features/history/HistoryPages.tsx'), 'CommonIllnessPage'),
});

/** The authentication portal. */
export const authenRoutes = authen.addChildren([index, counter, visits, cancel, close, history, commonIllness]);
