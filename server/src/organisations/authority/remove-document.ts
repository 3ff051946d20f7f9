import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { documentRefusals } from '../../services/index.ts';
import { EDIT_REFUSALS, editGrant } from './edit-grant.ts';
import { removeGrantDocument } from './store/documents.ts';
import { touchGrant } from './store/write-answers.ts';
import { grantViewSchema } from './view-schema.ts';

/** Takes a file out of its slot; the paper itself stays kept for as long as the rule says. */
export const removeGrantDocumentOf = useCase({
  name: 'organisations.removeGrantDocument',
  summary: { th: 'นำเอกสารผู้มีอำนาจออก', en: 'Remove a document from authority data' },
  route: { method: 'DELETE', path: '/api/authority/grants/:grantId/documents/:documentId' },
  input: z.object({ grantId: z.uuid(), documentId: z.uuid() }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: [...EDIT_REFUSALS, 'DOCUMENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.removeGrantDocument' },
  example: {
    grantId: '00000000-0000-4000-8000-000000000001',
    documentId: '00000000-0000-4000-8000-000000000002',
  },
  run: (ctx, { grantId, documentId }) =>
    editGrant(ctx, { grantId }, async (tx) => {
      const slot = await removeGrantDocument(tx, grantId, documentId, ctx.now);
      if (!slot) return documentRefusals('DOCUMENT_NOT_FOUND');
      await touchGrant(tx, grantId, ctx.now);
      return undefined;
    }),
});
