import { z } from 'zod';
import { consumeProof, newLinkToken } from '../../../identity/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { findPersonRights } from '../../check/person-rights.ts';
import { personRightsSchema } from '../../check/view.ts';
import { refuseEntitlement } from '../../refusals.ts';
import { citizenTicketMinutes } from '../parameters.ts';
import { refuseRegistration } from '../refusals.ts';
import { insertTicket } from '../store/tickets.ts';

/** What a citizen's ThaiD proof is asked for on the public page (`reference`): his own registration, and no desk's. */
const OWN = 'CITIZEN';

/**
 * Somebody proved himself by ThaiD on the public page: his own rights, and a ticket with which he may register himself in this
 * browser, within minutes and once (ประชาชนลงทะเบียนด้วยตนเอง; FLOW-15, SRM-28).
 */
export const openOwnRegistration = useCase({
  name: 'entitlement.openOwnRegistration',
  summary: { th: 'เปิดการลงทะเบียนด้วยตนเองของประชาชน', en: 'Open one’s own registration' },
  input: z.object({ proof: z.string().min(1).max(200) }),
  output: z.object({ ticket: z.string(), expiresAt: z.iso.datetime(), person: personRightsSchema }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['THAID_PROOF_INVALID', 'RIGHTS_PERSON_NOT_FOUND', 'CITIZEN_TICKET_INVALID'],
  idempotent: false,
  audit: { action: 'entitlement.openOwnRegistration' },
  example: { proof: '00000000-0000-4000-8000-000000000002' },
  run: async (ctx, { proof: proofId }) => {
    const { browserKey, now, parameters } = ctx;
    ctx.note({ purpose: 'OWN_RIGHTS' });
    if (browserKey === undefined) return refuseRegistration('CITIZEN_TICKET_INVALID');
    return ctx.transaction(async (tx) => {
      const use = { proofId, purpose: 'REGISTRATION' as const, reference: OWN, browserKey, now };
      const proof = await consumeProof(tx, use, parameters);
      if (isRefusal(proof)) return proof;
      const { personId } = proof;
      ctx.note({ subject: personId });
      const person = await findPersonRights(tx, { personId }, ctx.today, parameters);
      if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
      const ticket = newLinkToken();
      const expiresAt = new Date(now.getTime() + parameters.get(citizenTicketMinutes) * 60_000);
      await insertTicket(tx, { secret: ticket, browserKey, personId, now, expiresAt });
      return { ticket, expiresAt: expiresAt.toISOString(), person };
    });
  },
});
