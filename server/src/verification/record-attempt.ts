import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { ATTEMPT_REASONS, CHANNELS, type Channel, judgeReason } from './rules/index.ts';
import { insertAttempt, lockVisit } from './store/visits.ts';
import { currentView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

/**
 * Records that a channel failed or could not be tried, with a coded reason (AMB-04): what opens the next channel of the
 * order (AUTH-18). Success is never recorded here; it comes with its proof.
 */
export const recordAttempt = useCase({
  name: 'verification.recordAttempt',
  summary: { th: 'บันทึกว่าช่องทางยืนยันตัวตนใช้ไม่ได้', en: 'Record a failed or unavailable attempt' },
  input: z.object({
    visitId: z.uuid(),
    channel: z.enum(keysOf(CHANNELS)),
    result: z.enum(['FAILED', 'UNAVAILABLE']),
    reason: z.enum(keysOf(ATTEMPT_REASONS)),
  }),
  output: visitViewSchema,
  route: { method: 'POST', path: '/api/visits/:visitId/attempts' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: ['VISIT_NOT_FOUND', 'VISIT_ALREADY_VERIFIED', 'ALREADY_CANCELLED', 'UNAVAILABLE_REASON_INVALID'],
  idempotent: true,
  audit: { action: 'verification.recordAttempt' },
  example: {
    visitId: '00000000-0000-4000-8000-000000000001',
    channel: 'LINE_SELF',
    result: 'UNAVAILABLE',
    reason: 'NO_PHONE',
  },
  run: async (ctx, { visitId, channel, result, reason }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const wrongReason = judgeReason(channel as Channel, result, reason);
    if (wrongReason) return wrongReason;
    return ctx.transaction(async (tx) => {
      const visit = await lockVisit(tx, visitId, call.organisationId);
      if (!visit) return refuse('VISIT_NOT_FOUND');
      if (visit.state === 'CANCELLED') return refuse('ALREADY_CANCELLED');
      if (visit.state !== 'NEW' && visit.state !== 'IDENTIFYING') return refuse('VISIT_ALREADY_VERIFIED');
      await insertAttempt(tx, visit, { channel, result, reason, by: call.by, byName: call.byName, now: ctx.now });
      ctx.note({ subject: visit.person_id, detail: { visitId, channel, result, reason } });
      return currentView(tx, call, visitId);
    });
  },
});
