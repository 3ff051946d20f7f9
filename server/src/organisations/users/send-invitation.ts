import { findAccounts, hashLinkToken, newLinkToken } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { sendNotice } from '../../services/index.ts';
import { findOrganisationName } from '../store/find-organisation-name.ts';
import { confirmMail, invited } from './notices.ts';
import { invitationConfirmHours, invitationDays } from './parameters.ts';
import { getInvitation, type Invitation, setLink } from './store/invitations.ts';
import { setConfirmLink } from './store/open-invitations.ts';
import { rolesIn } from './tell-user.ts';

interface At {
  readonly now: Date;
  readonly parameters: ParameterView;
}

/** The name an account shows, and the one it signs in by. */
async function nameOf(tx: Queryable, accountId: string | null): Promise<{ displayName: string; username: string }> {
  const [account] = accountId ? await findAccounts(tx, [accountId]) : [];
  return { displayName: account?.displayName ?? '', username: account?.username ?? '' };
}

const about = ({ invitationId }: Invitation) => ({ kind: 'INVITATION', id: invitationId });

/** Mails the link of an invitation, in the caller's transaction; an earlier link ends. */
export async function sendInvitation(tx: Queryable, invitationId: string, { now, parameters }: At): Promise<void> {
  const invitation = await getInvitation(tx, invitationId);
  const token = newLinkToken();
  await setLink(tx, invitationId, hashLinkToken(token));
  const values = {
    name: invitation.name,
    inviter: (await nameOf(tx, invitation.invitedBy)).displayName,
    organisation: await findOrganisationName(tx, invitation.organisationId),
    roles: rolesIn(invitation.roles, invitation.language),
    days: String(parameters.get(invitationDays)),
    token,
  };
  const { email: to, language } = invitation;
  await sendNotice(tx, { to, template: invited, values, language, about: about(invitation), now });
}

/** Mails the second link, by which the invited person confirms the address (OSS-70); an earlier one ends. */
export async function sendConfirmation(tx: Queryable, invitationId: string, { now, parameters }: At): Promise<void> {
  const invitation = await getInvitation(tx, invitationId);
  const token = newLinkToken();
  await setConfirmLink(tx, invitationId, hashLinkToken(token));
  const values = {
    name: invitation.provedName ?? invitation.name,
    username: (await nameOf(tx, invitation.accountId)).username,
    organisation: await findOrganisationName(tx, invitation.organisationId),
    hours: String(parameters.get(invitationConfirmHours)),
    token,
  };
  const { email: to, language } = invitation;
  await sendNotice(tx, { to, template: confirmMail, values, language, about: about(invitation), now });
}
