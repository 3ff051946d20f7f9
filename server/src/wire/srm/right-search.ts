import type { FastifyReply, FastifyRequest } from 'fastify';
import { searchRight } from '../../entitlement/index.ts';
import { actorOfAccessToken } from '../../organisations/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { apiTokensOf } from '../../platform/http/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { rightSearchShape } from '../endpoint/right-search.ts';
import { pacedRefusal } from '../scard/pace.ts';
import { rightsToShow } from '../shapes.ts';
import { springError } from '../spring-error.ts';

const PATH = '/api/ucws/v1/right-search';

/**
 * What each refusal says here. One client takes the word "token" in any message for an expired one and asks for a new one, whatever
 * the status: so it stands in the 401 and nowhere else (SRM wire 1.2).
 */
const MESSAGES: Readonly<Record<string, string>> = {
  TOKEN_INVALID: 'Invalid Token',
  RIGHTS_PERSON_NOT_FOUND: 'ไม่พบข้อมูล',
  PID_INVALID: 'เลขประจำตัวประชาชนไม่ถูกต้อง',
};

const failure = (reply: FastifyReply, status: number, message: string, now: Date): FastifyReply =>
  reply.code(status).send({ ...springError(status, message, now), path: PATH });

function sendRefusal(reply: FastifyReply, refusal: Refusal, now: Date): FastifyReply {
  const { status, th } = refusal.definition;
  if (status === 429) reply.header('retry-after', String(refusal.detail.retryAfterSeconds ?? 1));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return failure(reply, status, MESSAGES[refusal.code] ?? th, now);
}

async function registrarOf({ request, engine }: DoorCall) {
  const [token] = apiTokensOf(request);
  const actor = token === undefined ? refuseRequest('TOKEN_INVALID') : await actorOfAccessToken(engine, token);
  if (!isRefusal(actor) || actor.code !== 'TOKEN_INVALID') return actor;
  return pacedRefusal(engine, request.ip, actor);
}

/** Rights of a person now, for programs that hold a registrar's access token (SRM wire 1.2 to 1.5). */
export const srmRightSearchDoor: Door = {
  method: 'GET',
  path: PATH,
  useCases: [searchRight.name],
  ownCallers: true,
  onError: (_request: FastifyRequest, reply, refusal) => sendRefusal(reply, refusal, new Date()),
  handle: async (call) => {
    const { query, reply, now, askAs } = call;
    const actor = await registrarOf(call);
    if (isRefusal(actor)) return sendRefusal(reply, actor, now);
    const citizenId = query.pid?.trim() ?? '';
    if (citizenIdIssue(citizenId)) return failure(reply, 400, MESSAGES.PID_INVALID ?? '', now);
    const found = await askAs(actor, searchRight, { citizenId, purpose: 'SRM_RIGHT_SEARCH' });
    if (isRefusal(found)) return sendRefusal(reply, found, now);
    const { person, rights } = found;
    return reply.send(rightSearchShape(person, rightsToShow(person, rights, bangkokDate(now)), now));
  },
};
