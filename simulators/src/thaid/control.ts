import type { FastifyInstance } from 'fastify';
import { Faults } from './faults.ts';
import type { RunningThaid } from './serve.ts';

/** Steering ThaiD: what waits for a phone, and what goes wrong. */
export function thaidControl(app: FastifyInstance, thaid: RunningThaid): void {
  const state = () => ({
    issuer: thaid.issuer,
    phoneUrl: `${thaid.issuer}/phone`,
    faults: thaid.faults(),
    waiting: thaid.waiting().map(({ reference, clientId, state }) => ({ reference, clientId, state })),
  });
  app.get('/thaid', async () => state());
  app.put('/thaid/faults', async (request, reply) => {
    const change = Faults.partial().strict().safeParse(request.body);
    if (!change.success) return reply.code(400).send({ title: 'no such fault', issues: change.error.issues });
    thaid.setFaults(change.data);
    return state();
  });
}
