import type { FastifyInstance } from 'fastify';
import { printRegistration } from '../entitlement/index.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { inlineSafe } from './authority-documents.ts';

/** The slip of a registration: its body is a PDF. */
export function addRegistrationSlip(app: FastifyInstance, engine: Engine): void {
  app.get('/api/srm/registrations/:registrationId/slip.pdf', async (request, reply) => {
    if (request.credentialRefusal) return sendRefusal(request, reply, request.credentialRefusal);
    const call = { actor: request.actor, requestId: request.id };
    const input = { ...(request.query as object), ...(request.params as object) };
    const printed = await execute(engine, printRegistration, call, input);
    if (isRefusal(printed)) return sendRefusal(request, reply, printed);
    const { pdf, name } = printed.value;
    return inlineSafe(reply, { name, mediaType: 'application/pdf' }, false).send(Buffer.from(pdf));
  });
}
