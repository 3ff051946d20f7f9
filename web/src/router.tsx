import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from './query-client.ts';
import { accountRoutes } from './routes/account.ts';
import { announcementRoutes } from './routes/announcements.ts';
import { authenRoutes } from './routes/authen.ts';
import { myRight } from './routes/citizen.ts';
import { credentialRoutes } from './routes/credentials.ts';
import { eportalRoutes } from './routes/eportal.ts';
import { officerRoutes } from './routes/officer.ts';
import { ossRoutes, ownPersonnel } from './routes/oss.ts';
import { rootRoute } from './routes/root.ts';
import { signUpRoutes } from './routes/signup.ts';
import { srmRoutes } from './routes/srm.ts';
import { thaidSearch } from './routes/thaid-search.ts';
import { BrokenPage, MissingPage } from './shell/Broken.tsx';

const landing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/landing/LandingPage.tsx'), 'LandingPage'),
});

/** A page of this site to go on to; an address elsewhere is forgotten. */
const ownPath = (to: unknown): { to?: string } => (typeof to === 'string' && /^\/[a-z]/.test(to) ? { to } : {});

const signin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signin',
  validateSearch: (search: Record<string, unknown>) => ({
    ...ownPath(search.to),
    ...thaidSearch(search),
    ...(search.level === 'L2' || search.level === 'L3' ? { level: search.level } : {}),
  }),
  component: lazyRouteComponent(() => import('./features/signin/SignInPage.tsx'), 'SignInPage'),
});

const stepUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/step-up',
  validateSearch: (search: Record<string, unknown>) => ({ ...ownPath(search.to), ...thaidSearch(search) }),
  component: lazyRouteComponent(() => import('./features/signin/StepUpPage.tsx'), 'StepUpPage'),
});

const sandbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sandbox',
  component: lazyRouteComponent(() => import('./features/sandbox/SandboxPage.tsx'), 'SandboxPage'),
});

/** Each portal has its routes in `routes/<portal>.ts`; here they are put together. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    landing,
    signin,
    stepUp,
    sandbox,
    myRight,
    ossRoutes,
    ownPersonnel,
    officerRoutes,
    ...announcementRoutes,
    authenRoutes,
    ...signUpRoutes,
    ...accountRoutes,
    ...eportalRoutes,
    ...credentialRoutes,
    ...srmRoutes,
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
