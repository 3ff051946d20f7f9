import { findProvince } from '../../organisations/index.ts';
import { birthOf } from '../../persons/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { bangkokLocalDateTime, isPlainDate } from '../../platform/time/index.ts';
import { type CodeInForce, checkAuthenStatus } from '../../verification/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { BAD_PID } from '../endpoint/fields.ts';
import { mainRightOf, nationName } from '../shapes.ts';
import { onSpringError, sendSpringRefusal } from '../spring-error.ts';

const FOUND = 'พบข้อมูลการ authen';
const NOT_FOUND = 'ไม่พบข้อมูลการ authen';
const NOT_FOUND_SERVICE = 'ไม่พบข้อมูลการ authen ด้วยบริการนี้';

/** What is wrong with the query, in the service's own words; undefined = nothing (authen wire 2.3). */
function queryError({ query }: DoorCall): string | undefined {
  const { personalid, servicedate } = query;
  if (!personalid) return 'กรุณาระบุ personalId';
  if (citizenIdIssue(personalid)) return BAD_PID;
  if (!servicedate) return 'กรุณาระบุ SERVICE_DATE';
  return isPlainDate(servicedate) ? undefined : 'serviceDate ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-dd)';
}

const historyShape = (code: CodeInForce) => ({
  hospital: { hcode: code.hcode, hname: code.hname },
  serviceDateTime: bangkokLocalDateTime(code.serviceAt),
  claimCode: code.code,
  service: { code: code.serviceCode, name: code.serviceName },
  sourceChannel: code.sourceChannel,
});

/** Nothing found and bad input are 200 without a `firstName`: clients branch on exactly that. */
const nothing = (statusMessage: string) => ({ statusAuthen: false, statusMessage });

function refusalMessage(refusal: Refusal): string | undefined {
  if (refusal.code === 'SERVICE_UNKNOWN') return 'ไม่พบ serviceCode ที่ระบุ';
  return refusal.code === 'PERSON_NOT_FOUND' ? BAD_PID : undefined;
}

/** Has this person an authen code on this date? (authen wire 2) */
export const authenStatusDoor: Door = {
  method: 'GET',
  path: '/authencodestatus/api/check-authen-status',
  useCases: [checkAuthenStatus.name],
  onError: onSpringError,
  handle: async (call) => {
    const { query, ask, reply, now, request } = call;
    if (request.credentialRefusal) return sendSpringRefusal(reply, request.credentialRefusal, now);
    const wrong = request.actor.kind === 'UNIT_API' ? queryError(call) : undefined;
    if (wrong) return reply.send(nothing(wrong));
    const serviceCode = query.servicecode || undefined;
    const status = await ask(checkAuthenStatus, {
      citizenId: query.personalid ?? '',
      serviceDate: query.servicedate ?? '',
      serviceCode: serviceCode?.slice(0, 20),
    });
    if (isRefusal(status)) {
      const message = refusalMessage(status);
      return message ? reply.send(nothing(message)) : sendSpringRefusal(reply, status, now);
    }
    const { person, rights, codes, anyServiceFound } = status;
    if (codes.length === 0) return reply.send(nothing(serviceCode && anyServiceFound ? NOT_FOUND_SERVICE : NOT_FOUND));
    const birth = birthOf(person);
    const right = mainRightOf(rights);
    const province = findProvince(rights.registration?.provinceCode ?? person.provinceCode ?? '');
    return reply.send({
      statusAuthen: true,
      statusMessage: FOUND,
      personalId: person.citizenId,
      firstName: person.firstName,
      middleName: '',
      lastName: person.lastName,
      // Only these two are known on the wire: whose sex nobody recorded is not made a man.
      sex: person.sex === 'UNSPECIFIED' ? undefined : person.sex,
      birthDate: { year: birth.year, month: birth.month },
      nation: { code: person.nationality, descriptionTh: nationName(person.nationality) },
      province: province ? { id: `${province.code}00`, name: province.th } : undefined,
      mainInscl: right?.main,
      subInscl: right?.sub,
      serviceHistories: codes.map(historyShape),
    });
  },
};
