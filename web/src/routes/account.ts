import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedIn } from './root.ts';

const sessions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/sessions',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/account/SessionsPage.tsx'), 'SessionsPage'),
});

/** Where the OpenID Provider leads somebody who must agree before he goes on to an outside system. */
const agree = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agree/$uid',
  component: lazyRouteComponent(() => import('../features/agree/AgreePage.tsx'), 'AgreePage'),
});

/** What belongs to the person, not to a portal. */
export const accountRoutes = [sessions, agree] as const;
