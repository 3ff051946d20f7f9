import { z } from 'zod';
import { closePendingAccounts } from '../../identity/index.ts';
import { findPersonByCitizenId } from '../../persons/index.ts';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { roleInputSchema } from './grant-role.ts';
import { grantFacts, managerOf } from './manager.ts';
import { invitationDays } from './parameters.ts';
import { refuseInvitation } from './refusals.ts';
import { decideGrant } from './rules/decide-grant.ts';
import { sendInvitation } from './send-invitation.ts';
import { endLapsed, insertInvitation } from './store/invitations.ts';

const DAY_MS = 86_400_000;

/**
 * Invites somebody to become a user of the own organisation (เพิ่มผู้ใช้งานใหม่; OSS-61 to OSS-68). With a citizen id only that
 * person can accept.
 */
export const inviteUser = useCase({
  name: 'organisations.inviteUser',
  summary: { th: 'เชิญผู้ใช้งานใหม่', en: 'Invite a new user' },
  input: z.object({
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    name: z.string().trim().min(1).max(200),
    citizenId: citizenIdSchema.optional(),
    language: z.enum(['th', 'en']).default('th'),
    roles: z.array(roleInputSchema).min(1).max(20),
  }),
  output: z.object({ invitationId: z.uuid() }),
  route: { method: 'POST', path: '/api/users/invitations', status: 201 },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: [
    'ROLE_NOT_GRANTABLE',
    'BEYOND_OWN_PERIOD',
    'ROLE_PERIOD_INVALID',
    'ALREADY_INVITED',
    'INVITED_UNKNOWN_PERSON',
  ],
  idempotent: true,
  audit: { action: 'organisations.inviteUser' },
  example: {
    email: 'malee@example.com',
    name: 'น.ส.มาลี แก้วใส',
    roles: [{ role: 'DESK_OFFICER', from: '2026-03-15', until: null }],
  },
  run: async (ctx, { citizenId, ...input }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    const { organisationId, accountId: by } = manager;
    const person = citizenId && (await findPersonByCitizenId(ctx.db, citizenId));
    ctx.note({ subject: person ? person.personId : undefined, detail: { roles: input.roles } });
    if (citizenId && !person) return refuseInvitation('INVITED_UNKNOWN_PERSON');
    const invitationId = newId();
    const expiresAt = new Date(ctx.now.getTime() + ctx.parameters.get(invitationDays) * DAY_MS);
    return ctx.transaction(async (tx) => {
      const facts = await grantFacts(tx, manager, ctx.today);
      for (const role of input.roles) {
        const refused = decideGrant(facts, { ...role, accountId: undefined });
        if (refused) return refused;
      }
      const personId = person ? person.personId : undefined;
      const row = { ...input, invitationId, organisationId, personId, by, now: ctx.now, expiresAt };
      await closePendingAccounts(tx, await endLapsed(tx, row));
      if (!(await insertInvitation(tx, row))) return refuseInvitation('ALREADY_INVITED');
      await sendInvitation(tx, invitationId, ctx);
      return { invitationId };
    });
  },
});
