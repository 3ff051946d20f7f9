import type { FastifyReply, FastifyRequest } from 'fastify';
import { searchRight } from '../../entitlement/index.ts';
import { actorOfDayToken } from '../../organisations/index.ts';
import { citizenIdIssue } from '../../platform/citizen-id/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Door, DoorCall } from '../door.ts';
import { pacedRefusal } from '../scard/pace.ts';
import { SOAP_11, SOAP_PATH } from './contract.ts';
import { type DataSet, dataSet, nobody, tokenRefused } from './data-set.ts';
import { readCall, type SoapCall, SoapFault, writeAnswer, writeFault } from './envelope.ts';

const sendXml = (reply: FastifyReply, status: number, xml: string): FastifyReply =>
  reply.code(status).type('text/xml; charset=utf-8').send(xml);

function sendFault(reply: FastifyReply, refusal: Refusal, envelope = SOAP_11): FastifyReply {
  const { status, th } = refusal.definition;
  if (status === 429) reply.header('retry-after', String(refusal.detail.retryAfterSeconds ?? 1));
  return sendXml(reply, status, writeFault(envelope, status < 500 ? 'Client' : 'Server', th));
}

/** Every refusal of the pair is `NHSO-00003` in a 200; only throttling and a house that is down are faults. */
async function answerOf({ args }: SoapCall, call: DoorCall): Promise<DataSet | Refusal> {
  const { engine, request, now, askAs } = call;
  const pair = { userPersonId: args.user_person_id, dayToken: args.smctoken };
  const actor = await actorOfDayToken(engine, pair);
  if (isRefusal(actor)) {
    const refusal = actor.code === 'TOKEN_INVALID' ? await pacedRefusal(engine, request.ip, actor) : actor;
    return refusal.code === 'TOKEN_INVALID' ? tokenRefused(now) : refusal;
  }
  if (citizenIdIssue(args.person_id)) return nobody(args.person_id, now);
  const found = await askAs(actor, searchRight, {
    citizenId: args.person_id,
    purpose: 'UCWS_SEARCH',
    registration: true,
  });
  if (!isRefusal(found)) return dataSet(found, now);
  return found.code === 'RIGHTS_PERSON_NOT_FOUND' ? nobody(args.person_id, now) : found;
}

/** `searchCurrentByPID` of the older service (UCWS wire 2): rights of a person by the registrar's id and his token of the day. */
export const tokenServiceDoor: Door = {
  method: 'POST',
  path: SOAP_PATH,
  useCases: [searchRight.name],
  reads: 'TEXT',
  ownCallers: true,
  onError: (_request: FastifyRequest, reply, refusal) => sendFault(reply, refusal),
  handle: async (call) => {
    const { text, reply } = call;
    let sent: SoapCall;
    try {
      sent = readCall(text);
    } catch (error) {
      if (!(error instanceof SoapFault)) throw error;
      return sendXml(reply, 400, writeFault(SOAP_11, 'Client', error.message));
    }
    const answer = await answerOf(sent, call);
    if (isRefusal(answer)) return sendFault(reply, answer, sent.envelope);
    return sendXml(reply, 200, writeAnswer(sent.envelope, answer));
  },
};
