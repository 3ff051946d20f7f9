import { z } from 'zod';
import { findAccounts } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { listNotices } from '../../services/index.ts';
import { findOrganisationName } from '../store/find-organisation-name.ts';
import { GRANTABLE_ROLES } from './grantable-roles.ts';
import { grantFacts, managerOf } from './manager.ts';
import { findOpenInvitations, type Invitation } from './store/invitations.ts';
import { findUserIds } from './store/roles.ts';
import { type UsersView, usersView } from './users-view.ts';

const words = z.object({ th: z.string(), en: z.string() });
const period = z.object({ from: z.string(), until: z.string().nullable() });

const usersSchema = z.object({
  organisation: z.string(),
  /** Last day of the caller's own role: he gives none beyond it; null when it is open. */
  ownUntil: z.string().nullable(),
  grantable: z.array(z.object({ role: z.string(), system: z.string(), systemName: words, name: words, lets: words })),
  users: z.array(
    z.object({
      accountId: z.uuid(),
      displayName: z.string(),
      username: z.string(),
      email: z.string().nullable(),
      origin: z.enum(['SELF', 'ADMIN_CREATED', 'NHSO_CREATED', 'DATA_CENTER_LEGACY']),
      proofed: z.boolean(),
      isMe: z.boolean(),
      /** The last user manager: he cannot give that role up himself (INV-ORG-7). */
      isLastManager: z.boolean(),
      roles: z.array(
        period.extend({ assignmentId: z.uuid(), role: z.string(), state: z.enum(['IN_FORCE', 'TO_COME']) }),
      ),
    }),
  ),
  invitations: z.array(
    z.object({
      invitationId: z.uuid(),
      name: z.string(),
      email: z.string(),
      roles: z.array(period.extend({ role: z.string() })),
      invitedAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      state: z.enum(['SENT', 'PROVED', 'CONFIRM_MAIL', 'EXPIRED']),
      mail: z.enum(['QUEUED', 'SENT', 'RETRYING', 'FAILED']),
    }),
  ),
});

/** The users of the own organisation with their roles, and the open invitations (OSS-61 to OSS-67, ORG-26). */
export const listUsers = useCase({
  name: 'organisations.listUsers',
  summary: { th: 'ผู้ใช้งานและบทบาทของหน่วยงาน', en: 'The users and roles of the organisation' },
  input: z.object({}),
  output: usersSchema,
  route: { method: 'GET', path: '/api/users' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'organisations.listUsers' },
  example: {},
  run: async (ctx): Promise<UsersView | Refusal> => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    const { organisationId } = manager;
    const facts = await grantFacts(ctx.db, manager, ctx.today);
    const invitations = await findOpenInvitations(ctx.db, organisationId);
    return usersView({
      organisation: await findOrganisationName(ctx.db, organisationId),
      me: manager.accountId,
      facts,
      grantable: GRANTABLE_ROLES.filter(({ role }) => facts.grantable.includes(role)),
      accounts: await findAccounts(ctx.db, await findUserIds(ctx.db, organisationId)),
      invitations: await Promise.all(invitations.map((invitation) => withMail(ctx.db, invitation))),
      now: ctx.now,
    });
  },
});

/** What became of the last mail about an invitation; before the job has made it, it is on its way. */
async function withMail(db: Queryable, invitation: Invitation) {
  const last = (await listNotices(db, { kind: 'INVITATION', id: invitation.invitationId })).at(-1);
  return { ...invitation, mail: last?.state ?? ('QUEUED' as const) };
}
