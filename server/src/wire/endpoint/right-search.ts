import { lookUpRights, type RightsOn, rightName, subRightName } from '../../entitlement/index.ts';
import { findProvince } from '../../organisations/index.ts';
import { birthOf, type PersonFace } from '../../persons/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { bangkokDate, bangkokLocalDateTime, formatThaiDate, isPlainDate } from '../../platform/time/index.ts';
import type { Door } from '../door.ts';
import { hospital, nationName, rightsToShow, SEX_ID, THAI_SEX } from '../shapes.ts';
import { onSpringError, sendSpringRefusal, springError } from '../spring-error.ts';
import { BAD_PID } from './fields.ts';

/** The person and funds of a right search (authen wire 6.1; the register's own wire 1.3, 1.4): absent is absent, never null. */
export function rightSearchShape(person: PersonFace, rights: RightsOn, now: Date) {
  const { registration } = rights;
  const birth = birthOf(person);
  const province = findProvince(registration?.provinceCode ?? '');
  return {
    checkDate: bangkokLocalDateTime(now),
    pid: person.citizenId,
    tname: person.title,
    fname: person.firstName,
    lname: person.lastName,
    nation: { id: person.nationality, name: nationName(person.nationality) },
    birthDate: formatThaiDate(birth, 'long'),
    sex: { id: SEX_ID[person.sex], name: THAI_SEX[person.sex] },
    deathDate: person.deathDate ?? undefined,
    funds: rights.funds.map((fund) => ({
      fundType: fund.isMain ? 'Y' : 'N',
      transDate: bangkokLocalDateTime(new Date(fund.changedAt)),
      mainInscl: { id: fund.mainRight, name: rightName(fund.mainRight).th },
      subInscl: fund.subRight ? { id: fund.subRight, name: subRightName(fund.mainRight, fund.subRight).th } : undefined,
      startDateTime: `${fund.start}T00:00:00`,
      expireDateTime: fund.end ? `${fund.end}T23:59:59` : undefined,
      paidModel: registration?.paidModel ?? undefined,
      purchaseProvince: province ? { id: `${province.code}00`, name: province.th } : undefined,
      hospMainOp: hospital(registration?.regularUnit),
      hospSub: hospital(registration?.primaryUnit),
      hospMain: hospital(registration?.referralUnit),
      cardId: fund.cardId ?? undefined,
    })),
  };
}

/** Rights of a person on a date (authen wire 4.5). */
export const rightSearchDoor: Door = {
  method: 'GET',
  path: '/nhsoendpoint/api/v2/right-search',
  useCases: [lookUpRights.name],
  onError: onSpringError,
  handle: async ({ query, ask, reply, request, now }) => {
    if (request.credentialRefusal) return sendSpringRefusal(reply, request.credentialRefusal, now);
    const date = query.checkdate?.slice(0, 10) || undefined;
    const wrong =
      request.actor.kind !== 'UNIT_API'
        ? undefined
        : citizenIdIssue(query.pid ?? '')
          ? { field: 'pid', message: BAD_PID }
          : date !== undefined && !isPlainDate(date)
            ? { field: 'checkDate', message: 'checkDate ไม่ถูกต้องตามรูปแบบที่กำหนด (yyyy-MM-ddT00:00:00)' }
            : undefined;
    if (wrong) return reply.code(400).send(springError(400, wrong.message, now, [{ ...wrong, code: 'Pattern' }]));
    const found = await ask(lookUpRights, { citizenId: query.pid ?? '', date, purpose: 'RIGHT_SEARCH' });
    return isRefusal(found)
      ? sendSpringRefusal(reply, found, now)
      : reply.send(
          rightSearchShape(found.person, rightsToShow(found.person, found.rights, date ?? bangkokDate(now)), now),
        );
  },
};
