import { z } from 'zod';
import { uniqueViolationIn } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { type RegisterActor, registerActorOf } from '../call.ts';
import { refusePoint } from './refusals.ts';
import { insertPoint, lockPoint, updatePoint } from './store/points.ts';
import { pointListSchema, pointsView } from './view.ts';

const fields = {
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z]{1,6}$/),
  name: z.string().trim().min(1).max(100),
  place: z.string().trim().max(200).default(''),
};

/** Two people may take one code at the same instant: the second is told so. */
async function saving(
  ctx: Context,
  work: (actor: RegisterActor) => Promise<z.input<typeof pointListSchema> | Refusal>,
): Promise<z.input<typeof pointListSchema> | Refusal> {
  const actor = registerActorOf(ctx);
  if (isRefusal(actor)) return actor;
  try {
    return await work(actor);
  } catch (error) {
    if (uniqueViolationIn(error) === 'point') return refusePoint('POINT_CODE_TAKEN');
    throw error;
  }
}

/** Opens a registration point of one's unit. */
export const addPoint = useCase({
  name: 'entitlement.addPoint',
  summary: { th: 'เพิ่มจุดรับลงทะเบียน', en: 'Add a registration point' },
  route: { method: 'POST', path: '/api/srm/points', status: 201 },
  input: z.object(fields),
  output: pointListSchema,
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['POINT_CODE_TAKEN'],
  idempotent: true,
  audit: { action: 'entitlement.addPoint' },
  example: { code: 'A1', name: 'จุดลงทะเบียนอาคารผู้ป่วยนอก' },
  run: (ctx, input) =>
    saving(ctx, (actor) =>
      ctx.transaction(async (tx) => {
        const pointId = await insertPoint(tx, actor.organisationId, {
          ...input,
          closedAt: null,
          by: actor.accountId,
          at: ctx.now,
        });
        ctx.note({ subject: pointId });
        return pointsView(tx, actor.organisationId, actor.accountId, ctx.today);
      }),
    ),
});

/** Edits, closes or opens again a registration point of one's unit. What it was stamped on keeps the stamp. */
export const editPoint = useCase({
  name: 'entitlement.editPoint',
  summary: { th: 'แก้ไขจุดรับลงทะเบียน', en: 'Edit a registration point' },
  route: { method: 'PUT', path: '/api/srm/points/:pointId' },
  input: z.object({ pointId: z.uuid(), ...fields, closed: z.boolean().default(false), version: z.number().int() }),
  output: pointListSchema,
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['POINT_NOT_FOUND', 'POINT_CODE_TAKEN', 'POINT_CHANGED'],
  idempotent: true,
  audit: { action: 'entitlement.editPoint' },
  example: {
    pointId: '00000000-0000-4000-8000-000000000001',
    code: 'A1',
    name: 'จุดลงทะเบียนอาคารผู้ป่วยนอก',
    version: 1,
  },
  run: (ctx, { pointId, closed, version, ...input }) =>
    saving(ctx, (actor) =>
      ctx.transaction(async (tx) => {
        const point = await lockPoint(tx, actor.organisationId, pointId);
        if (!point) return refusePoint('POINT_NOT_FOUND');
        if (point.version !== version) return refusePoint('POINT_CHANGED');
        ctx.note({ subject: pointId });
        const closedAt = closed ? new Date(point.closedAt ?? ctx.now) : null;
        await updatePoint(tx, pointId, { ...input, closedAt, by: actor.accountId, at: ctx.now });
        return pointsView(tx, actor.organisationId, actor.accountId, ctx.today);
      }),
    ),
});
