import { z } from 'zod';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { documentRefusals } from '../../../services/index.ts';
import { evidenceSchema, inPicture, networkIdSchema } from '../evidence/schema.ts';
import { areOwn } from '../evidence/store.ts';
import { unlessMet } from '../met-another.ts';
import { refuseRegistration } from '../refusals.ts';
import { REGISTER_REFUSALS } from '../register.ts';
import { registerPerson } from '../register-person.ts';
import { registeredSchema, registeredView } from '../registered.ts';
import { lockTicket, useTicket } from '../store/tickets.ts';
import { ticketSchema } from './ticket-schema.ts';

/** A citizen registers himself or moves, with the ticket of his browser (FLOW-15). The rule is the desk's; no unit took it. */
export const registerOwn = useCase({
  name: 'entitlement.registerOwn',
  summary: { th: 'ประชาชนลงทะเบียนด้วยตนเอง', en: 'Register oneself' },
  input: z.object({ ticket: ticketSchema, networkId: networkIdSchema, evidence: evidenceSchema.default([]) }),
  output: registeredSchema.omit({ slip: true }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['CITIZEN_TICKET_INVALID', 'DOCUMENT_NOT_FOUND', ...REGISTER_REFUSALS],
  idempotent: true,
  audit: { action: 'entitlement.registerOwn' },
  example: { ticket: 'as-it-was-answered', networkId: '9980300' },
  run: async (ctx, { ticket: secret, networkId, evidence }) => {
    const { browserKey, now } = ctx;
    ctx.note({ purpose: 'REGISTER', detail: { channel: 'SELF', networkId } });
    return unlessMet(() =>
      ctx.transaction(async (tx) => {
        const ticket = await lockTicket(tx, { secret, browserKey, now });
        if (!ticket || ticket.registrationId) return refuseRegistration('CITIZEN_TICKET_INVALID');
        const { personId } = ticket;
        ctx.note({ subject: personId });
        const by = `person:${personId}`;
        if (!(await areOwn(tx, evidence, by))) return documentRefusals('DOCUMENT_NOT_FOUND');
        const command = { personId, networkId, channel: 'SELF' as const, evidence: inPicture(evidence), actor: by };
        const registered = await registerPerson(tx, command, now, ctx.parameters);
        if (isRefusal(registered)) return registered;
        await useTicket(tx, secret, registered.registrationId);
        const { slip: _desk, ...view } = await registeredView(tx, ctx, personId, registered);
        return view;
      }),
    );
  },
});
