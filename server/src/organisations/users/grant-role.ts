import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { GRANTABLE_ROLES } from './grantable-roles.ts';
import { grantFacts, managerOf } from './manager.ts';
import { roleGranted } from './notices.ts';
import { refuseUsers } from './refusals.ts';
import { decideGrant } from './rules/decide-grant.ts';
import { findUserIds, insertRole } from './store/roles.ts';
import { tellUser } from './tell-user.ts';

const ROLES = GRANTABLE_ROLES.map(({ role }) => role);

/** A role with its days; without a last day it is open. */
export const roleInputSchema = z.object({
  role: z.enum(ROLES),
  from: plainDateSchema,
  until: plainDateSchema.nullable().default(null),
});

/** Adds a role to a user of the own organisation (เพิ่มบทบาท; OSS-62 to OSS-67, INV-ORG-6). Others are invited first. */
export const grantRole = useCase({
  name: 'organisations.grantRole',
  summary: { th: 'เพิ่มบทบาทให้ผู้ใช้งานของหน่วยงาน', en: 'Give a user of the organisation a role' },
  input: roleInputSchema.extend({ accountId: z.uuid() }),
  output: z.object({}),
  route: { method: 'POST', path: '/api/users/:accountId/roles', status: 201 },
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
  audit: { action: 'organisations.grantRole' },
  example: { accountId: '00000000-0000-4000-8000-000000000001', role: 'DESK_OFFICER', from: '2026-03-15', until: null },
  run: async (ctx, { accountId, role, from, until }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    const { organisationId, accountId: by } = manager;
    ctx.note({ subject: accountId, detail: { role, from, until } });
    return ctx.transaction(async (tx) => {
      const facts = await grantFacts(tx, manager, ctx.today);
      const users = await findUserIds(tx, organisationId);
      if (!users.includes(accountId)) return refuseUsers('USER_NOT_FOUND');
      const refused = decideGrant(facts, { accountId, role, from, until });
      if (refused) return refused;
      const given = await insertRole(tx, { organisationId, accountId, role, from, until, by, now: ctx.now });
      if (!given) return refuseUsers('ROLE_HELD_ALREADY');
      const roles = [{ role, from, until }];
      await tellUser(tx, by, { organisationId, accountId, template: roleGranted, roles, now: ctx.now });
      return {};
    });
  },
});
