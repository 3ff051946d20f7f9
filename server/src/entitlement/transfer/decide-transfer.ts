import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { type RegisterActor, registerActorOf } from '../call.ts';
import { scopeOf, within } from '../scope.ts';
import { isOwn, mayWithdraw } from '../two-people.ts';
import { judgeAcceptance } from './judge-acceptance.ts';
import { refuseTransfer } from './refusals.ts';
import { countConcerned } from './store/carry.ts';
import { decideTransfer, findTransfer, lockTransfer, type TransferRow } from './store/transfers.ts';
import { transferSchema, transferView } from './view.ts';

const REFUSALS = ['TRANSFER_NOT_FOUND', 'TRANSFER_NOT_OPEN', 'TRANSFER_OWN_REQUEST'] as const;
const ID = '00000000-0000-4000-8000-000000000001';

/** One step with a transfer that waits for its decision. */
async function workOn(
  ctx: Context,
  transferId: string,
  work: (tx: Queryable, row: TransferRow, actor: RegisterActor) => Promise<Refusal | undefined>,
): Promise<z.input<typeof transferSchema> | Refusal> {
  const actor = registerActorOf(ctx);
  if (isRefusal(actor)) return actor;
  return ctx.transaction(async (tx) => {
    const row = await lockTransfer(tx, transferId);
    if (!row || !within(row, scopeOf(actor))) return refuseTransfer('TRANSFER_NOT_FOUND');
    if (row.state !== 'REQUESTED') return refuseTransfer('TRANSFER_NOT_OPEN');
    ctx.note({ subject: transferId, purpose: 'TRANSFER' });
    const refusal = await work(tx, row, actor);
    if (refusal) return refusal;
    const after = await findTransfer(tx, transferId);
    return after ? transferView(tx, after, actor, ctx.today) : refuseTransfer('TRANSFER_NOT_FOUND');
  });
}

/** Accepts a transfer, a region within the region: a worker moves them from now on, and counts it for nobody (AMB-26). */
export const acceptTransfer = useCase({
  name: 'entitlement.acceptTransfer',
  summary: { th: 'อนุมัติการโอนย้ายผู้มีสิทธิ', en: 'Accept a transfer' },
  route: { method: 'POST', path: '/api/srm/transfers/:transferId/accept' },
  input: z.object({ transferId: z.uuid(), note: z.string().trim().max(500).optional() }),
  output: transferSchema,
  level: 'L2',
  allow: ['REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: [...REFUSALS, 'NETWORK_NOT_FOUND', 'TRANSFER_INTO_ANOTHER_REGION'],
  idempotent: true,
  audit: { action: 'entitlement.acceptTransfer' },
  example: { transferId: ID },
  run: (ctx, { transferId, note }) =>
    workOn(ctx, transferId, async (tx, row, actor) => {
      const kept = await judgeAcceptance(tx, row, actor, ctx.today);
      if (kept) return kept;
      const by = { accountId: actor.accountId, name: actor.displayName };
      const total = await countConcerned(tx, row, ctx.now);
      await decideTransfer(tx, transferId, { state: 'RUNNING', by, note: note ?? null, total, at: ctx.now });
      return undefined;
    }),
});

/** Refuses a transfer, with a reason. */
export const refuseTransferRequest = useCase({
  name: 'entitlement.refuseTransferRequest',
  summary: { th: 'ไม่อนุมัติการโอนย้ายผู้มีสิทธิ', en: 'Refuse a transfer' },
  route: { method: 'POST', path: '/api/srm/transfers/:transferId/refuse' },
  input: z.object({ transferId: z.uuid(), note: z.string().trim().min(5).max(500) }),
  output: transferSchema,
  level: 'L2',
  allow: ['REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: REFUSALS,
  idempotent: true,
  audit: { action: 'entitlement.refuseTransferRequest' },
  example: { transferId: ID, note: 'ยังไม่มีหนังสือยินยอมของหน่วยบริการปลายทาง' },
  run: (ctx, { transferId, note }) =>
    workOn(ctx, transferId, async (tx, row, actor) => {
      if (isOwn(row, actor)) return refuseTransfer('TRANSFER_OWN_REQUEST');
      const by = { accountId: actor.accountId, name: actor.displayName };
      await decideTransfer(tx, transferId, { state: 'REFUSED', by, note, total: null, at: ctx.now });
      return undefined;
    }),
});

/** Takes a request back before it is decided: who asked, or his unit. */
export const withdrawTransfer = useCase({
  name: 'entitlement.withdrawTransfer',
  summary: { th: 'ถอนคำขอโอนย้าย', en: 'Withdraw a transfer' },
  route: { method: 'POST', path: '/api/srm/transfers/:transferId/withdraw' },
  input: z.object({ transferId: z.uuid() }),
  output: transferSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['TRANSFER_NOT_FOUND', 'TRANSFER_NOT_OPEN', 'TRANSFER_OF_ANOTHER'],
  idempotent: true,
  audit: { action: 'entitlement.withdrawTransfer' },
  example: { transferId: ID },
  run: (ctx, { transferId }) =>
    workOn(ctx, transferId, async (tx, row, actor) => {
      if (!mayWithdraw(row, actor)) return refuseTransfer('TRANSFER_OF_ANOTHER');
      const by = { accountId: actor.accountId, name: actor.displayName };
      await decideTransfer(tx, transferId, { state: 'WITHDRAWN', by, note: null, total: null, at: ctx.now });
      return undefined;
    }),
});
