import { refuseIdentity } from '../identity/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { refuseOrganisations } from './refusals.ts';

/**
 * Whether the caller may re-activate the unit he acts for (Re-Activated; INV-PRV-1, RACT-02 to RACT-05): an account he made
 * himself and proved with ThaiD, and an approved authority over the unit's basic data. Roles given by an administrator never do.
 */
export function mayReactivate(actor: Actor): Refusal | undefined {
  if (actor.kind !== 'ACCOUNT' || actor.origin !== 'SELF' || !actor.proofed)
    return refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
  const hasAuthority = actor.roles.includes('HOLDER') || actor.roles.includes('DELEGATE');
  if (actor.organisationId === undefined || !hasAuthority || !actor.scopes.includes('MANAGE_BASIC_DATA'))
    return refuseOrganisations('AUTHORITY_NOT_APPROVED');
  return undefined;
}
