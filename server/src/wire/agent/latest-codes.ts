import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { bangkokLocalDateTime } from '../../platform/time/index.ts';
import { type CodeInForce, findLatestCodes } from '../../verification/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { BAD_PID, textOf } from '../endpoint/fields.ts';
import { onSpringError, sendSpringRefusal, springError } from '../spring-error.ts';

const codeShape = (code: CodeInForce, now: Date) => ({
  claimType: code.serviceCode,
  claimCode: code.code,
  hcode: code.hcode,
  // Of the service, not of the close: clients compare its date with that of `checkDate` to know whether today has a code.
  claimDateTime: bangkokLocalDateTime(code.serviceAt),
  checkDate: bangkokLocalDateTime(now),
});

async function latest(
  call: DoorCall,
  scope: 'OWN_UNIT' | 'ALL_UNITS',
  limit: number,
  shape: (codes: object[]) => object,
) {
  const { reply, now, body, ask } = call;
  const pid = textOf(body.pid);
  if (citizenIdIssue(pid)) {
    return reply.code(400).send(springError(400, BAD_PID, now, [{ field: 'pid', code: 'Pattern', message: BAD_PID }]));
  }
  const found = await ask(findLatestCodes, { citizenId: pid, scope, limit });
  if (isRefusal(found)) return sendSpringRefusal(reply, found, now);
  return reply.send(shape(found.codes.map((code) => codeShape(code, now))));
}

/** The newest code of the own unit as one object; without `claimCode` when there is none (authen wire 1.7). */
export const latestCodeDoor: Door = {
  method: 'POST',
  path: '/api/agent/latest-authen-code',
  useCases: [findLatestCodes.name],
  onError: onSpringError,
  handle: (call) => latest(call, 'OWN_UNIT', 1, ([newest]) => newest ?? { checkDate: bangkokLocalDateTime(call.now) }),
};

/** The newest five of all hospitals as an array, newest first (authen wire 1.7). */
export const latestFiveDoor: Door = {
  method: 'POST',
  path: '/api/agent/latest-5',
  useCases: [findLatestCodes.name],
  onError: onSpringError,
  handle: (call) => latest(call, 'ALL_UNITS', 5, (codes) => codes),
};
