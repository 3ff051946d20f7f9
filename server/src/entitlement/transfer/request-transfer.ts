import { z } from 'zod';
import { findUnitId, getUnits } from '../../organisations/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { isCentral, registerActorOf } from '../call.ts';
import { refuseEntitlement } from '../refusals.ts';
import { findNetwork } from '../store/find-network.ts';
import { refuseTransfer } from './refusals.ts';
import { countConcerned } from './store/carry.ts';
import { findTransfer, insertTransfer } from './store/transfers.ts';
import { transferSchema, transferView } from './view.ts';

/**
 * Asks that persons registered with a unit be moved to another network (ขอโอนย้ายผู้มีสิทธิ; SRM-34): some, or all when a unit closes.
 * A unit asks for its own; the central office for any.
 */
export const requestTransfer = useCase({
  name: 'entitlement.requestTransfer',
  summary: { th: 'ขอโอนย้ายผู้มีสิทธิ', en: 'Request a transfer of entitled persons' },
  route: { method: 'POST', path: '/api/srm/transfers', status: 201 },
  input: z.object({
    fromHcode: z.string().regex(/^[0-9A-Z]{5}$/),
    fromNetworkId: z.string().optional(),
    toNetworkId: z.string(),
    cause: z.enum(['TRANSFER', 'CLOSURE']),
    reason: z.string().trim().min(5).max(500),
    personIds: z.array(z.uuid()).min(1).max(5_000).optional(),
  }),
  output: transferSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['TRANSFER_UNIT_UNKNOWN', 'NETWORK_NOT_FOUND', 'TRANSFER_SAME_UNIT', 'TRANSFER_NOBODY'],
  idempotent: true,
  audit: { action: 'entitlement.requestTransfer' },
  example: { fromHcode: '99801', toNetworkId: '9980300', cause: 'TRANSFER', reason: 'ปรับเครือข่ายหน่วยบริการ' },
  run: async (ctx, input) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const fromUnit = await findUnitId(ctx.db, input.fromHcode);
    if (!fromUnit || (!isCentral(actor) && fromUnit !== actor.organisationId))
      return refuseTransfer('TRANSFER_UNIT_UNKNOWN');
    const to = await findNetwork(ctx.db, input.toNetworkId, ctx.today);
    if (!to) return refuseEntitlement('NETWORK_NOT_FOUND');
    if (input.toNetworkId === input.fromNetworkId || (input.cause === 'CLOSURE' && to.regularUnit === fromUnit))
      return refuseTransfer('TRANSFER_SAME_UNIT');
    const of = { fromUnit, fromNetwork: input.fromNetworkId ?? null, persons: input.personIds ?? null };
    const unit = (await getUnits(ctx.db, [fromUnit])).get(fromUnit);
    return ctx.transaction(async (tx) => {
      if ((await countConcerned(tx, of, ctx.now)) === 0) return refuseTransfer('TRANSFER_NOBODY');
      const transferId = await insertTransfer(tx, {
        ...of,
        toNetwork: input.toNetworkId,
        cause: input.cause,
        reason: input.reason,
        organisationId: actor.organisationId,
        regionNo: unit?.regionNo ?? null,
        requestedBy: actor.accountId,
        requestedByPerson: actor.personId ?? null,
        requestedByName: actor.displayName,
        requestedAt: ctx.now,
      });
      ctx.note({ subject: transferId, purpose: 'TRANSFER' });
      const row = await findTransfer(tx, transferId);
      return row ? transferView(tx, row, actor, ctx.today) : refuseTransfer('TRANSFER_NOT_FOUND');
    });
  },
});
