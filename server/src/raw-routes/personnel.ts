import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { exportPersonnel, ROSTER_TEMPLATE, uploadRoster } from '../provider/index.ts';
import { csvOf, xlsxOf } from '../services/index.ts';
import { inlineSafe } from './authority-documents.ts';

const PATH = '/api/provider/personnel';
const HARD_LIMIT = 10_000_000; // the parameter `rosterMaxBytes` decides; this keeps memory safe whatever it says

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const send = (reply: FastifyReply, name: string, mediaType: string, bytes: Buffer) =>
  inlineSafe(reply, { name, mediaType }, true).send(bytes);

/** The personnel list as a file, the template of a roster, and its upload: bodies are files. */
export async function addPersonnelFiles(app: FastifyInstance, engine: Engine): Promise<void> {
  const rowsFor = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    const call = { actor: request.actor, requestId: request.id };
    const answer = await execute(engine, exportPersonnel, call, request.query);
    return isRefusal(answer) ? sendRefusal(request, reply, answer) : answer.value.rows;
  };
  app.get(`${PATH}/export.csv`, async (request, reply) => {
    const rows = await rowsFor(request, reply);
    return Array.isArray(rows) ? send(reply, 'personnel.csv', CSV, csvOf(rows)) : rows;
  });
  app.get(`${PATH}/export.xlsx`, async (request, reply) => {
    const rows = await rowsFor(request, reply);
    return Array.isArray(rows) ? send(reply, 'personnel.xlsx', XLSX, await xlsxOf(rows, 'บุคลากร')) : rows;
  });
  app.get(`${PATH}/template.csv`, async (_request, reply) =>
    send(reply, 'personnel-template.csv', CSV, csvOf(ROSTER_TEMPLATE)),
  );
  app.get(`${PATH}/template.xlsx`, async (_request, reply) =>
    send(reply, 'personnel-template.xlsx', XLSX, await xlsxOf(ROSTER_TEMPLATE, 'บุคลากร')),
  );
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: HARD_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(`${PATH}/import`, { bodyLimit: HARD_LIMIT }, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const { name } = request.query as { name?: string };
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const call = { actor: request.actor, requestId: request.id };
      const answer = await execute(engine, uploadRoster, call, { name, bytes });
      return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.code(201).send(answer.value);
    });
  });
}
