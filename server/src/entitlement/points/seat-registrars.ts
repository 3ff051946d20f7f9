import { z } from 'zod';
import { findRoleHolders } from '../../organisations/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { refusePoint } from './refusals.ts';
import { lockPoint, seatUsers } from './store/points.ts';
import { pointListSchema, pointsView } from './view.ts';

/** Says which registrars sit at a point from now on; a registrar sits at one point of his unit at a time. */
export const seatRegistrars = useCase({
  name: 'entitlement.seatRegistrars',
  summary: { th: 'กำหนดผู้ใช้งานประจำจุดรับลงทะเบียน', en: 'Seat registrars at a point' },
  route: { method: 'PUT', path: '/api/srm/points/:pointId/users' },
  input: z.object({ pointId: z.uuid(), accountIds: z.array(z.uuid()).max(200) }),
  output: pointListSchema,
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['POINT_NOT_FOUND', 'POINT_CLOSED', 'POINT_USER_NOT_REGISTRAR'],
  idempotent: true,
  audit: { action: 'entitlement.seatRegistrars' },
  example: { pointId: '00000000-0000-4000-8000-000000000001', accountIds: [] },
  run: async (ctx, { pointId, accountIds }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    return ctx.transaction(async (tx) => {
      const point = await lockPoint(tx, actor.organisationId, pointId);
      if (!point) return refusePoint('POINT_NOT_FOUND');
      if (point.closedAt) return refusePoint('POINT_CLOSED');
      const registrars = await findRoleHolders(tx, actor.organisationId, 'REGISTRAR', ctx.today);
      if (!accountIds.every((id) => registrars.some(({ accountId }) => accountId === id)))
        return refusePoint('POINT_USER_NOT_REGISTRAR');
      ctx.note({ subject: pointId, detail: { seated: accountIds.length } });
      await seatUsers(tx, point, [...new Set(accountIds)], ctx.now);
      return pointsView(tx, actor.organisationId, actor.accountId, ctx.today);
    });
  },
});
