import { z } from 'zod';
import { type Address, findCivilRecord, type PersonFace } from '../persons/index.ts';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { findAudited } from './look-up-rights.ts';
import type { RightsOn } from './model.ts';
import { refuseEntitlement } from './refusals.ts';
import { findRegistrationFacts, type RegistrationFacts } from './store/find-registration-facts.ts';

/**
 * A person and his rights now, for hospital programs that hold a registrar's tokens (SYS-19, wire 1.2 and 2.1). The registrar and
 * his unit are the actor; the purpose says which door (INV-ENT-10). With `registration` also what the older service tells of it, and the address.
 */
export const searchRight = useCase({
  name: 'entitlement.searchRight',
  summary: { th: 'ตรวจสอบสิทธิจากโปรแกรมด้วยโทเคนของนายทะเบียน', en: 'Look up rights with a registrar’s token' },
  input: z.object({
    citizenId: citizenIdSchema,
    purpose: z.enum(['SRM_RIGHT_SEARCH', 'UCWS_SEARCH']),
    registration: z.boolean().default(false),
  }),
  output: z.object({
    person: z.custom<PersonFace>(),
    rights: z.custom<RightsOn>(),
    facts: z.custom<RegistrationFacts>().optional(),
    /** Of the house registration, where it is on record. */
    address: z.custom<Address>().optional(),
  }),
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.searchRight' },
  example: { citizenId: '1990000000019', purpose: 'SRM_RIGHT_SEARCH' },
  run: async (ctx, { citizenId, purpose, registration }) => {
    ctx.note({ purpose });
    const { person, rights } = await findAudited(ctx, citizenId, ctx.today);
    if (!person || !rights) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    if (!registration) return { person, rights };
    const facts = await findRegistrationFacts(ctx.db, person.personId, ctx.now);
    const { registered } = await findCivilRecord(ctx.db, person.personId);
    return { person, rights, facts, ...(registered ? { address: registered } : {}) };
  },
});
