import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { documentRefusals } from '../../services/index.ts';
import { applicantOf, officerOf, ofRegion, readableGrant } from './call.ts';
import { listGrantDocuments } from './store/documents.ts';
import { findGrant, type GrantRow } from './store/grants.ts';

/** The data as the one who asks may see them: an officer those of his region, at his level; everybody else those of his unit. */
async function visibleGrant(ctx: Context, grantId: string): Promise<GrantRow | Refusal> {
  const officer = await officerOf(ctx);
  if (!isRefusal(officer)) {
    const ofHis = ofRegion(await findGrant(ctx.db, grantId), officer);
    const tooLow = !isRefusal(ofHis) && officer.actor.level === 'L1';
    return tooLow ? refuseRequest('ASSURANCE_TOO_LOW', { needed: 'L2' }) : ofHis;
  }
  const actor = applicantOf(ctx);
  if (isRefusal(actor)) return actor;
  const found = await readableGrant(ctx.db, actor, grantId);
  return isRefusal(found) ? found : found.grant;
}

/** Whether the caller may see a file of authority data; a raw route hands it out. Each look is in the audit. */
export const showGrantDocument = useCase({
  name: 'organisations.showGrantDocument',
  summary: { th: 'เปิดดูเอกสารผู้มีอำนาจ', en: 'Look at a document of authority data' },
  input: z.object({ grantId: z.uuid(), documentId: z.uuid() }),
  output: z.object({ documentId: z.uuid(), name: z.string(), mediaType: z.string() }),
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'GRANT_NOT_FOUND', 'DOCUMENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.showGrantDocument' },
  example: {
    grantId: '00000000-0000-4000-8000-000000000001',
    documentId: '00000000-0000-4000-8000-000000000002',
  },
  run: async (ctx, { grantId, documentId }) => {
    ctx.note({ subject: grantId, detail: { documentId } });
    const grant = await visibleGrant(ctx, grantId);
    if (isRefusal(grant)) return grant;
    const document = (await listGrantDocuments(ctx.db, grantId)).find((file) => file.documentId === documentId);
    return document ?? documentRefusals('DOCUMENT_NOT_FOUND');
  },
});
