import { z } from 'zod';
import { useCase } from '../../../platform/use-case/index.ts';
import { evidenceSchema, inPicture, networkIdSchema } from '../evidence/schema.ts';
import { previewOf, previewSchema } from '../preview-of.ts';
import { refuseRegistration } from '../refusals.ts';
import { lockTicket } from '../store/tickets.ts';
import { ticketSchema } from './ticket-schema.ts';

/** What would become of one's own registration, before it is made. */
export const previewOwn = useCase({
  name: 'entitlement.previewOwn',
  summary: { th: 'ตรวจสอบก่อนลงทะเบียนด้วยตนเอง', en: 'What would become of one’s own registration' },
  input: z.object({ ticket: ticketSchema, networkId: networkIdSchema, evidence: evidenceSchema.default([]) }),
  output: previewSchema,
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['CITIZEN_TICKET_INVALID', 'RIGHTS_PERSON_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.previewOwn' },
  example: { ticket: 'as-it-was-answered', networkId: '9980300' },
  run: async (ctx, { ticket: secret, networkId, evidence }) => {
    const { browserKey, now } = ctx;
    ctx.note({ purpose: 'OWN_RIGHTS' });
    return ctx.transaction(async (tx) => {
      const ticket = await lockTicket(tx, { secret, browserKey, now });
      if (!ticket || ticket.registrationId) return refuseRegistration('CITIZEN_TICKET_INVALID');
      const { personId } = ticket;
      ctx.note({ subject: personId });
      return previewOf(tx, ctx, {
        personId,
        networkId,
        channel: 'SELF',
        evidence: inPicture(evidence),
        actor: `person:${personId}`,
      });
    });
  },
});
