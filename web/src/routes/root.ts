import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { Shell } from '../shell/Shell.tsx';

interface Context {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<Context>()({ component: Shell });

/** `beforeLoad` of a portal: who is not signed in goes to the sign-in page, which leads back to this address. */
export async function signedIn({ context, location }: { context: Context; location: { href: string } }) {
  const session = await context.queryClient.ensureQueryData(sessionQuery);
  if (!session) throw redirect({ to: '/signin', search: { to: location.href } });
}
