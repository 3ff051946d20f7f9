import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { agentCodeMinutes } from './parameters.ts';
import { insertEnrolment } from './store/agents.ts';

/**
 * Makes a one-time code to enrol the card agent of one computer (ลงทะเบียนโปรแกรมอ่านบัตร). At L2, and by the user manager alone: what an
 * enrolled agent says lets people of the unit in.
 */
export const startAgentEnrolment = useCase({
  name: 'identity.startAgentEnrolment',
  summary: { th: 'ออกรหัสลงทะเบียนโปรแกรมอ่านบัตร', en: 'Make a code to enrol a card agent' },
  input: z.object({ name: z.string().trim().min(1).max(60) }),
  output: z.object({ enrolmentId: z.uuid(), code: z.string(), expiresAt: z.iso.datetime() }),
  route: { method: 'POST', path: '/api/agents', status: 201 },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'identity.startAgentEnrolment' },
  example: { name: 'เคาน์เตอร์ 1' },
  run: async (ctx, { name }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'ACCOUNT' || !actor.organisationId) return refuseRequest('FORBIDDEN');
    const { organisationId, accountId: createdBy } = actor;
    const expiresAt = new Date(now.getTime() + ctx.parameters.get(agentCodeMinutes) * 60_000);
    return ctx.transaction(async (tx) => {
      const made = await insertEnrolment(tx, { organisationId, name, createdBy, now, expiresAt });
      ctx.note({ subject: made.enrolmentId });
      return { ...made, expiresAt: expiresAt.toISOString() };
    });
  },
});
