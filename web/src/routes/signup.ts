import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedIn } from './root.ts';
import { thaidSearch } from './thaid-search.ts';

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup',
  component: lazyRouteComponent(() => import('../features/signup/StartPage.tsx'), 'StartPage'),
});

const thaid = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/thaid',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/signup/ThaidPage.tsx'), 'ThaidPage'),
});

const email = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/email',
  component: lazyRouteComponent(() => import('../features/signup/EmailPage.tsx'), 'EmailPage'),
});

const sent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/sent',
  component: lazyRouteComponent(() => import('../features/signup/SentPage.tsx'), 'SentPage'),
});

const mail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/mail',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/signup/MailLinkPage.tsx'), 'MailLinkPage'),
});

const credentials = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/credentials',
  component: lazyRouteComponent(() => import('../features/signup/CredentialsPage.tsx'), 'CredentialsPage'),
});

const coordinator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/coordinator',
  component: lazyRouteComponent(() => import('../features/signup/CoordinatorPage.tsx'), 'CoordinatorPage'),
});

const affiliation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/affiliation',
  component: lazyRouteComponent(() => import('../features/signup/AffiliationPage.tsx'), 'AffiliationPage'),
});

const unit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/unit',
  component: lazyRouteComponent(() => import('../features/signup/UnitPage.tsx'), 'UnitPage'),
});

const check = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/check',
  component: lazyRouteComponent(() => import('../features/signup/CheckPage.tsx'), 'CheckPage'),
});

const done = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup/done',
  component: lazyRouteComponent(() => import('../features/signup/DonePage.tsx'), 'DonePage'),
});

const units = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/units',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/signup/MyUnitsPage.tsx'), 'MyUnitsPage'),
});

const requests = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/requests',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/signup/RequestsPage.tsx'), 'RequestsPage'),
});

/** Signing up, and what belongs to the account that came of it. */
export const signUpRoutes = [
  start,
  thaid,
  email,
  sent,
  mail,
  credentials,
  coordinator,
  affiliation,
  unit,
  check,
  done,
  units,
  requests,
] as const;
