import type { IncomingMessage } from 'node:http';
import type Provider from 'oidc-provider';
import type { Session } from 'oidc-provider';
import type { Assurance } from '../../platform/actor.ts';
import { authTimeOf } from './claims.ts';
import type { LivingSession } from './store/sessions.ts';

/** The caller's own session, as the door found it by our cookie; the provider's library is told by the request. */
export interface OwnSession {
  readonly session: LivingSession;
  readonly level: Assurance;
}

type SessionClass = Provider['Session'];
type Found = InstanceType<SessionClass>;

/**
 * Lets the provider stand on our session: whoever is signed in with us is signed in there, under the same id, at the same level,
 * and nobody else is. So there is one thing to end (docs/adr/013). The provider's own cookie only holds together the steps
 * of one authorization, and never says who somebody is.
 */
export function standOnOwnSession(
  provider: Provider,
  ownOf: (request: IncomingMessage) => OwnSession | undefined,
): void {
  const { Session: Sessions } = provider;
  const byCookie = Sessions.get.bind(Sessions);
  // The declared type leaves out that a session may be made from what is stored of it.
  const Bound = Sessions as unknown as new (stored: { uid: string }) => Found;
  const boundTo = async (sessionId: string, found: Found): Promise<Found> => {
    if (found.uid === sessionId) return found;
    return (await Sessions.findByUid(sessionId)) ?? new Bound({ uid: sessionId });
  };
  Sessions.get = async (ctx) => {
    const own = ownOf(ctx.req);
    const found: Session = await byCookie(ctx);
    const session = own ? await boundTo(own.session.sessionId, found) : found.accountId ? new Sessions() : found;
    if (own) {
      session.loginAccount({
        accountId: own.session.accountId,
        loginTs: authTimeOf(own.session),
        acr: own.level,
        amr: [...own.session.methods],
      });
    }
    ctx.oidc?.entity('Session', session);
    return session;
  };
}
