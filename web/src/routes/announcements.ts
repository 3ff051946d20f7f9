import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/announcements',
  validateSearch: ({ page }: Record<string, unknown>): { page?: number } =>
    Number.isInteger(page) && Number(page) > 1 ? { page: Number(page) } : {},
  component: lazyRouteComponent(() => import('../features/announcements/PublicListPage.tsx'), 'PublicListPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/announcements/$announcementId',
  component: lazyRouteComponent(() => import('../features/announcements/PublicPage.tsx'), 'PublicPage'),
});

/** HRA has no page of its own: what one may do there stands on the landing page. */
const hra = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hra',
  beforeLoad: () => {
    throw redirect({ to: '/eportal' });
  },
});

/** Announcements for everybody, without signing in. */
export const announcementRoutes = [list, one, hra] as const;
