import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { pointListSchema, pointsView } from './view.ts';

/** The registration points of one's unit (การบริหารจัดการ POINT; SRM-35, AMB-22). */
export const listPoints = useCase({
  name: 'entitlement.listPoints',
  summary: { th: 'รายการจุดรับลงทะเบียน', en: 'List registration points' },
  route: { method: 'GET', path: '/api/srm/points' },
  input: z.object({}),
  output: pointListSchema,
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.listPoints' },
  example: {},
  run: async (ctx) => {
    const actor = registerActorOf(ctx);
    return isRefusal(actor) ? actor : pointsView(ctx.db, actor.organisationId, actor.accountId, ctx.today);
  },
});
