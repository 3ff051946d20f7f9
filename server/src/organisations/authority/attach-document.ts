import { z } from 'zod';
import type { Storage } from '../../gateways/storage/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { storeDocument } from '../../services/index.ts';
import { EDIT_REFUSALS, editGrant } from './edit-grant.ts';
import { ruleOf } from './facts.ts';
import { SLOTS } from './model.ts';
import { refuseAuthority } from './refusals.ts';
import { countAttached, insertGrantDocument, listGrantDocuments } from './store/documents.ts';
import { answerNotes, touchGrant } from './store/write-answers.ts';
import { grantViewSchema } from './view-schema.ts';

/** A paper photographed page by page; more is a mistake. */
const FILES_IN_A_SLOT = 5;
/** Files taken out stay kept: nobody fills the storage by changing his mind without end. */
const FILES_EVER = 60;

/** Attaches a file to a slot (แนบไฟล์; ORG-02, ORG-03, ORG-07, AMB-24). Bytes come by a raw route, which also hands in the storage. */
export const attachGrantDocument = useCase({
  name: 'organisations.attachGrantDocument',
  summary: { th: 'แนบเอกสารผู้มีอำนาจ', en: 'Attach a document to authority data' },
  input: z.object({
    grantId: z.uuid(),
    slot: z.enum(SLOTS),
    name: z.string().trim().min(1).max(200),
    bytes: z.instanceof(Uint8Array),
    storage: z.custom<Storage>(),
  }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: [
    ...EDIT_REFUSALS,
    'DOCUMENT_SLOT_NOT_USED',
    'DOCUMENT_SLOT_FULL',
    'DOCUMENT_TYPE_NOT_ALLOWED',
    'DOCUMENT_NAME_MISMATCH',
    'DOCUMENT_TOO_LARGE',
  ],
  idempotent: false,
  audit: { action: 'organisations.attachGrantDocument' },
  example: {
    grantId: '00000000-0000-4000-8000-000000000001',
    slot: 'APPOINTMENT_ORDER',
    name: 'order.pdf',
    bytes: new Uint8Array(),
    storage: { put: async () => '', get: async () => undefined },
  },
  run: (ctx, { grantId, slot, name, bytes, storage }) =>
    editGrant(ctx, { grantId }, async (tx, grant, actor) => {
      if (!ruleOf(grant).slots.some((used) => used.slot === slot)) return refuseAuthority('DOCUMENT_SLOT_NOT_USED');
      const there = await listGrantDocuments(tx, grantId);
      const isFull = there.filter((document) => document.slot === slot).length >= FILES_IN_A_SLOT;
      if (isFull || (await countAttached(tx, grantId)) >= FILES_EVER)
        return refuseAuthority('DOCUMENT_SLOT_FULL', { files: FILES_IN_A_SLOT });
      const stored = await storeDocument(tx, storage, ctx.parameters, {
        bytes,
        name,
        kind: `AUTHORITY_${slot}`,
        storedBy: `account:${actor.accountId}`,
        now: ctx.now,
        today: ctx.today,
      });
      if (isRefusal(stored)) return stored;
      await insertGrantDocument(tx, grantId, { ...stored, slot, name, bytes: bytes.length, attachedAt: ctx.now });
      await answerNotes(tx, grantId, [`documents.${slot}`], ctx.now);
      await touchGrant(tx, grantId, ctx.now);
      return undefined;
    }),
});
