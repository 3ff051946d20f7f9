import type { AccountActor } from '../platform/actor.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import type { Context } from '../platform/use-case/index.ts';

/** Somebody signed in who works in the register for an organisation. */
export type RegisterActor = AccountActor & { readonly organisationId: string };

/** The caller with the organisation he acts for; programs and people without one have no business in the register. */
export function registerActorOf({ actor }: Pick<Context, 'actor'>): RegisterActor | Refusal {
  if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
  const { organisationId } = actor;
  return organisationId === undefined ? refuseRequest('FORBIDDEN') : { ...actor, organisationId };
}

/** Works for the whole country; everybody else for his own unit or region. */
export const isCentral = (actor: AccountActor): boolean => actor.roles.includes('CENTRAL_OFFICER');
