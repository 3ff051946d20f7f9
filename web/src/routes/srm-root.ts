import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { rootRoute } from './root.ts';

interface Arrival {
  context: { queryClient: QueryClient };
  location: { href: string };
}

/** SRM-06, INV-IDN-6: who is not signed in by card or ThaiD goes to the sign-in page of SRM, which leads back to this address. */
async function surelySignedIn({ context, location }: Arrival) {
  const session = await context.queryClient.ensureQueryData(sessionQuery);
  if (!session || session.level === 'L1') throw redirect({ to: '/srm/sign-in', search: { to: location.href } });
}

/** The parent of every page of SRM; each room has its routes in `srm-<room>.ts`, and `srm.ts` puts them together. */
export const srm = createRoute({
  getParentRoute: () => rootRoute,
  path: '/srm',
  beforeLoad: surelySignedIn,
  component: lazyRouteComponent(() => import('../features/srm/portal/SrmPortal.tsx'), 'SrmPortal'),
});
