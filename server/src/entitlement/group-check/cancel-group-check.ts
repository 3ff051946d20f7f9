import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { GROUP_CHECKERS, keptUntil } from './call.ts';
import { groupCheckKeepDays } from './parameters.ts';
import { refuseGroupCheck } from './refusals.ts';
import { endGroupCheck, findGroupCheck } from './store/jobs.ts';
import { groupCheckSchema, viewOf } from './view.ts';

/** Stops a group check: what was found so far is dropped with the file. */
export const cancelGroupCheck = useCase({
  name: 'entitlement.cancelGroupCheck',
  summary: { th: 'ยกเลิกงานตรวจสอบสิทธิแบบกลุ่ม', en: 'Cancel a group check' },
  route: { method: 'POST', path: '/api/srm/group-checks/:groupCheckId/cancel' },
  input: z.object({ groupCheckId: z.uuid() }),
  output: groupCheckSchema,
  level: 'L2',
  allow: GROUP_CHECKERS,
  refusals: ['GROUP_CHECK_NOT_FOUND', 'GROUP_CHECK_OVER'],
  idempotent: true,
  audit: { action: 'entitlement.cancelGroupCheck' },
  example: { groupCheckId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { groupCheckId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: groupCheckId, purpose: 'GROUP_CHECK' });
    return ctx.transaction(async (tx) => {
      if (!(await findGroupCheck(tx, actor.organisationId, groupCheckId)))
        return refuseGroupCheck('GROUP_CHECK_NOT_FOUND');
      const keepUntil = keptUntil(ctx.now, ctx.parameters.get(groupCheckKeepDays));
      const ended = await endGroupCheck(tx, { groupCheckId, state: 'CANCELLED', now: ctx.now, keepUntil });
      return ended ? viewOf(ended) : refuseGroupCheck('GROUP_CHECK_OVER');
    });
  },
});
