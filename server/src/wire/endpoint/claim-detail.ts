import { findMainRight } from '../../entitlement/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { closeByEndpoint } from '../../verification/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { onEndpointError, sendDataError, sendRefused } from './data-error.ts';
import {
  amountError,
  BAD_PID,
  instantError,
  instantOf,
  RIGHTS_ON_THE_WIRE,
  recorderError,
  required,
  satangOf,
  textOf,
  tooLong,
} from './fields.ts';

function rightError(value: unknown): string | undefined {
  const code = textOf(value);
  return code === '' || RIGHTS_ON_THE_WIRE.includes(code) || findMainRight(code)
    ? undefined
    : 'ไม่พบ mainInsclCode ที่ระบุ';
}

function textError(name: string, value: unknown, max: number): string | undefined {
  const text = textOf(value);
  return text === '' ? required(name) : text.length > max ? tooLong(name, max) : undefined;
}

function pidError(value: unknown): string | undefined {
  const pid = textOf(value);
  if (pid === '') return required('pid');
  return citizenIdIssue(pid) ? BAD_PID : undefined;
}

/** The first fault of the request, in the order in which the service's own list names them (authen wire 4.1). */
export function claimDetailError(body: DoorCall['body'], now: Date): string | undefined {
  return (
    textError('hcode', body.hcode, 9) ??
    rightError(body.mainInsclCode) ??
    instantError('serviceDateTime', body.serviceDateTime, now) ??
    instantError('invoiceDateTime', body.invoiceDateTime, now) ??
    textError('transactionId', body.transactionId, 255) ??
    amountError('totalAmount', body.totalAmount) ??
    amountError('paidAmount', body.paidAmount) ??
    amountError('privilegeAmount', body.privilegeAmount) ??
    textError('claimServiceCode', body.claimServiceCode, 20) ??
    pidError(body.pid) ??
    textError('sourceId', body.sourceId, 50) ??
    (textOf(body.visitNumber).length > 30 ? tooLong('visitNumber', 30) : undefined) ??
    recorderError(body.recorderPid)
  );
}

function departmentOf(value: unknown): { code?: string; name?: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, name } = value as Record<string, unknown>;
  return { code: textOf(code).slice(0, 255), name: textOf(name).slice(0, 255) };
}

/** Closes by hospital software (ปิดสิทธิ): 200 with `seq` and `authenCode`, or 200 with `dataError`. */
export const claimDetailDoor: Door = {
  method: 'POST',
  path: '/nhsoendpoint/api/nhso-claim-detail',
  useCases: [closeByEndpoint.name],
  onError: onEndpointError,
  handle: async ({ body, ask, reply, request, now }) => {
    if (request.actor.kind !== 'UNIT_API') return sendRefused(reply, request.credentialRefusal);
    const wrong = claimDetailError(body, now);
    if (wrong) return sendDataError(reply, wrong);
    const closed = await ask(closeByEndpoint, {
      citizenId: textOf(body.pid),
      hcode: textOf(body.hcode),
      serviceCode: textOf(body.claimServiceCode),
      serviceAt: instantOf(body.serviceDateTime) ?? now,
      invoiceAt: instantOf(body.invoiceDateTime) ?? now,
      transactionId: textOf(body.transactionId),
      total: satangOf(body.totalAmount),
      nonClaimable: satangOf(body.paidAmount),
      claimable: satangOf(body.privilegeAmount),
      mainRight: textOf(body.mainInsclCode) || null,
      sourceId: textOf(body.sourceId),
      recorder: textOf(body.recorderPid),
      visitNumber: textOf(body.visitNumber) || undefined,
      department: departmentOf(body.department),
      mobile: textOf(body.mobile).slice(0, 50) || undefined,
    });
    if (isRefusal(closed)) return sendRefused(reply, closed, { SERVICE_UNKNOWN: 'ไม่พบ claimServiceCode ที่ระบุ' });
    return reply.send({ seq: closed.seq, authenCode: closed.closeCode });
  },
};
