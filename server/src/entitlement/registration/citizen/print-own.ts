import { z } from 'zod';
import { useCase } from '../../../platform/use-case/index.ts';
import { refuseRegistration } from '../refusals.ts';
import { findSlip } from '../slip/find-slip.ts';
import { printed } from '../slip/print-registration.ts';
import { lockTicket } from '../store/tickets.ts';
import { ticketSchema } from './ticket-schema.ts';

/** The slip of the registration that was just made with a ticket. A raw route hands it out. */
export const printOwn = useCase({
  name: 'entitlement.printOwn',
  summary: { th: 'พิมพ์ใบลงทะเบียนของตนเอง', en: 'Print the slip of one’s own registration' },
  input: z.object({ ticket: ticketSchema }),
  output: z.object({ pdf: z.instanceof(Uint8Array), name: z.string() }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['CITIZEN_TICKET_INVALID', 'REGISTRATION_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.printOwn' },
  example: { ticket: 'as-it-was-answered' },
  run: async (ctx, { ticket: secret }) => {
    const { browserKey, now, parameters } = ctx;
    ctx.note({ purpose: 'OWN_RIGHTS' });
    return ctx.transaction(async (tx) => {
      const ticket = await lockTicket(tx, { secret, browserKey, now });
      if (!ticket) return refuseRegistration('CITIZEN_TICKET_INVALID');
      const { personId, registrationId } = ticket;
      ctx.note({ subject: personId });
      const row = registrationId === null ? undefined : await findSlip(tx, personId, registrationId);
      if (!row) return refuseRegistration('REGISTRATION_NOT_FOUND');
      const pdf = await printed(tx, row, { personId, now, actor: `person:${personId}`, parameters });
      return { pdf, name: 'ใบลงทะเบียนสิทธิ.pdf' };
    });
  },
});
