import type { FastifyInstance, FastifyReply } from 'fastify';
import { isCitizenId } from '../citizen-id.ts';
import { cardForPlatform, cardOnlyBody, imagePart, wantsImage } from '../wire/card-body.ts';
import { toWireReply } from '../wire/platform-reply.ts';
import { type AgentParts, READ_TIMEOUT_MS, refuseCard, refusePid, sendReply } from './agent-parts.ts';

const READS = '/api/agent/reads';

type PidParams = { Params: { pid: string } };

/** The card doors (authen wire 1.1 to 1.4). */
export function smartcardDoors(app: FastifyInstance, parts: AgentParts): void {
  app.get('/api/smartcard/terminals', { logLevel: 'warn' }, async () => {
    const terminals = await parts.reader.terminals();
    return terminals.map(({ name, present }) => ({ terminalName: name, isPresent: present }));
  });

  app.get('/api/smartcard/read', async (request, reply) => {
    const read = await parts.readCard(wantsImage(request.query));
    if ('fault' in read) return refuseCardAndLog(reply, read);
    const body = { pid: read.card.pid, source: 'CARD', card: cardForPlatform(read.card) };
    const answer = toWireReply(await parts.platform.post(READS, body, READ_TIMEOUT_MS));
    if (answer.status >= 300) return sendReply(reply, answer);
    return sendReply(reply, { ...answer, body: { ...(answer.body as object), ...imagePart(read.card) } });
  });

  app.get('/api/smartcard/read-card-only', async (request, reply) => {
    const read = await parts.readCard(wantsImage(request.query));
    return 'fault' in read ? refuseCardAndLog(reply, read) : cardOnlyBody(read.card);
  });

  const probe = async (pid: string, reply: FastifyReply) => {
    if (!isCitizenId(pid)) return refusePid(reply, 'probe');
    return sendReply(reply, toWireReply(await parts.platform.post(READS, { pid, source: 'PROBE' }, READ_TIMEOUT_MS)));
  };
  app.get<PidParams>('/api/smartcard/probe/:pid', (request, reply) => probe(request.params.pid, reply));
  // One known program asks for a typed id under the name of the read.
  app.get<PidParams>('/api/smartcard/read/:pid', (request, reply) => probe(request.params.pid, reply));
}

function refuseCardAndLog(reply: FastifyReply, read: { fault: Parameters<typeof refuseCard>[1]; why?: string }) {
  if (read.why) reply.log.warn({ fault: read.fault, why: read.why }, 'card not read');
  return refuseCard(reply, read.fault);
}
