import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { mobileSchema } from './model.ts';
import { refuse } from './refusals.ts';
import { lockVisit, updateServiceData } from './store/visits.ts';
import { currentView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

/** Corrects the service data of a visit (แก้ไขข้อมูลการรับบริการ; AUTH-33). What the code recorded stays as it is. */
export const editVisit = useCase({
  name: 'verification.editVisit',
  summary: { th: 'แก้ไขข้อมูลการรับบริการ', en: 'Correct the service data of a visit' },
  input: z.object({
    visitId: z.uuid(),
    version: z.number().int(),
    visitNumber: z.string().trim().max(30).optional(),
    mobile: mobileSchema.optional(),
  }),
  output: visitViewSchema,
  route: { method: 'PATCH', path: '/api/visits/:visitId' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: ['VISIT_NOT_FOUND', 'ALREADY_CANCELLED', 'VISIT_CHANGED'],
  idempotent: true,
  audit: { action: 'verification.editVisit' },
  example: { visitId: '00000000-0000-4000-8000-000000000001', version: 1, visitNumber: '691122000001' },
  run: async (ctx, input) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    return ctx.transaction(async (tx) => {
      const visit = await lockVisit(tx, input.visitId, call.organisationId);
      if (!visit) return refuse('VISIT_NOT_FOUND');
      if (visit.state === 'CANCELLED') return refuse('ALREADY_CANCELLED');
      if (input.version !== visit.version) return refuse('VISIT_CHANGED');
      ctx.note({ subject: visit.person_id, detail: { visitId: input.visitId } });
      await updateServiceData(tx, visit, input);
      return currentView(tx, call, input.visitId);
    });
  },
});
