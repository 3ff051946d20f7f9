import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { srm } from './srm-root.ts';
import { thaidSearch } from './thaid-search.ts';

const self = createRoute({
  getParentRoute: () => srm,
  path: '/register/self',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/srm-register/RegisterPage.tsx'), 'SelfPage'),
});

const guardian = createRoute({
  getParentRoute: () => srm,
  path: '/register/guardian',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/srm-register/RegisterPage.tsx'), 'GuardianPage'),
});

const delegate = createRoute({
  getParentRoute: () => srm,
  path: '/register/delegate',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/srm-register/RegisterPage.tsx'), 'DelegatePage'),
});

const birth = createRoute({
  getParentRoute: () => srm,
  path: '/register/birth',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/srm-register/BirthPage.tsx'), 'BirthPage'),
});

/** Registering a person with a network of units (SRM-28 to SRM-30), and a new-born child (SRM-36). */
export const registerRoutes = [self, guardian, delegate, birth] as const;
