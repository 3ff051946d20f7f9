import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';
import { thaidSearch } from './thaid-search.ts';

/** A citizen's own right and registration, without an account (FLOW-15). */
export const myRight = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my-right',
  validateSearch: thaidSearch,
  component: lazyRouteComponent(() => import('../features/citizen/MyRightPage.tsx'), 'MyRightPage'),
});
