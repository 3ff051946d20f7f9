import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { grantFacts, managerOf } from './manager.ts';
import { roleGranted } from './notices.ts';
import { refuseUsers } from './refusals.ts';
import { decideGrant } from './rules/decide-grant.ts';
import { updateRole } from './store/roles.ts';
import { tellUser } from './tell-user.ts';

/** Gives a role of a user other days (แก้ไข; OSS-67). The first day of a role in force stays what it was. */
export const changeRole = useCase({
  name: 'organisations.changeRole',
  summary: { th: 'แก้ไขช่วงเวลาของบทบาท', en: 'Change the period of a role' },
  input: z.object({
    accountId: z.uuid(),
    assignmentId: z.uuid(),
    from: plainDateSchema,
    until: plainDateSchema.nullable().default(null),
  }),
  output: z.object({}),
  route: { method: 'PUT', path: '/api/users/:accountId/roles/:assignmentId' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: [
    'USER_NOT_FOUND',
    'SELF_GRANT',
    'ROLE_NOT_GRANTABLE',
    'BEYOND_OWN_PERIOD',
    'ROLE_PERIOD_INVALID',
    'ROLE_HELD_ALREADY',
  ],
  idempotent: true,
  audit: { action: 'organisations.changeRole' },
  example: {
    accountId: '00000000-0000-4000-8000-000000000001',
    assignmentId: '00000000-0000-4000-8000-000000000002',
    from: '2026-03-15',
    until: '2026-12-31',
  },
  run: async (ctx, { accountId, assignmentId, from, until }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    const { organisationId, accountId: by } = manager;
    ctx.note({ subject: accountId, detail: { assignmentId, from, until } });
    return ctx.transaction(async (tx) => {
      const facts = await grantFacts(tx, manager, ctx.today);
      const held = facts.roles.find((role) => role.assignmentId === assignmentId && role.accountId === accountId);
      if (!held) return refuseUsers('USER_NOT_FOUND');
      const refused = decideGrant(facts, { accountId, role: held.role, from, until }, held.from);
      if (refused) return refused;
      const changed = await updateRole(tx, { assignmentId, from, until, by, now: ctx.now });
      if (!changed) return refuseUsers('ROLE_HELD_ALREADY');
      const roles = [{ role: held.role, from, until }];
      await tellUser(tx, by, { organisationId, accountId, template: roleGranted, roles, now: ctx.now });
      return {};
    });
  },
});
