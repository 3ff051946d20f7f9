import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { findEvidence } from './store/evidence.ts';

/** The evidence attached to a visit of the unit. */
export const listEvidence = useCase({
  name: 'verification.listEvidence',
  summary: { th: 'รายการหลักฐานของการเข้ารับบริการ', en: 'List the evidence of a visit' },
  input: z.object({ visitId: z.uuid() }),
  output: z.object({
    evidence: z.array(
      z.object({
        documentId: z.uuid(),
        name: z.string(),
        mediaType: z.string(),
        bytes: z.number(),
        storedAt: z.string(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/visits/:visitId/evidence' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: ['VISIT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'verification.listEvidence' },
  example: { visitId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { visitId }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    ctx.note({ detail: { visitId } });
    const found = await findEvidence(ctx.db, visitId, call.organisationId);
    if (!found) return refuse('VISIT_NOT_FOUND');
    ctx.note({ subject: found.personId });
    return { evidence: found.evidence };
  },
});
