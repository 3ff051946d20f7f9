import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { srm } from './srm-root.ts';

const release = createRoute({
  getParentRoute: () => srm,
  path: '/others/release',
  component: lazyRouteComponent(() => import('../features/srm-others/ReleasePage.tsx'), 'ReleasePage'),
});

const transfer = createRoute({
  getParentRoute: () => srm,
  path: '/others/transfer',
  component: lazyRouteComponent(() => import('../features/srm-others/TransferPage.tsx'), 'TransferPage'),
});

const points = createRoute({
  getParentRoute: () => srm,
  path: '/others/points',
  component: lazyRouteComponent(() => import('../features/srm-others/PointsPage.tsx'), 'PointsPage'),
});

const feeds = createRoute({
  getParentRoute: () => srm,
  path: '/feeds',
  component: lazyRouteComponent(() => import('../features/srm-others/FeedsPage.tsx'), 'FeedsPage'),
});

const tokens = createRoute({
  getParentRoute: () => srm,
  path: '/tokens',
  component: lazyRouteComponent(() => import('../features/srm-token/TokensPage.tsx'), 'TokensPage'),
});

/** Release from another fund, transfers, registration points (SRM-33 to SRM-35), the feeds, and the tokens of programs (SYS-19). */
export const otherRoutes = [release, transfer, points, feeds, tokens] as const;
