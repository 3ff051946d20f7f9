import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { srm } from './srm-root.ts';

const now = createRoute({
  getParentRoute: () => srm,
  path: '/history/group-now',
  component: lazyRouteComponent(() => import('../features/srm-group-check/GroupCheckPage.tsx'), 'GroupNowPage'),
});

const past = createRoute({
  getParentRoute: () => srm,
  path: '/history/group-past',
  component: lazyRouteComponent(() => import('../features/srm-group-check/GroupCheckPage.tsx'), 'GroupPastPage'),
});

/** Group check as of now and of a past day (SRM-22, SRM-23). */
export const groupCheckRoutes = [now, past] as const;
