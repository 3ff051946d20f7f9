import { z } from 'zod';
import type { Storage } from '../../../gateways/storage/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../../platform/refusals/index.ts';
import { type Context, useCase } from '../../../platform/use-case/index.ts';
import { storeDocument } from '../../../services/index.ts';
import { registerActorOf } from '../../call.ts';
import { ticketSchema } from '../citizen/ticket-schema.ts';
import { EVIDENCES, type EvidenceKind } from '../model.ts';
import { citizenEvidencePerDay } from '../parameters.ts';
import { refuseRegistration } from '../refusals.ts';
import { lockTicket } from '../store/tickets.ts';
import { countStoredSince, insertEvidenceDocument } from './store.ts';

const DAY_MS = 24 * 3_600_000;

const fileSchema = z.object({
  kind: z.enum(EVIDENCES),
  name: z.string().trim().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
  storage: z.custom<Storage>(),
});
const keptSchema = z.object({ documentId: z.uuid() });
const FILE_REFUSALS = ['DOCUMENT_TYPE_NOT_ALLOWED', 'DOCUMENT_NAME_MISMATCH', 'DOCUMENT_TOO_LARGE'] as const;
const EXAMPLE = {
  kind: 'RENTAL_CONTRACT' as EvidenceKind,
  name: 'contract.pdf',
  bytes: new Uint8Array(),
  storage: { put: async () => '', get: async () => undefined },
};

async function keep(
  tx: Queryable,
  { now, today, parameters }: Pick<Context, 'now' | 'today' | 'parameters'>,
  { kind, name, bytes, storage }: z.output<typeof fileSchema>,
  storedBy: string,
): Promise<{ documentId: string } | Refusal> {
  const file = { bytes, name, kind: `REGISTRATION_${kind}`, storedBy, now, today };
  const stored = await storeDocument(tx, storage, parameters, file);
  if (isRefusal(stored)) return stored;
  const { documentId } = stored;
  await insertEvidenceDocument(tx, { documentId, kind, storedBy, now });
  return { documentId };
}

/** Keeps a picture of what was shown at the desk (แนบหลักฐาน), to be named when the registration is made. */
export const keepEvidence = useCase({
  name: 'entitlement.keepEvidence',
  summary: { th: 'แนบหลักฐานการลงทะเบียน', en: 'Keep evidence of a registration' },
  input: fileSchema,
  output: keptSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: FILE_REFUSALS,
  idempotent: false,
  audit: { action: 'entitlement.keepEvidence' },
  example: EXAMPLE,
  run: async (ctx, file) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    return ctx.transaction((tx) => keep(tx, ctx, file, `account:${actor.accountId}`));
  },
});

/** The same for a citizen with his ticket. */
export const keepOwnEvidence = useCase({
  name: 'entitlement.keepOwnEvidence',
  summary: { th: 'แนบหลักฐานการลงทะเบียนของตนเอง', en: 'Keep evidence of one’s own registration' },
  input: fileSchema.extend({ ticket: ticketSchema }),
  output: keptSchema,
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['CITIZEN_TICKET_INVALID', 'EVIDENCE_TOO_MANY', ...FILE_REFUSALS],
  idempotent: false,
  audit: { action: 'entitlement.keepOwnEvidence' },
  example: { ...EXAMPLE, ticket: 'as-it-was-answered' },
  run: async (ctx, { ticket: secret, ...file }) =>
    ctx.transaction(async (tx) => {
      const ticket = await lockTicket(tx, { secret, browserKey: ctx.browserKey, now: ctx.now });
      if (!ticket || ticket.registrationId) return refuseRegistration('CITIZEN_TICKET_INVALID');
      ctx.note({ subject: ticket.personId });
      const by = `person:${ticket.personId}`;
      const since = new Date(ctx.now.getTime() - DAY_MS);
      const files = ctx.parameters.get(citizenEvidencePerDay);
      if ((await countStoredSince(tx, by, since)) >= files) return refuseRegistration('EVIDENCE_TOO_MANY', { files });
      return keep(tx, ctx, file, by);
    }),
});
