import type { Actor, AuthorityScope } from '../../platform/actor.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuseOrganisations } from '../refusals.ts';
import { refuseAuthority } from './refusals.ts';

/**
 * The gate for what only an authority may do (AMB-09, AMB-10): undefined when the caller's active grants for the organisation
 * he acts for cover `scope`. Without any grant AUTHORITY_NOT_APPROVED, with one that does not cover it SCOPE_NOT_ALLOWED.
 * Says nothing about the level: a signing use case declares L3 beside it.
 */
export function requireScope(actor: Actor, scope: AuthorityScope): Refusal | undefined {
  if (actor.kind !== 'ACCOUNT' || actor.organisationId === undefined || actor.scopes.length === 0)
    return refuseOrganisations('AUTHORITY_NOT_APPROVED');
  return actor.scopes.includes(scope) ? undefined : refuseAuthority('SCOPE_NOT_ALLOWED', { scope });
}
