import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseCard } from './refusals.ts';
import { updateRevoked } from './store/agents.ts';

/** Takes an agent's word away, at once: a computer was lost, or a code given to the wrong one. */
export const revokeAgent = useCase({
  name: 'identity.revokeAgent',
  summary: { th: 'ยกเลิกโปรแกรมอ่านบัตร', en: 'Revoke a card agent' },
  input: z.object({ enrolmentId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/agents/:enrolmentId' },
  level: 'L1',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: ['AGENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'identity.revokeAgent' },
  example: { enrolmentId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { enrolmentId }) => {
    if (ctx.actor.kind !== 'ACCOUNT' || !ctx.actor.organisationId) return refuseRequest('FORBIDDEN');
    const { organisationId } = ctx.actor;
    ctx.note({ subject: enrolmentId });
    return ctx.transaction(async (tx) =>
      (await updateRevoked(tx, { enrolmentId, organisationId, now: ctx.now })) ? {} : refuseCard('AGENT_NOT_FOUND'),
    );
  },
});
