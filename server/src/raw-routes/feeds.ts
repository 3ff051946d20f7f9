import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { takeFeed } from '../entitlement/index.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';

const PATH = '/api/srm/feeds';

/** The upload of a feed: the body is a file and stays a stream, whatever its size. */
export async function addFeedUpload(app: FastifyInstance, engine: Engine): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(PATH, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const { name, kind, fund } = request.query as Record<string, string>;
      const call = { actor: request.actor, requestId: request.id };
      const answer = await execute(engine, takeFeed, call, {
        name,
        kind,
        fund,
        bytes: request.body ?? Readable.from([]),
      });
      if (!isRefusal(answer)) return reply.code(201).send(answer.value);
      request.raw.resume();
      return sendRefusal(request, reply, answer);
    });
  });
}
