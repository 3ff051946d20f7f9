import type { FastifyInstance } from 'fastify';
import { askPasswordReset } from '../identity/index.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';

/** Asking for a link to set a new password: paced by network address as signing in is. */
export function addPasswordRoutes(app: FastifyInstance, engine: Engine): void {
  const tooMany = addressLimit(engine, 'password-reset');
  app.post('/api/password/forgotten', async (request, reply) => {
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const call = { actor: { kind: 'PUBLIC' } as const, requestId: request.id };
    const asked = await execute(engine, askPasswordReset, call, request.body);
    return isRefusal(asked) ? sendRefusal(request, reply, asked) : reply.code(202).send({});
  });
}
