import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { managerOf, takeBack } from './manager.ts';

/**
 * Cancels a user of the own organisation (ยกเลิกผู้ใช้งาน; OSS-67): every role that an administrator may give, in this
 * organisation only. The account and its roles elsewhere stay.
 */
export const cancelUser = useCase({
  name: 'organisations.cancelUser',
  summary: { th: 'ยกเลิกผู้ใช้งานของหน่วยงาน', en: 'Cancel a user of the organisation' },
  input: z.object({ accountId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/users/:accountId' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: ['USER_NOT_FOUND', 'LAST_USER_MANAGER'],
  idempotent: false,
  audit: { action: 'organisations.cancelUser' },
  example: { accountId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { accountId }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    return takeBack(ctx, manager, accountId, (held, grantable) => held.filter(({ role }) => grantable.includes(role)));
  },
});
