import { findMainRight } from '../../entitlement/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { isPlainDate } from '../../platform/time/index.ts';
import { issueClaimCode } from '../../verification/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { onEndpointError, sendDataError, sendRefused } from './data-error.ts';
import { RIGHTS_ON_THE_WIRE, recorderError, required, textOf, tooLong } from './fields.ts';

/** Longest text of each field (authen wire 4.3). */
const LENGTHS: Record<string, number> = {
  sourceId: 50,
  transId: 50,
  firstName: 100,
  midName: 100,
  lastName: 100,
  hcode: 9,
  hn: 50,
  an: 50,
  serviceCode: 20,
  house: 70,
  subDistrictCode: 8,
  subDistrict: 100,
  districtCode: 4,
  district: 100,
  provinceCode: 4,
  province: 100,
  weight: 5,
  height: 3,
};

/** `phone` comes as comma-joined text or as an array: both are taken; the first number counts. */
function phonesOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(textOf) : textOf(value).split(',');
  return parts.map((part) => part.replace(/[\s-]/g, '')).filter((part) => part !== '');
}

function fieldError(body: DoorCall['body']): string | undefined {
  const right = textOf(body.mainInscl ?? body.maininscl);
  const missing = ['sourceId', 'transId', 'pid', 'hcode', 'serviceCode'].find((name) => textOf(body[name]) === '');
  if (missing) return required(missing);
  const long = Object.entries(LENGTHS).find(([name, max]) => textOf(body[name]).length > max);
  if (long) return tooLong(...long);
  if (!/^\d{13}$/.test(textOf(body.pid)) || citizenIdIssue(textOf(body.pid)))
    return 'เลขประจำตัวประชาชนของผู้รับบริการผิดรูปแบบ';
  if (phonesOf(body.phone).some((phone) => !/^\d+$/.test(phone))) return 'phone ต้องระบุเป็นตัวเลขเท่านั้น';
  if (textOf(body.postCode) !== '' && !/^\d{5}$/.test(textOf(body.postCode)))
    return 'postCode ต้องระบุเป็นตัวเลข 5 หลักเท่านั้น';
  if (textOf(body.birthDay) !== '' && !isPlainDate(textOf(body.birthDay))) {
    return 'birthDay ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-dd)';
  }
  if (right !== '' && !findMainRight(right) && !RIGHTS_ON_THE_WIRE.includes(right)) return 'ไม่พบ maininscl ที่ระบุ';
  return recorderError(body.recorderPid);
}

/** A code for hospital software without a card (authen wire 4.3). */
export const authenCodeDoor: Door = {
  method: 'POST',
  path: '/nhsoendpoint/api/AuthenCode',
  useCases: [issueClaimCode.name],
  onError: onEndpointError,
  handle: async ({ body, ask, reply, request }) => {
    if (request.actor.kind !== 'UNIT_API') return sendRefused(reply, request.credentialRefusal);
    const wrong = fieldError(body);
    if (wrong) return sendDataError(reply, wrong);
    const issued = await ask(issueClaimCode, {
      citizenId: textOf(body.pid),
      serviceCode: textOf(body.serviceCode),
      channel: 'API',
      sourceId: textOf(body.sourceId),
      transId: textOf(body.transId),
      hcode: textOf(body.hcode),
      mobile: phonesOf(body.phone)[0]?.slice(0, 50),
      hn: textOf(body.hn) || undefined,
    });
    if (isRefusal(issued)) return sendRefused(reply, issued, { SERVICE_UNKNOWN: 'ไม่พบ serviceCode ที่ระบุ' });
    return reply.send({ authenCode: issued.claimCode.code });
  },
};
