import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { localStorage } from '../gateways/storage/index.ts';
import { attachGrantDocument, drawLetter, fillPowerOfAttorney, showGrantDocument } from '../organisations/index.ts';
import type { Config } from '../platform/config.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { getDocument } from '../services/index.ts';

const PATH = '/api/authority/grants/:grantId/documents';
const HARD_LIMIT = 25_000_000; // the parameter `documentMaxBytes` decides; this keeps memory safe whatever it says

/**
 * For a file shown within a page of ours: it runs nothing, loads nothing, is taken for nothing else than it is, and nobody
 * else's page may frame it. No `sandbox`: the browser's own PDF viewer would not open.
 */
export function inlineSafe(reply: FastifyReply, file: { name: string; mediaType: string }, download: boolean) {
  return reply
    .header('content-type', file.mediaType)
    .header(
      'content-disposition',
      `${download ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header('x-content-type-options', 'nosniff')
    .header('x-frame-options', 'SAMEORIGIN')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
    )
    .header('cache-control', 'private, no-store');
}

/** Upload and preview of the papers of authority data: the body is the file itself, its slot and name are in the query. */
export async function addAuthorityDocuments(app: FastifyInstance, engine: Engine, config: Config): Promise<void> {
  const storage = localStorage(join(config.dataDir, 'documents'));
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: HARD_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(PATH, { bodyLimit: HARD_LIMIT }, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const { grantId } = request.params as { grantId: string };
      const { slot, name } = request.query as { slot?: string; name?: string };
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const call = { actor: request.actor, requestId: request.id };
      const answer = await execute(engine, attachGrantDocument, call, { grantId, slot, name, bytes, storage });
      return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.code(201).send(answer.value);
    });
    scope.get(`${PATH}/:documentId`, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      const call = { actor: request.actor, requestId: request.id };
      const seen = await execute(engine, showGrantDocument, call, request.params);
      if (isRefusal(seen)) return sendRefusal(request, reply, seen);
      const file = await getDocument(engine.database, storage, seen.value.documentId);
      if (isRefusal(file)) return sendRefusal(request, reply, file);
      const download = (request.query as { download?: string }).download !== undefined;
      return inlineSafe(reply, file, download).send(file.bytes);
    });
  });
}

/** The power of attorney: empty for everybody, filled in for whoever may read the data (ORG-23). */
export function addPowerOfAttorney(app: FastifyInstance, engine: Engine): void {
  app.get('/api/authority/power-of-attorney.pdf', async (_request, reply) => {
    const file = { name: 'หนังสือมอบอำนาจ.pdf', mediaType: 'application/pdf' };
    return inlineSafe(reply, file, false).send(Buffer.from(await drawLetter({})));
  });
  app.get('/api/authority/grants/:grantId/power-of-attorney.pdf', async (request, reply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    const call = { actor: request.actor, requestId: request.id };
    const filled = await execute(engine, fillPowerOfAttorney, call, request.params);
    if (isRefusal(filled)) return sendRefusal(request, reply, filled);
    const { pdf, name } = filled.value;
    return inlineSafe(reply, { name, mediaType: 'application/pdf' }, false).send(Buffer.from(pdf));
  });
}
