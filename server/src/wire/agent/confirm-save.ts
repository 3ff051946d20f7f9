import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { bangkokLocalDateTime } from '../../platform/time/index.ts';
import { issueClaimCode, saveDraft } from '../../verification/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { type FieldError, onSpringError, sendSpringRefusal, springError } from '../spring-error.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Claim {
  readonly pid: string;
  readonly claimType: string;
  readonly mobile: string;
  readonly correlationId: string;
  readonly hn: string | undefined;
  readonly hcode: string | undefined;
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** A number as people write it, "080-000 0000", without what only parts it. */
const digitsOf = (phone: string): string => phone.replace(/[\s-]/g, '');

function claimOf(body: DoorCall['body']): Claim {
  return {
    pid: text(body.pid),
    claimType: text(body.claimType),
    mobile: text(body.mobile),
    correlationId: text(body.correlationId),
    hn: text(body.hn) || undefined,
    hcode: text(body.hcode) || undefined,
  };
}

/** What of a claim is wrong before anybody is asked, field by field, in the order of the request (authen wire 1.5). */
export function claimErrors(claim: Claim): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, code: string, message: string) => void errors.push({ field, code, message });
  if (claim.pid === '') wrong('pid', 'NotBlank', 'กรุณาระบุ pid');
  else if (citizenIdIssue(claim.pid)) wrong('pid', 'Pattern', 'เลขประจำตัวประชาชนของผู้รับบริการผิดรูปแบบ');
  if (claim.claimType === '') wrong('claimType', 'NotBlank', 'กรุณาระบุ claimType');
  if (claim.mobile === '') wrong('mobile', 'NotBlank', 'กรุณาระบุ mobile');
  else if (!/^0\d{8,9}$/.test(digitsOf(claim.mobile))) wrong('mobile', 'Pattern', 'mobile ต้องระบุเป็นตัวเลข 10 หลัก');
  if (claim.correlationId === '') wrong('correlationId', 'NotBlank', 'กรุณาระบุ correlationId');
  else if (!UUID.test(claim.correlationId)) wrong('correlationId', 'Pattern', 'ไม่พบ correlationId ที่ระบุ กรุณาอ่านบัตรใหม่');
  if (claim.hn && claim.hn.length > 50) wrong('hn', 'Size', 'hn ต้องมีความยาวไม่เกิน 50');
  return errors;
}

/** Software shows the text of a 400 only: a refusal of the claim is always one; who calls and when keep their status. */
const isAboutTheCaller = ({ code, definition: { status } }: Refusal): boolean =>
  [401, 429, 503].includes(status) ||
  (status === 403 && !['TOKEN_OF_ANOTHER_UNIT', 'READ_OF_ANOTHER_UNIT'].includes(code));

async function withClaim(call: DoorCall, then: (claim: Claim) => Promise<object | Refusal>) {
  const { reply, now, request } = call;
  if (request.credentialRefusal) return sendSpringRefusal(reply, request.credentialRefusal, now);
  const claim = claimOf(call.body);
  const errors = claimErrors(claim);
  if (errors[0]) return reply.code(400).send(springError(400, errors[0].message, now, errors));
  const answer = await then(claim);
  if (!isRefusal(answer)) return reply.send(answer);
  return sendSpringRefusal(reply, answer, now, isAboutTheCaller(answer) ? answer.definition.status : 400);
}

const echo = (
  { pid, claimType, correlationId, mobile, hn }: Claim,
  unitCode: string | undefined,
  createdDate: string,
) => ({
  pid,
  claimType,
  correlationId,
  createdDate,
  hn,
  hcode: unitCode,
  mobile,
});

const unitCodeOf = ({ request }: DoorCall) => (request.actor.kind === 'UNIT_API' ? request.actor.hcode : undefined);

/** Issues the code of a card read (authen wire 1.5). */
export const confirmSaveDoor: Door = {
  method: 'POST',
  path: '/api/agent/confirm-save',
  useCases: [issueClaimCode.name],
  onError: onSpringError,
  handle: (call) =>
    withClaim(call, async (claim) => {
      const issued = await call.ask(issueClaimCode, {
        citizenId: claim.pid,
        serviceCode: claim.claimType,
        channel: 'SMART_CARD',
        correlationId: claim.correlationId,
        mobile: digitsOf(claim.mobile),
        hn: claim.hn,
        hcode: claim.hcode,
      });
      if (isRefusal(issued)) return issued;
      const createdDate = bangkokLocalDateTime(new Date(issued.claimCode.issuedAt));
      return { ...echo(claim, unitCodeOf(call), createdDate), claimCode: issued.claimCode.code };
    }),
};

/** Keeps the visit without a code (authen wire 1.6): the same shape without `claimCode`. */
export const saveAsDraftDoor: Door = {
  method: 'POST',
  path: '/api/agent/save-as-draft',
  useCases: [saveDraft.name],
  onError: onSpringError,
  handle: (call) =>
    withClaim(call, async (claim) => {
      const draft = await call.ask(saveDraft, {
        citizenId: claim.pid,
        serviceCode: claim.claimType,
        correlationId: claim.correlationId,
        mobile: digitsOf(claim.mobile),
        hn: claim.hn,
        hcode: claim.hcode,
      });
      if (isRefusal(draft)) return draft;
      return echo(claim, unitCodeOf(call), bangkokLocalDateTime(new Date(draft.createdAt)));
    }),
};
