import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, signedIn } from './root.ts';

const eportal = createRoute({
  getParentRoute: () => rootRoute,
  path: '/eportal',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../features/eportal/EPortal.tsx'), 'EPortal'),
});

const home = createRoute({
  getParentRoute: () => eportal,
  path: '/',
  component: lazyRouteComponent(() => import('../features/eportal/EPortalHome.tsx'), 'EPortalHome'),
});

const users = createRoute({
  getParentRoute: () => eportal,
  path: '/users',
  component: lazyRouteComponent(() => import('../features/users/UsersPage.tsx'), 'UsersPage'),
});

const agents = createRoute({
  getParentRoute: () => eportal,
  path: '/agents',
  component: lazyRouteComponent(() => import('../features/agents/AgentsPage.tsx'), 'AgentsPage'),
});

/** What ThaiD leads back with; the invitation's own secret stands behind the # and never here. */
const invitationSearch = (search: Record<string, unknown>): { id?: string; proof?: string; thaidError?: string } => ({
  ...(typeof search.id === 'string' ? { id: search.id } : {}),
  ...(typeof search.proof === 'string' ? { proof: search.proof } : {}),
  ...(typeof search.thaidError === 'string' ? { thaidError: search.thaidError } : {}),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: invitationSearch,
  component: lazyRouteComponent(() => import('../features/invitation/InvitationPage.tsx'), 'InvitationPage'),
});

const confirm = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/confirm',
  component: lazyRouteComponent(() => import('../features/invitation/ConfirmMailPage.tsx'), 'ConfirmMailPage'),
});

/** The systems of one account, its users, and the way in for who was invited. */
export const eportalRoutes = [eportal.addChildren([home, users, agents]), invitation, confirm];
