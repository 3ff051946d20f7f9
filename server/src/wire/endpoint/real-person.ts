import { lookUpRights, type RightsOn } from '../../entitlement/index.ts';
import { findProvince, type UnitFace, unitRef } from '../../organisations/index.ts';
import { ageOf, birthOf, fullName, type PersonFace } from '../../persons/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { bangkokDate, formatThaiAge, formatThaiDate } from '../../platform/time/index.ts';
import type { Door } from '../door.ts';
import { bracketed, hospital, mainRightOf, nationName, rightsToShow, THAI_SEX } from '../shapes.ts';
import { onEndpointError, sendDataError, sendRefused } from './data-error.ts';
import { BAD_PID, required } from './fields.ts';

const NO_PERSON = { personStatus: 'N' };

/** "name (hcode)" */
const named = (unit: UnitFace | null | undefined): string | undefined => {
  const ref = unitRef(unit);
  return ref ? `${ref.name} (${ref.hcode})` : undefined;
};

/** The answer of RealPerson (authen wire 4.4): new fields beside the old texts; units only where they apply. */
export function realPersonShape(person: PersonFace, recorded: RightsOn, now: Date) {
  const rights = rightsToShow(person, recorded, bangkokDate(now));
  const right = mainRightOf(rights);
  const { registration } = rights;
  // The treating hospital of social security has a key of its own here.
  const treating = ['SSS', 'SSI'].includes(right?.main.id ?? '') ? registration?.referralUnit : undefined;
  const birth = birthOf(person);
  const province = findProvince(registration?.provinceCode ?? person.provinceCode ?? '');
  return {
    personStatus: 'Y',
    pid: person.citizenId,
    firstName: person.firstName,
    middleName: '',
    lastName: person.lastName,
    fullName: fullName(person),
    sex: THAI_SEX[person.sex],
    age: formatThaiAge(ageOf(person, bangkokDate(now))),
    nationCode: person.nationality,
    nationDescription: nationName(person.nationality),
    provinceCode: province ? `${province.code}00` : undefined,
    provinceName: province?.th,
    mainInsclCode: right?.main.id,
    mainInsclName: right?.main.name,
    subInsclCode: right?.sub?.id,
    subInsclName: right?.sub?.name,
    paidModel: registration?.paidModel ?? undefined,
    birthDateNew: birth,
    birthDate: formatThaiDate(birth, 'long'),
    mainInscl: bracketed(right?.main),
    subInscl: right?.sub?.name,
    hospSubNew: hospital(registration?.primaryUnit),
    hospMainOpNew: hospital(registration?.regularUnit),
    hospMainNew: hospital(registration?.referralUnit),
    hospSub: named(registration?.primaryUnit),
    hospMainOp: named(registration?.regularUnit),
    hospMain: named(registration?.referralUnit),
    hospNew: hospital(treating),
    hosp: named(treating),
  };
}

/** Is this a real person, and what is his right? (authen wire 4.4) */
export const realPersonDoor: Door = {
  method: 'GET',
  path: '/nhsoendpoint/api/RealPerson',
  useCases: [lookUpRights.name],
  onError: onEndpointError,
  handle: async ({ query, ask, reply, request, now }) => {
    if (request.actor.kind !== 'UNIT_API') return sendRefused(reply, request.credentialRefusal, {}, NO_PERSON);
    if (!query.source_id) return sendDataError(reply, required('SOURCE_ID'), NO_PERSON);
    if (!query.pid) return sendDataError(reply, required('PID'), NO_PERSON);
    if (citizenIdIssue(query.pid)) return sendDataError(reply, BAD_PID, NO_PERSON);
    const found = await ask(lookUpRights, { citizenId: query.pid, purpose: 'REAL_PERSON' });
    if (isRefusal(found)) return sendRefused(reply, found, {}, NO_PERSON);
    return reply.send(realPersonShape(found.person, found.rights, now));
  },
};
