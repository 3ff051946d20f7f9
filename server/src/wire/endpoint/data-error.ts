import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { sendSpringRefusal } from '../spring-error.ts';
import { wireText } from '../wire-texts.ts';

/** Data errors are 200 with `dataError`: a client takes any other status for a broken line (authen wire 4.1). */
export const sendDataError = (reply: FastifyReply, dataError: string, extra: object = {}): FastifyReply =>
  reply.code(200).send({ ...extra, dataError });

/** Throttling and a source that is down keep their status; every other refusal is a data error. `texts` are the door's own words. */
export function sendRefused(
  reply: FastifyReply,
  refusal: Refusal | undefined,
  texts: Readonly<Record<string, string>> = {},
  extra: object = {},
): FastifyReply {
  const told = refusal ?? refuseRequest('TOKEN_INVALID');
  if (told.definition.status === 429 || told.definition.status >= 500)
    return sendSpringRefusal(reply, told, new Date());
  return sendDataError(reply, texts[told.code] ?? wireText(told), extra);
}

/** Errors before the door: JSON that cannot be read is a 400 in the framework's shape. */
export const onEndpointError = (_request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendSpringRefusal(reply, refusal, new Date());
