import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';
import { checkRoutes } from './srm-check.ts';
import { groupCheckRoutes } from './srm-group-check.ts';
import { groupRoutes } from './srm-groups.ts';
import { otherRoutes } from './srm-others.ts';
import { registerRoutes } from './srm-register.ts';
import { srm } from './srm-root.ts';
import { thaidSearch } from './thaid-search.ts';

interface SignInSearch {
  to?: string;
  proof?: string;
  thaidError?: string;
}

/** A page of SRM to go on to, and what ThaiD leads back with. */
function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { to } = search;
  return { ...(typeof to === 'string' && /^\/srm(\/|$)/.test(to) ? { to } : {}), ...thaidSearch(search) };
}

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/srm/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/srm/sign-in/SrmSignInPage.tsx'), 'SrmSignInPage'),
});

const home = createRoute({
  getParentRoute: () => srm,
  path: '/',
  component: lazyRouteComponent(() => import('../features/srm/portal/SrmHome.tsx'), 'SrmHome'),
});

/** Single Register Management: signing in, and its pages behind it. */
export const srmRoutes = [
  signIn,
  srm.addChildren([home, ...checkRoutes, ...groupRoutes, ...groupCheckRoutes, ...otherRoutes, ...registerRoutes]),
] as const;
