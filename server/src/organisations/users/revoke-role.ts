import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { managerOf, takeBack } from './manager.ts';

/** Takes one role of a user back, at once (OSS-67, INV-ORG-7). */
export const revokeRole = useCase({
  name: 'organisations.revokeRole',
  summary: { th: 'ยกเลิกบทบาทของผู้ใช้งาน', en: 'Take a role of a user back' },
  input: z.object({ accountId: z.uuid(), assignmentId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/users/:accountId/roles/:assignmentId' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: ['USER_NOT_FOUND', 'ROLE_NOT_GRANTABLE', 'LAST_USER_MANAGER'],
  idempotent: false,
  audit: { action: 'organisations.revokeRole' },
  example: {
    accountId: '00000000-0000-4000-8000-000000000001',
    assignmentId: '00000000-0000-4000-8000-000000000002',
  },
  run: async (ctx, { accountId, assignmentId }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    return takeBack(ctx, manager, accountId, (held) => held.filter((role) => role.assignmentId === assignmentId));
  },
});
