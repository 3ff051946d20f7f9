import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { srm } from './srm-root.ts';

const id = createRoute({
  getParentRoute: () => srm,
  path: '/check/id',
  component: lazyRouteComponent(() => import('../features/srm/check/IdPage.tsx'), 'IdPage'),
});

const name = createRoute({
  getParentRoute: () => srm,
  path: '/check/name',
  component: lazyRouteComponent(() => import('../features/srm/check/NamePage.tsx'), 'NamePage'),
});

const refresh = createRoute({
  getParentRoute: () => srm,
  path: '/check/refresh',
  component: lazyRouteComponent(() => import('../features/srm/check/RefreshPage.tsx'), 'RefreshPage'),
});

const uc = createRoute({
  getParentRoute: () => srm,
  path: '/history/uc',
  component: lazyRouteComponent(() => import('../features/srm/history/UcPage.tsx'), 'UcPage'),
});

const policy = createRoute({
  getParentRoute: () => srm,
  path: '/history/policy',
  component: lazyRouteComponent(() => import('../features/srm/history/PolicyPage.tsx'), 'PolicyPage'),
});

const diseases = createRoute({
  getParentRoute: () => srm,
  path: '/history/diseases',
  component: lazyRouteComponent(() => import('../features/srm/history/DiseasesPage.tsx'), 'DiseasesPage'),
});

const address = createRoute({
  getParentRoute: () => srm,
  path: '/history/address',
  component: lazyRouteComponent(() => import('../features/srm/history/AddressPage.tsx'), 'AddressPage'),
});

const evidence = createRoute({
  getParentRoute: () => srm,
  path: '/history/evidence',
  component: lazyRouteComponent(() => import('../features/srm/history/EvidencePage.tsx'), 'EvidencePage'),
});

/** Checking one person: his rights and what the register knows of them (SRM-15 to SRM-21, SRM-24 to SRM-26). */
export const checkRoutes = [id, name, refresh, uc, policy, diseases, address, evidence] as const;
