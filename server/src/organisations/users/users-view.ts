import type { AccountFace } from '../../identity/index.ts';
import type { NoticeState } from '../../services/index.ts';
import type { GrantableRole } from './grantable-roles.ts';
import type { GrantFacts } from './rules/decide-grant.ts';
import type { Invitation } from './store/invitations.ts';
import type { UserRole } from './store/roles.ts';

interface Facts {
  readonly organisation: string;
  readonly me: string;
  readonly facts: GrantFacts & { readonly roles: readonly UserRole[] };
  readonly grantable: readonly GrantableRole[];
  readonly accounts: readonly AccountFace[];
  readonly invitations: readonly (Invitation & { readonly mail: NoticeState })[];
  readonly now: Date;
}

export type UsersView = ReturnType<typeof usersView>;

function stateOf({ expiresAt, confirmExpires, accountId, provedAt }: Invitation, now: Date) {
  const until = confirmExpires && confirmExpires > expiresAt ? confirmExpires : expiresAt;
  if (until <= now) return 'EXPIRED' as const;
  if (accountId !== null) return 'CONFIRM_MAIL' as const;
  return provedAt === null ? ('SENT' as const) : ('PROVED' as const);
}

/** Puts the page together: people with their roles, who is the last user manager, and what may be given. */
export function usersView({ organisation, me, facts, grantable, accounts, invitations, now }: Facts) {
  const { roles, managerDays, today } = facts;
  const managers = new Set(
    roles
      .filter(({ role, from }) => role === 'E_PORTAL_USER_MANAGER' && from <= today)
      .map(({ accountId }) => accountId)
      .filter((id) => accounts.find(({ accountId }) => accountId === id)?.status === 'ACTIVE'),
  );
  const rolesOf = (id: string) =>
    roles
      .filter(({ accountId }) => accountId === id)
      .map(({ assignmentId, role, from, until }) => {
        const state = from <= today ? ('IN_FORCE' as const) : ('TO_COME' as const);
        return { assignmentId, role, from, until, state };
      });
  return {
    organisation,
    ownUntil: managerDays.find(({ from, until }) => from <= today && (until === null || until >= today))?.until ?? null,
    grantable: grantable.map(({ role, system, systemName, name, lets }) => ({ role, system, systemName, name, lets })),
    users: accounts.map(({ accountId, displayName, username, email, origin, proofed }) => ({
      accountId,
      displayName,
      username,
      email,
      origin,
      proofed,
      isMe: accountId === me,
      isLastManager: managers.has(accountId) && managers.size === 1,
      roles: rolesOf(accountId),
    })),
    invitations: invitations.map((invitation) => ({
      invitationId: invitation.invitationId,
      name: invitation.provedName ?? invitation.name,
      email: invitation.email,
      roles: invitation.roles.map(({ role, from, until }) => ({ role, from, until })),
      invitedAt: invitation.invitedAt.toISOString(),
      expiresAt: invitation.expiresAt.toISOString(),
      state: stateOf(invitation, now),
      mail: invitation.mail,
    })),
  };
}
