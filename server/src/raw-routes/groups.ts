import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportGroupJob, GROUP_TEMPLATE, uploadGroupFile } from '../entitlement/index.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { csvOf, xlsxOf } from '../services/index.ts';
import { inlineSafe } from './authority-documents.ts';

const PATH = '/api/srm/groups';
const HARD_LIMIT = 25_000_000; // the parameter `groupFileMaxBytes` decides; this keeps memory safe whatever it says

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const send = (reply: FastifyReply, name: string, mediaType: string, bytes: Buffer) =>
  inlineSafe(reply, { name, mediaType }, true).send(bytes);

/** The list of a group as it comes in, and its result as it goes out: bodies are files. */
export async function addGroupFiles(app: FastifyInstance, engine: Engine): Promise<void> {
  const callOf = (request: FastifyRequest) => ({ actor: request.actor, requestId: request.id });
  const resultOf = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    const { jobId } = request.params as { jobId: string };
    const { language } = request.query as { language?: string };
    const answer = await execute(engine, exportGroupJob, callOf(request), { jobId, language });
    return isRefusal(answer) ? sendRefusal(request, reply, answer) : answer.value.rows;
  };
  app.get(`${PATH}/jobs/:jobId/result.csv`, async (request, reply) => {
    const rows = await resultOf(request, reply);
    return Array.isArray(rows) ? send(reply, 'group-result.csv', CSV, csvOf(rows)) : rows;
  });
  app.get(`${PATH}/jobs/:jobId/result.xlsx`, async (request, reply) => {
    const rows = await resultOf(request, reply);
    return Array.isArray(rows) ? send(reply, 'group-result.xlsx', XLSX, await xlsxOf(rows, 'ผล')) : rows;
  });
  app.get(`${PATH}/template.csv`, async (_request, reply) =>
    send(reply, 'group-template.csv', CSV, csvOf(GROUP_TEMPLATE)),
  );
  app.get(`${PATH}/template.xlsx`, async (_request, reply) =>
    send(reply, 'group-template.xlsx', XLSX, await xlsxOf(GROUP_TEMPLATE, 'รายชื่อ')),
  );
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: HARD_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(`${PATH}/jobs`, { bodyLimit: HARD_LIMIT }, async (request, reply) => {
      if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const input = { ...(request.query as object), bytes };
      const answer = await execute(engine, uploadGroupFile, callOf(request), input);
      return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.code(201).send(answer.value);
    });
  });
}
