import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { localStorage } from '../gateways/storage/index.ts';
import type { Config } from '../platform/config.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { documentRefusals, getDocument } from '../services/index.ts';
import { attachEvidence, listEvidence } from '../verification/index.ts';

const PATH = '/api/visits/:visitId/evidence';
const HARD_LIMIT = 25_000_000; // the parameter `documentMaxBytes` decides; this keeps memory safe whatever it says

/** A file name that is safe to hand back in a header. */
const disposition = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Upload and download of a visit's evidence: the body is the file itself, its name is in the query. */
export async function addEvidenceRoutes(app: FastifyInstance, engine: Engine, config: Config): Promise<void> {
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
      const { visitId } = request.params as { visitId: string };
      const { name } = request.query as { name?: string };
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const call = { actor: request.actor, requestId: request.id };
      const stored = await execute(engine, attachEvidence, call, { visitId, name, bytes, storage });
      return isRefusal(stored) ? sendRefusal(request, reply, stored) : reply.code(201).send(stored.value);
    });
    scope.get(`${PATH}/:documentId`, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      const { visitId, documentId } = request.params as { visitId: string; documentId: string };
      const listed = await execute(engine, listEvidence, { actor: request.actor, requestId: request.id }, { visitId });
      if (isRefusal(listed)) return sendRefusal(request, reply, listed);
      const known = listed.value.evidence.some((evidence) => evidence.documentId === documentId);
      const found = known
        ? await getDocument(engine.database, storage, documentId)
        : documentRefusals('DOCUMENT_NOT_FOUND');
      if (isRefusal(found)) return sendRefusal(request, reply, found);
      return reply
        .header('content-type', found.mediaType)
        .header('content-disposition', disposition(found.name))
        .send(found.bytes);
    });
  });
}
