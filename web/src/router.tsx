import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { ApiError } from './api/http.ts';
import { sessionQuery } from './api/session.ts';
import { BrokenPage, MissingPage } from './shell/Broken.tsx';
import { Shell } from './shell/Shell.tsx';

/** A session that ended in the middle is noticed at the first refusal; the sign-in page leads back to this address. */
function noticeEndedSession(thrown: unknown): void {
  if (thrown instanceof ApiError && thrown.problem.kind === 'UNAUTHENTICATED') {
    queryClient.setQueryData(sessionQuery.queryKey, null);
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: 5_000 } },
});

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
});

const landing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/landing/LandingPage.tsx'), 'LandingPage'),
});

const signin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signin',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' && /^\/[a-z]/.test(search.to) ? { to: search.to } : {},
  component: lazyRouteComponent(() => import('./features/signin/SignInPage.tsx'), 'SignInPage'),
});

const sandbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sandbox',
  component: lazyRouteComponent(() => import('./features/sandbox/SandboxPage.tsx'), 'SandboxPage'),
});

const authen = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authen',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/signin', search: { to: location.href } });
  },
  component: lazyRouteComponent(() => import('./features/authen/AuthenPortal.tsx'), 'AuthenPortal'),
});

const authenIndex = createRoute({
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
  component: lazyRouteComponent(() => import('./features/counter/CounterPage.tsx'), 'CounterPage'),
});

const visits = createRoute({
  getParentRoute: () => authen,
  path: '/visits',
  component: lazyRouteComponent(() => import('./features/visits/VisitPages.tsx'), 'EditVisitsPage'),
});

const cancel = createRoute({
  getParentRoute: () => authen,
  path: '/cancel',
  component: lazyRouteComponent(() => import('./features/visits/VisitPages.tsx'), 'CancelVisitsPage'),
});

const close = createRoute({
  getParentRoute: () => authen,
  path: '/close',
  component: lazyRouteComponent(() => import('./features/visits/VisitPages.tsx'), 'CloseVisitsPage'),
});

const history = createRoute({
  getParentRoute: () => authen,
  path: '/history',
  component: lazyRouteComponent(() => import('./features/history/HistoryPages.tsx'), 'AuthenHistoryPage'),
});

const commonIllness = createRoute({
  getParentRoute: () => authen,
  path: '/common-illness',
  component: lazyRouteComponent(() => import('./features/history/HistoryPages.tsx'), 'CommonIllnessPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    landing,
    signin,
    sandbox,
    authen.addChildren([authenIndex, counter, visits, cancel, close, history, commonIllness]),
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  // Below the root, so that header and menu stay when one page breaks.
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
