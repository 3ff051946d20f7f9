import type { FastifyInstance, FastifyReply } from 'fastify';
import { isCitizenId } from '../citizen-id.ts';
import { TEXT } from '../errors/error-texts.ts';
import { springError } from '../errors/spring-error.ts';
import { toWireReply } from '../wire/platform-reply.ts';
import { type AgentParts, READ_TIMEOUT_MS, refusePid, SAVE_TIMEOUT_MS, sendReply } from './agent-parts.ts';

type PidParams = { Params: { pid: string } };

/** Claim codes (authen wire 1.5 to 1.7). Every decision is the platform's; a malformed id is not worth the way. */
export function nhsoServiceDoors(app: FastifyInstance, { platform }: AgentParts): void {
  const save = (path: string, objectName: string) => async (body: unknown, reply: FastifyReply) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      return reply.code(400).send(springError(400, TEXT.badBody));
    }
    if (!isCitizenId(String((body as { pid?: unknown }).pid))) return refusePid(reply, objectName);
    return sendReply(reply, toWireReply(await platform.post(path, body, SAVE_TIMEOUT_MS)));
  };
  const confirm = save('/api/agent/confirm-save', 'confirmSave');
  const draft = save('/api/agent/save-as-draft', 'saveAsDraft');
  app.post('/api/nhso-service/confirm-save', (request, reply) => confirm(request.body, reply));
  app.post('/api/nhso-service/save-as-draft', (request, reply) => draft(request.body, reply));

  const latest = (path: string) => async (pid: string, reply: FastifyReply) => {
    if (!isCitizenId(pid)) return refusePid(reply, 'latestAuthenCode');
    // The id travels on in the body: the platform's own logs need not be trusted with a URL.
    return sendReply(reply, toWireReply(await platform.post(path, { pid }, READ_TIMEOUT_MS)));
  };
  const one = latest('/api/agent/latest-authen-code');
  const five = latest('/api/agent/latest-5');
  app.get<PidParams>('/api/nhso-service/latest-authen-code/:pid', (request, reply) => one(request.params.pid, reply));
  app.get<PidParams>('/api/nhso-service/latest-5-authen-code-all-hospital/:pid', (request, reply) =>
    five(request.params.pid, reply),
  );
}
