import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { CANCEL_REASONS } from './model.ts';
import { refuse } from './refusals.ts';
import { getVisitFacts } from './store/issue.ts';
import { cancelVisit as cancelInStore, lockVisit } from './store/visits.ts';
import { currentView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

/**
 * Cancels a visit with its code (ลบรายการที่ยืนยันแล้ว; AUTH-34, AMB-32): never deleted, with reason, actor and time, only
 * before it is claimed; the quota is returned once and the code is never used again (INV-VER-13).
 */
export const cancelVisit = useCase({
  name: 'verification.cancelVisit',
  summary: { th: 'ยกเลิกรายการที่ยืนยันแล้ว', en: 'Cancel a visit and its code' },
  input: z.object({
    visitId: z.uuid(),
    reasonCode: z.enum(CANCEL_REASONS),
    text: z.string().trim().max(500).default(''),
    version: z.number().int().optional(),
  }),
  output: visitViewSchema,
  route: { method: 'POST', path: '/api/visits/:visitId/cancellation' },
  level: 'DESK',
  allow: ['DESK_OFFICER', 'HOLDER'],
  refusals: [
    'VISIT_NOT_FOUND',
    'ALREADY_CANCELLED',
    'VISIT_CHANGED',
    'CANCEL_REASON_REQUIRED',
    'CLAIM_ALREADY_SUBMITTED',
  ],
  idempotent: true,
  audit: { action: 'verification.cancelVisit' },
  example: { visitId: '00000000-0000-4000-8000-000000000001', reasonCode: 'WRONG_SERVICE', text: '' },
  run: async (ctx, input) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    if (input.reasonCode === 'OTHER' && input.text === '') return refuse('CANCEL_REASON_REQUIRED');
    const { organisationId, limits } = call;
    return ctx.transaction(async (tx) => {
      const visit = await lockVisit(tx, input.visitId, organisationId);
      if (!visit) return refuse('VISIT_NOT_FOUND');
      if (visit.state === 'CANCELLED') return refuse('ALREADY_CANCELLED');
      if (input.version !== undefined && input.version !== visit.version) return refuse('VISIT_CHANGED');
      const { visitId } = input;
      const { code } = await getVisitFacts(tx, { visitId, organisationId, date: ctx.today, limits });
      if (code?.state === 'CLAIMED' || code?.state === 'PAID') return refuse('CLAIM_ALREADY_SUBMITTED');
      ctx.note({ subject: visit.person_id, detail: { visitId: input.visitId, reason: input.reasonCode } });
      const cancel = { reasonCode: input.reasonCode, text: input.text, at: ctx.now.toISOString(), by: call.byName };
      await cancelInStore(tx, visit, cancel, call.by, ctx.now);
      return currentView(tx, call, input.visitId);
    });
  },
});
