import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedIn } from './root.ts';

const forgot = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../features/reset/ForgotPage.tsx'), 'ForgotPage'),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  component: lazyRouteComponent(() => import('../features/reset/ResetPage.tsx'), 'ResetPage'),
});

const legacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/legacy',
  component: lazyRouteComponent(() => import('../features/legacy/LegacyPage.tsx'), 'LegacyPage'),
});

const password = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/password',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/reset/ChangePasswordPage.tsx'), 'ChangePasswordPage'),
});

const passkeys = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/passkeys',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/passkeys/PasskeysPage.tsx'), 'PasskeysPage'),
});

/** Passwords, passkeys, and the page for accounts of the old Data Center. */
export const credentialRoutes = [forgot, reset, legacy, password, passkeys] as const;
