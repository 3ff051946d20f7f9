import './menu.ts';

export * from './authority/index.ts';
export type { Affiliation } from './authority/model.ts';
export { mayReactivate } from './may-reactivate.ts';
export { type Membership, type UnitFace, type UnitRef, unitRef, unitRefSchema } from './model.ts';
export {
  agreeToClient,
  askedScopes,
  clientIdOf,
  disableClient,
  enterClient,
  forgetClient,
  type Interaction,
  interactionPath,
  lacking,
  listClients,
  openSignOn,
  providerKeys,
  refuseOpenId,
  registerClient,
  type SignOn,
  signedInAs,
  signOnRoutines,
  ssoKeyDays,
  ssoRequestsPerAddress,
} from './openid/index.ts';
export { findProvince, PROVINCES, type Province } from './provinces.ts';
export { refuseOrganisations } from './refusals.ts';
export { resolveActorWith } from './resolve-actor.ts';
export * from './scard/index.ts';
export type { SessionView } from './session.ts';
export { endMySession } from './sessions/end-session.ts';
export { listSessions } from './sessions/list-sessions.ts';
export { signOutEverywhere } from './sessions/sign-out-everywhere.ts';
export { showMenu } from './show-menu.ts';
export { showSession } from './show-session.ts';
export { signIn } from './sign-in.ts';
export { signInByCard } from './sign-in-by-card.ts';
export { signInByPasskey } from './sign-in-by-passkey.ts';
export { signInByThaid } from './sign-in-by-thaid.ts';
export { signOut } from './sign-out.ts';
export * from './sign-up/index.ts';
export { stepUp } from './step-up.ts';
export { stepUpByCard } from './step-up-by-card.ts';
export { insertAffiliations, type NewAffiliation } from './store/affiliations.ts';
export { findMemberships } from './store/find-memberships.ts';
export { findOrganisationName } from './store/find-organisation-name.ts';
export { findResponsible, type Responsible } from './store/find-responsible.ts';
export { findRoleHolders, type RoleHolder } from './store/find-role-holders.ts';
export { findUnitId } from './store/find-unit-id.ts';
export {
  insertOrganisations,
  insertRoleAssignments,
  type NewOrganisation,
  type NewRoleAssignment,
} from './store/insert-organisations.ts';
export { switchOrganisation } from './switch-organisation.ts';
export { getUnits } from './unit-directory.ts';
export * from './users/index.ts';
