import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { GROUP_CHECKERS } from './call.ts';
import { refuseGroupCheck } from './refusals.ts';
import { findGroupCheck } from './store/jobs.ts';
import { detailOf, groupCheckDetailSchema } from './view.ts';

/** One group check with its first rows as they were understood, and its first bad ones; ids are masked. */
export const showGroupCheck = useCase({
  name: 'entitlement.showGroupCheck',
  summary: { th: 'แสดงงานตรวจสอบสิทธิแบบกลุ่ม', en: 'Show a group check' },
  route: { method: 'GET', path: '/api/srm/group-checks/:groupCheckId' },
  input: z.object({ groupCheckId: z.uuid() }),
  output: groupCheckDetailSchema,
  level: 'L2',
  allow: GROUP_CHECKERS,
  refusals: ['GROUP_CHECK_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.showGroupCheck' },
  example: { groupCheckId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { groupCheckId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: groupCheckId, purpose: 'GROUP_CHECK' });
    const job = await findGroupCheck(ctx.db, actor.organisationId, groupCheckId);
    return job ? detailOf(job) : refuseGroupCheck('GROUP_CHECK_NOT_FOUND');
  },
});
