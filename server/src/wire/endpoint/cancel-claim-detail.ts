import { isRefusal } from '../../platform/refusals/index.ts';
import { cancelClose, restoreClose } from '../../verification/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { onEndpointError, sendDataError, sendRefused } from './data-error.ts';
import { required, textOf } from './fields.ts';

const PATH = '/nhsoendpoint/api/nhso-claim-detail';
const FAILED = { status: 'N' };

/** The first fault of a cancel or rollback (authen wire 4.2). */
function undoError({ body }: DoorCall, needsStatus: boolean): string | undefined {
  if (textOf(body.seq) === '') return required('seq');
  if (!/^\d{1,15}$/.test(textOf(body.seq)) || Number(textOf(body.seq)) < 1) return 'ไม่พบ seq ที่ระบุ';
  if (textOf(body.transactionId) === '') return required('transactionId');
  if (textOf(body.transactionId).length > 255) return 'transactionId ไม่ถูกต้อง';
  return needsStatus && body.paymentStatus !== 'CANCEL' ? required('paymentStatus') : undefined;
}

async function undo(call: DoorCall, which: typeof cancelClose | typeof restoreClose, needsStatus: boolean) {
  const { reply, request, body, ask } = call;
  if (request.actor.kind !== 'UNIT_API') return sendRefused(reply, request.credentialRefusal, {}, FAILED);
  const wrong = undoError(call, needsStatus);
  if (wrong) return sendDataError(reply, wrong, FAILED);
  const done = await ask(which, { seq: Number(textOf(body.seq)), transactionId: textOf(body.transactionId) });
  return isRefusal(done)
    ? sendRefused(reply, done, {}, FAILED)
    : reply.send({ status: 'Y', authenCode: done.closeCode });
}

const door = (
  method: Door['method'],
  path: string,
  which: typeof cancelClose | typeof restoreClose,
  needsStatus: boolean,
): Door => ({
  method,
  path,
  useCases: [which.name],
  onError: onEndpointError,
  handle: (call) => undo(call, which, needsStatus),
});

/** Undoes a close. No public client shows verb and path; these are ours and documented (docs/wire.md). */
export const cancelClaimDetailDoor: Door = door('PUT', `${PATH}/cancel`, cancelClose, true);
/** Restores an undone close. */
export const rollbackClaimDetailDoor: Door = door('PUT', `${PATH}/cancel-rollback`, restoreClose, false);
