import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { srm } from './srm-root.ts';

/** The job that is looked at: its number says nothing of anybody. */
function jobSearch({ job }: Record<string, unknown>): { job?: string } {
  return typeof job === 'string' && /^[0-9a-f-]{36}$/.test(job) ? { job } : {};
}

const into = createRoute({
  getParentRoute: () => srm,
  path: '/groups/$group',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../features/srm-groups/GroupPages.tsx'), 'GroupInPage'),
});

const out = createRoute({
  getParentRoute: () => srm,
  path: '/groups/out/$group',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../features/srm-groups/GroupPages.tsx'), 'GroupOutPage'),
});

const grants = createRoute({
  getParentRoute: () => srm,
  path: '/groups/grants',
  component: lazyRouteComponent(() => import('../features/srm-groups/GrantsPage.tsx'), 'GrantsPage'),
});

/** Group registration (GRP-01 to GRP-06), discharge (GRP-18 to GRP-22), and one-time rights (GRP-15). */
export const groupRoutes = [into, out, grants] as const;
