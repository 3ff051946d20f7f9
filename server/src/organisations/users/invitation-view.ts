import { z } from 'zod';
import { sha256 } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { findOrganisationName } from '../store/find-organisation-name.ts';
import { GRANTABLE_ROLES } from './grantable-roles.ts';
import type { Invitation } from './store/invitations.ts';

const words = z.object({ th: z.string(), en: z.string() });

/** An invitation as the invited person sees it; the steps cannot be skipped. */
export const invitationViewSchema = z.object({
  invitationId: z.uuid(),
  organisation: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(
    z.object({
      role: z.string(),
      name: words,
      systemName: words,
      lets: words,
      from: z.string(),
      until: z.string().nullable(),
    }),
  ),
  expiresAt: z.iso.datetime(),
  step: z.enum(['PROVE', 'CREDENTIALS', 'CONFIRM_MAIL', 'DONE']),
});
export type InvitationView = z.input<typeof invitationViewSchema>;

function stepOf({ acceptedAt, accountId, provedAt }: Invitation): InvitationView['step'] {
  if (acceptedAt !== null) return 'DONE';
  if (provedAt === null) return 'PROVE';
  return accountId === null ? 'CREDENTIALS' : 'CONFIRM_MAIL';
}

export async function invitationView(db: Queryable, invitation: Invitation): Promise<InvitationView> {
  const { invitationId, name, provedName, email, expiresAt } = invitation;
  const roles = invitation.roles.flatMap((offered) => {
    const known = GRANTABLE_ROLES.find(({ role }) => role === offered.role);
    if (!known) return [];
    return [{ ...offered, name: known.name, systemName: known.systemName, lets: known.lets }];
  });
  return {
    invitationId,
    organisation: await findOrganisationName(db, invitation.organisationId),
    name: provedName ?? name,
    email,
    roles,
    expiresAt: expiresAt.toISOString(),
    step: stepOf(invitation),
  };
}

/** What is kept of a browser: enough to know it again. */
export const browserHash = (browserKey: string | undefined): Buffer => sha256(browserKey ?? '');
