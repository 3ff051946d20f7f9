import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { downloadGroupCheck, receiveGroupCheck, resultStream, sampleStream } from '../entitlement/index.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { inlineSafe } from './authority-documents.ts';

const PATH = '/api/srm/group-checks';
const MEDIA = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const send = (reply: FastifyReply, name: string, format: keyof typeof MEDIA, bytes: AsyncGenerator<Buffer>) =>
  inlineSafe(reply, { name, mediaType: MEDIA[format] }, true).send(Readable.from(bytes, { objectMode: false }));

/** Files of group checks: upload and result go through as streams, whatever their size. */
export async function addGroupCheckFiles(app: FastifyInstance, engine: Engine): Promise<void> {
  for (const format of ['CSV', 'XLSX'] as const) {
    const extension = format.toLowerCase();
    app.get(`${PATH}/sample.${extension}`, (_request, reply) =>
      send(reply, `group-check-sample.${extension}`, format, sampleStream(format)),
    );
    app.get(`${PATH}/:groupCheckId/result.${extension}`, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      const call = { actor: request.actor, requestId: request.id };
      const asked = { ...(request.query as object), ...(request.params as object), format };
      const answer = await execute(engine, downloadGroupCheck, call, asked);
      if (isRefusal(answer)) return sendRefusal(request, reply, answer);
      return send(reply, answer.value.fileName, format, resultStream(engine.database, answer.value));
    });
  }
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body stays a stream: the use case takes it piece by piece and says when it is too much.
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(PATH, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const { name, asOf } = request.query as { name?: string; asOf?: string };
      const bytes = request.body ?? Readable.from([]);
      const call = { actor: request.actor, requestId: request.id };
      const answer = await execute(engine, receiveGroupCheck, call, { name, asOf, bytes });
      if (!isRefusal(answer)) return reply.code(201).send(answer.value);
      request.raw.resume();
      return sendRefusal(request, reply, answer);
    });
  });
}
