import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  citizenRequestsPerAddress,
  keepEvidence,
  keepOwnEvidence,
  showEvidenceDocument,
} from '../entitlement/index.ts';
import { localStorage } from '../gateways/storage/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { browserKeyOf, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { getDocument } from '../services/index.ts';
import { inlineSafe } from './authority-documents.ts';
import { publicPaceHook } from './public-pace.ts';

const HARD_LIMIT = 25_000_000; // the parameter `documentMaxBytes` decides; this keeps memory safe whatever it says

/** Upload and preview of what was shown for a registration: the body is the file itself, its kind and name are in the query. */
export async function addRegistrationEvidence(app: FastifyInstance, engine: Engine, config: Config): Promise<void> {
  const storage = localStorage(join(config.dataDir, 'documents'));
  const fileOf = (request: FastifyRequest) => {
    const { kind, name } = request.query as { kind?: string; name?: string };
    return { kind, name, bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), storage };
  };
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: HARD_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/api/srm/registrations/evidence', { bodyLimit: HARD_LIMIT }, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const kept = await execute(
        engine,
        keepEvidence,
        { actor: request.actor, requestId: request.id },
        fileOf(request),
      );
      return isRefusal(kept) ? sendRefusal(request, reply, kept) : reply.code(201).send(kept.value);
    });
    const options = {
      bodyLimit: HARD_LIMIT,
      config: { anonymous: true },
      onRequest: publicPaceHook(engine, citizenRequestsPerAddress),
    };
    scope.post('/api/citizen/registration/evidence', options, async (request, reply) => {
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      // In a header: an address is written down in too many places for a secret.
      const input = { ...fileOf(request), ticket: request.headers['x-registration-ticket'] };
      const call = { actor: PUBLIC_ACTOR, requestId: request.id, browserKey: browserKeyOf(request) };
      const kept = await execute(engine, keepOwnEvidence, call, input);
      return isRefusal(kept) ? sendRefusal(request, reply, kept) : reply.code(201).send(kept.value);
    });
    scope.get('/api/srm/registrations/:registrationId/evidence/:documentId', async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      const call = { actor: request.actor, requestId: request.id };
      const input = { ...(request.query as object), ...(request.params as object) };
      const seen = await execute(engine, showEvidenceDocument, call, input);
      if (isRefusal(seen)) return sendRefusal(request, reply, seen);
      const file = await getDocument(engine.database, storage, seen.value.documentId);
      return isRefusal(file) ? sendRefusal(request, reply, file) : inlineSafe(reply, file, false).send(file.bytes);
    });
  });
}
