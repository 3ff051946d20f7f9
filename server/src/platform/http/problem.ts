import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../refusals/index.ts';

export type Language = 'th' | 'en';

/** Thai first; English when the client prefers it. */
export function languageOf(request: FastifyRequest): Language {
  const header = request.headers['accept-language'] ?? '';
  const th = header.search(/\bth\b/i);
  const en = header.search(/\ben\b/i);
  return en >= 0 && (th < 0 || en < th) ? 'en' : 'th';
}

/** A refusal as RFC 9457 problem details, in the caller's language; `code` and `kind` are what programs go by. */
export function problemOf(refusal: Refusal, language: Language, requestId: string) {
  const { definition } = refusal;
  const { errors, ...facts } = refusal.detail as { errors?: unknown } & Record<string, unknown>;
  return {
    type: `/api/docs#${refusal.code}`,
    title: language === 'en' ? definition.en : definition.th,
    status: definition.status,
    code: refusal.code,
    kind: definition.kind,
    next: language === 'en' ? definition.nextEn : definition.nextTh,
    requestId,
    ...(errors === undefined ? {} : { errors }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  };
}

/** Answers a refusal. A 429 says when to come back. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.definition.status === 429) reply.header('retry-after', String(refusal.detail.retryAfterSeconds ?? 1));
  if (refusal.definition.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(refusal.definition.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(refusal, languageOf(request), request.id)));
}
