import { z } from 'zod';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { documentRefusals } from '../../../services/index.ts';
import { isCentral, registerActorOf } from '../../call.ts';
import { isNamedBy } from './store.ts';

/** Whether the caller may see a picture that a registration names: the unit that took it, or the central office (SRM-25). A raw route hands it out. */
export const showEvidenceDocument = useCase({
  name: 'entitlement.showEvidenceDocument',
  summary: { th: 'เปิดดูหลักฐานการลงทะเบียน', en: 'Look at evidence of a registration' },
  input: z.object({ registrationId: z.uuid(), personId: z.uuid(), documentId: z.uuid() }),
  output: z.object({ documentId: z.uuid() }),
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER', 'AUDITOR'],
  refusals: ['DOCUMENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.showEvidenceDocument' },
  example: {
    registrationId: '00000000-0000-4000-8000-000000000004',
    personId: '00000000-0000-4000-8000-000000000001',
    documentId: '00000000-0000-4000-8000-000000000005',
  },
  run: async (ctx, input) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const { personId, documentId } = input;
    ctx.note({ subject: personId, purpose: 'REGISTER', detail: { documentId } });
    const named = await isNamedBy(ctx.db, input);
    const all = isCentral(actor) || actor.roles.includes('AUDITOR');
    const may = named && (all || named.organisationId === actor.organisationId);
    return may ? { documentId } : documentRefusals('DOCUMENT_NOT_FOUND');
  },
});
