import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** What ThaiD leads back with. */
function thaidSearch({ proof, thaidError }: Record<string, unknown>): { proof?: string; thaidError?: string } {
  return {
    ...(typeof proof === 'string' ? { proof } : {}),
    ...(typeof thaidError === 'string' ? { thaidError } : {}),
  };
}

/** A citizen's own right and registration, without an account (FLOW-15). */
export const myRight = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my-right',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/citizen/MyRightPage.tsx'), 'MyRightPage'),
});
