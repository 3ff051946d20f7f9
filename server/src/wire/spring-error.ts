import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../platform/refusals/index.ts';
import { wireText } from './wire-texts.ts';

/** One field that is wrong, as clients of the card agent read it: they show `defaultMessage` of the first. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The default error body of the existing services: `status` in the body equals the HTTP status (authen wire 1.9). */
export function springError(status: number, message: string, now: Date, fields: readonly FieldError[] = []) {
  return {
    timestamp: now.toISOString().replace('Z', '+00:00'),
    status,
    error: STATUS_CODES[status] ?? 'Error',
    message,
    ...(fields.length === 0 ? {} : { errors: fields.map(fieldError) }),
  };
}

const OBJECT = 'claimRequest';

function fieldError({ field, code, message }: FieldError) {
  const argument = { codes: [`${OBJECT}.${field}`, field], arguments: null, defaultMessage: field, code: field };
  return {
    codes: [`${code}.${OBJECT}.${field}`, `${code}.${field}`, code],
    arguments: [argument],
    defaultMessage: message,
    objectName: OBJECT,
    field,
    bindingFailure: false,
    code,
  };
}

/** Which field a rule's refusal is about; the claim type where it is about the service, or none in particular. */
const fieldOf = (code: string): string => {
  if (code.startsWith('READ_')) return 'correlationId';
  if (code.startsWith('PERSON_')) return 'pid';
  return ['HCODE_UNKNOWN', 'TOKEN_OF_ANOTHER_UNIT'].includes(code) ? 'hcode' : 'claimType';
};

/** Answers a refusal in that shape; every 400 carries a non-empty `errors` list, because clients read its first entry. */
export function sendSpringRefusal(
  reply: FastifyReply,
  refusal: Refusal,
  now: Date,
  status = refusal.definition.status,
): FastifyReply {
  const message = wireText(refusal);
  if (status === 429) reply.header('retry-after', String(refusal.detail.retryAfterSeconds ?? 1));
  const fields = status === 400 ? [{ field: fieldOf(refusal.code), code: refusal.code, message }] : [];
  return reply.code(status).send(springError(status, message, now, fields));
}

/** For errors before a door is reached. */
export const onSpringError = (_request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendSpringRefusal(reply, refusal, new Date(), refusal.code === 'INPUT_INVALID' ? 400 : refusal.definition.status);
