import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { listAgentRows } from './store/agents.ts';

const instant = (at: Date | null) => at?.toISOString() ?? null;

/** The card agents of one's organisation. */
export const listAgents = useCase({
  name: 'identity.listAgents',
  summary: { th: 'โปรแกรมอ่านบัตรที่ลงทะเบียนไว้', en: 'Enrolled card agents' },
  input: z.object({}),
  output: z.object({
    agents: z.array(
      z.object({
        enrolmentId: z.uuid(),
        name: z.string(),
        state: z.enum(['WAITING', 'ENROLLED', 'EXPIRED']),
        createdAt: z.iso.datetime(),
        enrolledAt: z.iso.datetime().nullable(),
        lastUsedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/agents' },
  level: 'L1',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    if (ctx.actor.kind !== 'ACCOUNT' || !ctx.actor.organisationId) return refuseRequest('FORBIDDEN');
    const rows = await listAgentRows(ctx.db, ctx.actor.organisationId, ctx.now);
    return {
      agents: rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        enrolledAt: instant(row.enrolledAt),
        lastUsedAt: instant(row.lastUsedAt),
      })),
    };
  },
});
