import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personnelSearch } from './personnel-search.ts';
import { rootRoute, signedIn } from './root.ts';
import { thaidSearch } from './thaid-search.ts';

const oss = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oss',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/oss/OssPortal.tsx'), 'OssPortal'),
});

const menu = createRoute({
  getParentRoute: () => oss,
  path: '/',
  component: lazyRouteComponent(() => import('../features/oss/OssMenuPage.tsx'), 'OssMenuPage'),
});

const basicData = createRoute({
  getParentRoute: () => oss,
  path: '/basic-data',
  component: lazyRouteComponent(() => import('../features/reactivation/ReactivationPage.tsx'), 'ReactivationPage'),
});

const general = createRoute({
  getParentRoute: () => oss,
  path: '/basic-data/general',
  component: lazyRouteComponent(() => import('../features/general/GeneralPage.tsx'), 'GeneralPage'),
});

const personnel = createRoute({
  getParentRoute: () => oss,
  path: '/basic-data/personnel',
  validateSearch: personnelSearch,
  component: lazyRouteComponent(() => import('../features/personnel/PersonnelPage.tsx'), 'PersonnelPage'),
});

const personnelImport = createRoute({
  getParentRoute: () => oss,
  path: '/basic-data/personnel/import',
  component: lazyRouteComponent(() => import('../features/personnel/ImportPage.tsx'), 'ImportPage'),
});

/** Where the link that a unit hands to one of its personnel leads: no account, his own ThaiD (INV-PRV-11 holds after it). */
export const ownPersonnel = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personnel-confirm',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/personnel/OwnPage.tsx'), 'OwnPage'),
});

const services = createRoute({
  getParentRoute: () => oss,
  path: '/basic-data/services',
  component: lazyRouteComponent(() => import('../features/arrangement/ServicesPage.tsx'), 'ServicesPage'),
});

const announcements = createRoute({
  getParentRoute: () => oss,
  path: '/announcements',
  component: lazyRouteComponent(() => import('../features/announcements/UnitPage.tsx'), 'UnitPage'),
});

const authority = createRoute({
  getParentRoute: () => oss,
  path: '/authority',
  component: lazyRouteComponent(() => import('../features/authority/AuthorityPage.tsx'), 'AuthorityPage'),
});

const grant = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId',
  component: lazyRouteComponent(() => import('../features/authority/GrantPage.tsx'), 'GrantPage'),
});

const holder = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/holder',
  component: lazyRouteComponent(() => import('../features/authority/HolderPage.tsx'), 'HolderPage'),
});

const documents = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/documents',
  component: lazyRouteComponent(() => import('../features/authority/DocumentsPage.tsx'), 'DocumentsPage'),
});

const scope = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/scope',
  component: lazyRouteComponent(() => import('../features/authority/ScopePage.tsx'), 'ScopePage'),
});

const stamp = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/stamp',
  component: lazyRouteComponent(() => import('../features/authority/StampPage.tsx'), 'StampPage'),
});

const check = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/check',
  component: lazyRouteComponent(() => import('../features/authority/CheckPage.tsx'), 'CheckPage'),
});

const thaid = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/thaid',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/authority/ThaidPage.tsx'), 'ThaidPage'),
});

const done = createRoute({
  getParentRoute: () => oss,
  path: '/authority/$grantId/done',
  component: lazyRouteComponent(() => import('../features/authority/DonePage.tsx'), 'DonePage'),
});

/** The One Stop Service: what a facility does about its registration. */
export const ossRoutes = oss.addChildren([
  menu,
  basicData,
  services,
  announcements,
  general,
  personnel,
  personnelImport,
  authority,
  grant,
  holder,
  documents,
  scope,
  stamp,
  check,
  thaid,
  done,
]);
