import { z } from 'zod';
import { findPersonByCitizenId } from '../../../persons/index.ts';
import { citizenIdSchema } from '../../../platform/citizen-id/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { daysBetween } from '../../../platform/time/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { DESK_REFUSALS, registerAtDesk } from '../at-desk.ts';
import { evidenceSchema, networkIdSchema } from '../evidence/schema.ts';
import { GUARDIAN_RELATIONS } from '../model.ts';
import { birthRegistrationDays } from '../parameters.ts';
import { proofSchema, useProof } from '../proofs.ts';
import { refuseRegistration } from '../refusals.ts';
import { REGISTER_REFUSALS } from '../register.ts';
import { registeredSchema } from '../registered.ts';
import { birthReferenceOf, certificateNoSchema, childSchema, enterChild } from './child.ts';

/** Registers a new-born child from his birth certificate, with his guardian at the desk (ลงทะเบียนการเกิด; SRM-36). It counts as no change. */
export const registerBirth = useCase({
  name: 'entitlement.registerBirth',
  summary: { th: 'ลงทะเบียนการเกิด', en: 'Register a birth' },
  route: { method: 'POST', path: '/api/srm/registrations/births', status: 201 },
  input: z.object({
    child: childSchema,
    certificateNo: certificateNoSchema,
    motherCitizenId: citizenIdSchema.optional(),
    networkId: networkIdSchema,
    /** Of the guardian. */
    proof: proofSchema,
    relation: z.enum(GUARDIAN_RELATIONS),
    evidence: evidenceSchema.default([]),
    pointId: z.uuid().optional(),
  }),
  output: registeredSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: [
    ...REGISTER_REFUSALS,
    ...DESK_REFUSALS,
    'BIRTH_DATE_INVALID',
    'BIRTH_PERSON_DIFFERS',
    'BIRTH_REGISTERED_ALREADY',
  ],
  idempotent: true,
  audit: { action: 'entitlement.registerBirth' },
  example: {
    child: { citizenId: '1990000000019', firstName: 'ทดสอบ', lastName: 'แรกเกิด', sex: 'MALE', birth: '2026-03-01' },
    certificateNo: '1-0001',
    networkId: '9980300',
    proof: { kind: 'CARD', correlationId: '00000000-0000-4000-8000-000000000003' },
    relation: 'MOTHER',
  },
  run: async (ctx, input) => {
    const { child, certificateNo, networkId, relation } = input;
    ctx.note({ purpose: 'REGISTER', detail: { channel: 'BIRTH', networkId } });
    const age = daysBetween(child.birth, ctx.today);
    const days = ctx.parameters.get(birthRegistrationDays);
    if (age < 0 || age > days) return refuseRegistration('BIRTH_DATE_INVALID', { days });
    return registerAtDesk(ctx, input, async (tx, { organisationId }) => {
      const reference = birthReferenceOf(child.citizenId, certificateNo);
      const guardian = await useProof(tx, ctx, input.proof, { organisationId, reference });
      if (isRefusal(guardian)) return guardian;
      const mother = input.motherCitizenId ? await findPersonByCitizenId(tx, input.motherCitizenId) : undefined;
      const person = await enterChild(tx, child, mother?.provinceCode ?? undefined);
      if (isRefusal(person)) return person;
      ctx.note({ subject: person.personId });
      return {
        personId: person.personId,
        networkId,
        channel: 'BIRTH',
        kind: 'BIRTH',
        evidence: [{ kind: 'BIRTH_CERTIFICATE', note: certificateNo }, ...input.evidence],
        requesterId: guardian.personId,
        relation,
      };
    });
  },
});
