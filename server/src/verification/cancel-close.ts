import { z } from 'zod';
import { emit } from '../platform/events/index.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { addDays, bangkokDate } from '../platform/time/index.ts';
import { type Context, useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { type CloseToUndo, lockClose, redoClose, undoClose } from './store/close.ts';

const input = z.object({ seq: z.number().int().positive(), transactionId: z.string().min(1).max(255) });
const output = z.object({ closeCode: z.string() });

async function findClose(
  ctx: Context,
  request: z.output<typeof input>,
  tx: Parameters<Parameters<Context['transaction']>[0]>[0],
) {
  const call = unitCall(ctx);
  if (isRefusal(call)) return call;
  const close = await lockClose(tx, request.seq, call.organisationId);
  // The transaction number proves that the caller means this close; a wrong one is answered on its own.
  if (!close) return refuse('CLOSE_NOT_FOUND');
  if (close.transactionId !== request.transactionId) return refuse('TRANSACTION_MISMATCH');
  ctx.note({ subject: close.personId, detail: { visitId: close.visitId, seq: close.seq } });
  return { close, by: call.by, parameters: call.parameters };
}

/** What an event says of a close: ids and codes only. */
const told = ({ visitId, serviceDate, seq, closeCode }: CloseToUndo) => ({ visitId, serviceDate, seq, closeCode });

/** Undoes a close of the own unit: EP cancelled, PP open again, quota kept (INV-VER-16, authen wire 4.2). */
export const cancelClose = useCase({
  name: 'verification.cancelClose',
  summary: { th: 'ยกเลิกการปิดสิทธิ', en: 'Undo a close' },
  input,
  output,
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['ENDPOINT'],
  refusals: ['CLOSE_NOT_FOUND', 'TRANSACTION_MISMATCH', 'ALREADY_CANCELLED', 'CLAIM_CODE_NOT_CLOSED'],
  idempotent: false,
  audit: { action: 'verification.cancelClose' },
  example: { seq: 10_000_001, transactionId: '99801691122000001' },
  run: (ctx, request): Promise<z.input<typeof output> | Refusal> =>
    ctx.transaction(async (tx) => {
      const found = await findClose(ctx, request, tx);
      if (isRefusal(found)) return found;
      if (found.close.cancelledAt) return refuse('ALREADY_CANCELLED');
      if (found.close.codeState !== null && found.close.codeState !== 'CLOSED') return refuse('CLAIM_CODE_NOT_CLOSED');
      await undoClose(tx, found.close, found.by, ctx.now);
      await emit(tx, { type: 'verification.CloseUndone', payload: told(found.close) }, ctx.now);
      return { closeCode: found.close.closeCode };
    }),
});

/** Restores a close that was undone, within `closeBackdateDays` of the undoing (INV-VER-16, authen wire 4.2). */
export const restoreClose = useCase({
  name: 'verification.restoreClose',
  summary: { th: 'คืนสภาพการปิดสิทธิที่ยกเลิก', en: 'Restore an undone close' },
  input,
  output,
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['ENDPOINT'],
  refusals: [
    'CLOSE_NOT_FOUND',
    'TRANSACTION_MISMATCH',
    'NOT_CANCELLED',
    'ROLLBACK_TOO_LATE',
    'CLOSE_TOO_LATE',
    'ALREADY_CANCELLED',
    'ALREADY_CLOSED',
  ],
  idempotent: false,
  audit: { action: 'verification.restoreClose' },
  example: { seq: 10_000_001, transactionId: '99801691122000001' },
  run: (ctx, request): Promise<z.input<typeof output> | Refusal> =>
    ctx.transaction(async (tx) => {
      const found = await findClose(ctx, request, tx);
      if (isRefusal(found)) return found;
      const { close, parameters } = found;
      if (!close.cancelledAt) return refuse('NOT_CANCELLED');
      if (ctx.today > addDays(bangkokDate(close.cancelledAt), parameters.closeBackdateDays))
        return refuse('ROLLBACK_TOO_LATE');
      // What a desk cancelled, with its reason, the wire does not bring back.
      if (close.visitState === 'CANCELLED' && close.cancelReason !== 'WIRE_CANCEL') return refuse('ALREADY_CANCELLED');
      const free = close.channel === 'ENDPOINT' ? close.visitState === 'CANCELLED' : close.visitState === 'VERIFIED';
      if (!free) return refuse('ALREADY_CLOSED');
      // Lapsed since: whether the routine has seen it yet makes no difference.
      if (close.codeState === 'LAPSED' || (close.codeLapsesOn !== null && close.codeLapsesOn < ctx.today))
        return refuse('CLOSE_TOO_LATE', { lapsesOn: close.codeLapsesOn });
      const raced = await redoClose(tx, close);
      if (raced) return raced;
      await emit(tx, { type: 'verification.CloseRestored', payload: told(close) }, ctx.now);
      return { closeCode: close.closeCode };
    }),
});
