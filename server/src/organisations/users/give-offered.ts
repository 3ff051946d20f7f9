import { closePendingAccounts, findAccounts } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { grantFacts } from './manager.ts';
import { refuseInvitation, refuseUsers } from './refusals.ts';
import { decideGrant } from './rules/decide-grant.ts';
import type { Invitation } from './store/invitations.ts';
import { forgetWaitingAccount } from './store/open-invitations.ts';
import { insertRole } from './store/roles.ts';

/** Whether a person may take an invitation: the one who was meant, and never the one who invites (INV-ORG-6). */
export async function mayTake(tx: Queryable, invitation: Invitation, personId: string): Promise<Refusal | undefined> {
  if (invitation.personId !== null && invitation.personId !== personId)
    return refuseInvitation('INVITED_SOMEBODY_ELSE');
  const [inviter] = await findAccounts(tx, [invitation.invitedBy]);
  return inviter?.personId === personId ? refuseUsers('SELF_GRANT') : undefined;
}

/** Gives up the account that waits for an invitation, because it is another person's or is not needed any more. */
export async function giveUpWaiting(tx: Queryable, { invitationId, accountId }: Invitation): Promise<void> {
  if (accountId === null) return;
  await closePendingAccounts(tx, [accountId]);
  await forgetWaitingAccount(tx, invitationId);
}

/**
 * Gives the roles of an invitation, judged as if the inviter gave them today: what has begun meanwhile begins today, what is
 * over is left out, and who is no user manager any more gives nothing.
 */
export async function giveOffered(
  tx: Queryable,
  invitation: Invitation,
  accountId: string,
  at: { now: Date; today: PlainDate },
): Promise<Refusal | undefined> {
  const { organisationId, invitedBy: by } = invitation;
  const facts = await grantFacts(tx, { accountId: by, organisationId }, at.today);
  for (const offered of invitation.roles) {
    if (offered.until !== null && offered.until < at.today) continue;
    const from = offered.from < at.today ? at.today : offered.from;
    const role = { ...offered, from, accountId };
    const refused = decideGrant(facts, role);
    if (refused) return refused.code === 'SELF_GRANT' ? refused : refuseInvitation('INVITER_STOPPED');
    await insertRole(tx, { ...role, organisationId, by, now: at.now });
  }
  return undefined;
}
