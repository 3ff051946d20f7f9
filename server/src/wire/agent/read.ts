import type { RightsOn } from '../../entitlement/index.ts';
import { ageOf, birthOf, type PersonFace } from '../../persons/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { bangkokLocalDateTime, formatThaiAge, toBuddhistCompact } from '../../platform/time/index.ts';
import { recordRead } from '../../verification/index.ts';
import type { Door } from '../door.ts';
import { BAD_PID, textOf } from '../endpoint/fields.ts';
import { bracketed, hospital, mainRightOf, rightsToShow, THAI_SEX } from '../shapes.ts';
import { onSpringError, sendSpringRefusal, springError } from '../spring-error.ts';

interface Read {
  readonly correlationId: string;
  readonly person: PersonFace;
  readonly rights: RightsOn;
  readonly claimTypes: readonly { code: string; th: string }[];
}

/** The answer of the agent's `read` without the picture (authen wire 1.2): units only where they apply, no key that is null. */
export function readShape({ correlationId, person, rights, claimTypes }: Read, now: Date) {
  const today = bangkokLocalDateTime(now);
  const inForce = rightsToShow(person, rights, today.slice(0, 10));
  const right = mainRightOf(inForce);
  const { registration } = inForce;
  return {
    pid: person.citizenId,
    titleName: person.titleCode,
    fname: person.firstName,
    lname: person.lastName,
    nation: person.nationality,
    birthDate: toBuddhistCompact(birthOf(person)),
    sex: THAI_SEX[person.sex],
    transDate: right ? bangkokLocalDateTime(new Date(right.fund.changedAt)) : undefined,
    mainInscl: bracketed(right?.main),
    subInscl: bracketed(right?.sub),
    age: formatThaiAge(ageOf(person, today.slice(0, 10))),
    checkDate: today,
    claimTypes: claimTypes.map(({ code, th }) => ({ claimType: code, claimTypeName: th })),
    correlationId,
    startDateTime: right ? `${right.fund.start}T00:00:00` : undefined,
    hospSub: hospital(registration?.primaryUnit),
    hospMainOp: hospital(registration?.regularUnit),
    hospMain: hospital(registration?.referralUnit),
    paidModel: registration?.paidModel ?? undefined,
  };
}

/** The card agent tells what it read; the platform records it and answers the rights. */
export const readDoor: Door = {
  method: 'POST',
  path: '/api/agent/reads',
  useCases: [recordRead.name],
  onError: onSpringError,
  handle: async ({ body, ask, reply, now }) => {
    const pid = textOf(body.pid);
    const issue = citizenIdIssue(pid);
    if (issue) {
      return reply.code(400).send(springError(400, BAD_PID, now, [{ field: 'pid', code: issue, message: BAD_PID }]));
    }
    const read = await ask(recordRead, { citizenId: pid, source: body.source === 'CARD' ? 'CARD' : 'PROBE' });
    return isRefusal(read) ? sendSpringRefusal(reply, read, now) : reply.send(readShape(read, now));
  },
};
