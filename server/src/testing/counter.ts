import type { z } from 'zod';
import { DEMO_ACCOUNTS, namedPersons, population, uuidFrom } from '../demo/world/index.ts';
import type { UnitApiActor } from '../platform/actor.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { execute, type UseCase } from '../platform/use-case/index.ts';
import { bearer, type Reply, SCENARIO_NOW, type TestHouse } from './house.ts';

type Headers = Record<string, string>;

/** Whom a test means: the key of a story (`UCS_30`), or the n-th of the people without one who may use every unit. */
export type Who = string | number;

const NAMED = namedPersons(SCENARIO_NOW.slice(0, 10));
// UC rights, 16 to 60 years: nobody's group or right surprises a test that only needs somebody.
const ANYBODY = [...population(50)].filter(
  (p) => p.mainInscl === 'UCS' && p.civilStatus === 'ALIVE' && p.birthDate > '1970' && p.birthDate < '2005',
);

export const pidOf = (who: Who): string => {
  const person = typeof who === 'number' ? ANYBODY[who] : NAMED.find(({ scenario }) => scenario === who);
  if (!person) throw new Error(`no such person in the demo world: ${who}`);
  return person.pid;
};
export const personIdOf = (who: Who): string => uuidFrom(`person ${pidOf(who)}`);
export const unitIdOf = (hcode: string): string => uuidFrom(`organisation ${hcode}`);

/** What somebody at the counter does, one step a function; each answers the reply as it came. */
export interface Counter {
  readonly desk: Headers;
  readonly software: Headers;
  /** Reads the card at this unit's agent; answers the correlationId. */
  card(who: Who, source?: 'CARD' | 'PROBE'): Promise<string>;
  open(who: Who, serviceCode: string): Promise<Reply>;
  attempt(visitId: string, channel: string, reason: string, result?: 'FAILED' | 'UNAVAILABLE'): Promise<Reply>;
  verify(visitId: string, correlationId: string, more?: object): Promise<Reply>;
  close(visitId: string, change?: object): Promise<Reply>;
  cancel(visitId: string, change?: object): Promise<Reply>;
  show(visitId: string): Promise<Reply>;
  /** From the card to the code, with whatever must be recorded before. Throws when a step is refused. */
  codeFor(who: Who, serviceCode: string): Promise<Reply>;
}

/** Takes a place at the desk of a unit. */
export async function counterAt(house: TestHouse, hcode: string): Promise<Counter> {
  const account = DEMO_ACCOUNTS.find((a) => a.hcode === hcode && a.roles.includes('DESK_OFFICER'));
  const desk = await house.signIn(account?.username ?? '');
  const software = bearer(house.token(hcode));
  const post = (path: string, body: object) => house.ask('POST', path, desk, body);
  const counter: Counter = {
    desk,
    software,
    card: async (who, source = 'CARD') => {
      const reply = await house.ask('POST', '/api/agent/reads', software, { pid: pidOf(who), source });
      if (reply.status !== 200) throw new Error(`card of ${who}: ${JSON.stringify(reply.body)}`);
      return reply.body.correlationId;
    },
    open: (who, serviceCode) => post('/api/visits', { personId: personIdOf(who), serviceCode }),
    attempt: (visitId, channel, reason, result = 'UNAVAILABLE') =>
      post(`/api/visits/${visitId}/attempts`, { channel, result, reason }),
    verify: (visitId, correlationId, more = {}) =>
      post(`/api/visits/${visitId}/verification`, { channel: 'SMART_CARD', correlationId, ...more }),
    close: (visitId, change = {}) => post(`/api/visits/${visitId}/close`, { ...CLOSE, ...change }),
    cancel: (visitId, change = {}) =>
      post(`/api/visits/${visitId}/cancellation`, { reasonCode: 'WRONG_SERVICE', ...change }),
    show: (visitId) => house.ask('GET', `/api/visits/${visitId}`, desk),
    codeFor: async (who, serviceCode) => {
      const opened = expectOk(await counter.open(who, serviceCode));
      const visitId: string = opened.body.visitId;
      const innovation = opened.body.pathway === 'INNOVATION';
      if (innovation) {
        expectOk(await counter.attempt(visitId, 'LINE_SELF', 'NO_PHONE'));
        expectOk(await counter.attempt(visitId, 'FACE', 'CAMERA_DOWN'));
      }
      const declaration = innovation && opened.body.person.group === 'GENERAL' ? { declaration: 'VULNERABLE' } : {};
      return expectOk(await counter.verify(visitId, await counter.card(who), declaration));
    },
  };
  return counter;
}

const CLOSE = {
  serviceDate: SCENARIO_NOW.slice(0, 10),
  serviceTime: '08:45',
  claimableSatang: 25_000,
  nonClaimableSatang: 3_000,
};

/** The reply, when it is a success. @throws with what was refused otherwise */
export function expectOk(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply;
}

/** Runs a use case as the software of a unit; answers what it answers, or the code it was refused with. */
export async function runAsUnit<I extends z.ZodType, O extends z.ZodType>(
  house: TestHouse,
  useCase: UseCase<I, O>,
  hcode: string,
  input: object,
  idempotencyKey?: string,
): Promise<z.output<O> | { refused: string }> {
  const call = { actor: unitApi(hcode), requestId: 'test', idempotencyKey };
  const answer = await execute(house.engine, useCase, call, input);
  return isRefusal(answer) ? { refused: answer.code } : answer.value;
}

/** The software of a unit, as its token would make it known. */
export const unitApi = (hcode: string): UnitApiActor => ({
  kind: 'UNIT_API',
  tokenId: uuidFrom(`token of ${hcode}`),
  organisationId: unitIdOf(hcode),
  hcode,
  scopes: ['AUTHEN', 'ENDPOINT', 'AGENT'],
});
