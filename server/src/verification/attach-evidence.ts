import { z } from 'zod';
import type { Storage } from '../gateways/storage/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { storeDocument } from '../services/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { insertEvidence } from './store/evidence.ts';
import { lockVisit } from './store/visits.ts';

/**
 * Attaches a document to a visit of the unit (แนบหลักฐาน): what the review of a smart-card code will ask for (AUTH-22,
 * AUTH-31). Bytes come by a raw route, which also hands in the storage.
 */
export const attachEvidence = useCase({
  name: 'verification.attachEvidence',
  summary: { th: 'แนบหลักฐานประกอบการเข้ารับบริการ', en: 'Attach evidence to a visit' },
  input: z.object({
    visitId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    bytes: z.instanceof(Uint8Array),
    storage: z.custom<Storage>(),
  }),
  output: z.object({ documentId: z.uuid() }),
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: ['VISIT_NOT_FOUND', 'ALREADY_CANCELLED', 'DOCUMENT_TYPE_NOT_ALLOWED', 'DOCUMENT_TOO_LARGE'],
  idempotent: false,
  audit: { action: 'verification.attachEvidence' },
  example: {
    visitId: '00000000-0000-4000-8000-000000000001',
    name: 'record.pdf',
    bytes: new Uint8Array(),
    storage: { put: async () => '', get: async () => undefined },
  },
  run: async (ctx, { visitId, name, bytes, storage }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    return ctx.transaction(async (tx) => {
      const visit = await lockVisit(tx, visitId, call.organisationId);
      if (!visit) return refuse('VISIT_NOT_FOUND');
      if (visit.state === 'CANCELLED') return refuse('ALREADY_CANCELLED');
      ctx.note({ subject: visit.person_id, detail: { visitId } });
      const stored = await storeDocument(tx, storage, ctx.parameters, {
        bytes,
        name,
        kind: 'VISIT_EVIDENCE',
        storedBy: call.by,
        now: ctx.now,
        today: ctx.today,
      });
      if (isRefusal(stored)) return stored;
      const { documentId } = stored;
      await insertEvidence(tx, { serviceDate: visit.service_date, visitId, documentId, by: call.by, now: ctx.now });
      return { documentId };
    });
  },
});
