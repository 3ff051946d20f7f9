import { type AccountFace, findAccounts } from '../../identity/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { grantableIn } from './grantable-roles.ts';
import { roleRevoked } from './notices.ts';
import { refuseUsers } from './refusals.ts';
import type { GrantFacts } from './rules/decide-grant.ts';
import { decideRevoke } from './rules/decide-revoke.ts';
import { findManagerDays, findRoles, lockOrganisation, revokeRoles, type UserRole } from './store/roles.ts';
import { tellUser } from './tell-user.ts';

/** The user manager who calls, and the organisation he calls for: never another one (INV-ORG-6). */
export interface Manager {
  readonly accountId: string;
  readonly organisationId: string;
}

export const managerOf = (actor: Actor): Manager | Refusal =>
  actor.kind === 'ACCOUNT' && actor.organisationId !== undefined
    ? { accountId: actor.accountId, organisationId: actor.organisationId }
    : refuseRequest('FORBIDDEN');

/** What a grant is judged by, with the organisation's line held until the transaction ends. */
export async function grantFacts(
  tx: Queryable,
  manager: Manager,
  today: string,
): Promise<GrantFacts & { readonly roles: readonly UserRole[] }> {
  const kind = await lockOrganisation(tx, manager.organisationId);
  const managerDays = await findManagerDays(tx, manager.accountId, manager.organisationId);
  const roles = await findRoles(tx, manager.organisationId, today);
  const grantable = kind ? grantableIn(kind).map(({ role }) => role) : [];
  return { today, by: manager.accountId, managerDays, grantable, roles };
}

/** User managers of today who can sign in, by name. */
async function managersOf(db: Queryable, roles: readonly UserRole[], today: string): Promise<readonly AccountFace[]> {
  const ids = roles
    .filter(({ role, from }) => role === 'E_PORTAL_USER_MANAGER' && from <= today)
    .map(({ accountId }) => accountId);
  return (await findAccounts(db, ids)).filter(({ status }) => status === 'ACTIVE');
}

/** Whom somebody of an organisation may ask for a role. */
export async function findManagerNames(
  db: Queryable,
  organisationId: string | undefined,
  today: string,
): Promise<string[]> {
  if (organisationId === undefined) return [];
  const managers = await managersOf(db, await findRoles(db, organisationId, today), today);
  return managers.map(({ displayName }) => displayName);
}

/**
 * Takes back some of a user's roles, chosen from what he holds, in one transaction with the rule about the last user
 * manager, and tells him.
 */
export async function takeBack(
  ctx: Context,
  manager: Manager,
  accountId: string,
  choose: (held: readonly UserRole[], grantable: readonly string[]) => readonly UserRole[],
): Promise<Record<string, never> | Refusal> {
  ctx.note({ subject: accountId });
  return ctx.transaction(async (tx) => {
    const { roles, grantable } = await grantFacts(tx, manager, ctx.today);
    const held = roles.filter((role) => role.accountId === accountId);
    const taken = choose(held, grantable);
    if (taken.length === 0) return refuseUsers('USER_NOT_FOUND');
    const managers = await managersOf(tx, roles, ctx.today);
    const others = managers.filter((other) => other.accountId !== manager.accountId).length;
    const revoke = { by: manager.accountId, accountId, roles: taken.map(({ role }) => role) };
    const refused = decideRevoke(revoke, grantable, others);
    if (refused) return refused;
    const ids = taken.map(({ assignmentId }) => assignmentId);
    await revokeRoles(tx, ids, manager.accountId, ctx.now);
    const { organisationId } = manager;
    await tellUser(tx, manager.accountId, {
      organisationId,
      accountId,
      template: roleRevoked,
      roles: taken,
      now: ctx.now,
    });
    return {};
  });
}
