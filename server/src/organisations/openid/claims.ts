import type { Assurance } from '../../platform/actor.ts';
import type { LivingSession } from './store/sessions.ts';

/** Which claims a scope brings (docs/single-sign-on.md). */
export const CLAIMS_OF_SCOPES = {
  openid: ['sub', 'acr', 'amr', 'auth_time'],
  profile: ['name', 'preferred_username'],
  email: ['email', 'email_verified'],
  organisation: ['organisation', 'roles'],
};

/**
 * What an outside client learns of a person: an opaque account id, never a citizen id; the organisation he acts for *now* —
 * null when he has chosen none — and his roles there (INV-ORG-9).
 */
export function claimsOf(session: LivingSession, level: Assurance): Record<string, unknown> & { sub: string } {
  const { organisation } = session;
  return {
    sub: session.accountId,
    name: session.displayName,
    preferred_username: session.username,
    ...(session.email === null ? {} : { email: session.email, email_verified: true }),
    organisation: organisation && {
      id: organisation.organisationId,
      hcode: organisation.hcode,
      name: organisation.name,
      kind: organisation.kind,
    },
    roles: organisation ? session.roles : [],
    acr: level,
    amr: session.methods,
    auth_time: authTimeOf(session),
  };
}

/** Seconds since 1970 at which the person last proved who he is. */
export const authTimeOf = (session: LivingSession): number => Math.floor(Date.parse(session.authenticatedAt) / 1000);
