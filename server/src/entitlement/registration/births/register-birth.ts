import { z } from 'zod';
import { findPersonByCitizenId } from '../../../persons/index.ts';
import { citizenIdSchema } from '../../../platform/citizen-id/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { daysBetween } from '../../../platform/time/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { documentRefusals } from '../../../services/index.ts';
import { registerActorOf } from '../../call.ts';
import { evidenceSchema, networkIdSchema } from '../evidence/schema.ts';
import { areOwn } from '../evidence/store.ts';
import { unlessMet } from '../met-another.ts';
import { GUARDIAN_RELATIONS } from '../model.ts';
import { birthRegistrationDays } from '../parameters.ts';
import { proofSchema, useProof } from '../proofs.ts';
import { refuseRegistration } from '../refusals.ts';
import { REGISTER_REFUSALS } from '../register.ts';
import { registerPerson } from '../register-person.ts';
import { registeredSchema, registeredView } from '../registered.ts';
import { pointFor } from '../stamp.ts';
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
    'BIRTH_DATE_INVALID',
    'BIRTH_PERSON_DIFFERS',
    'BIRTH_REGISTERED_ALREADY',
    'REQUESTER_IS_PERSON',
    'POINT_NOT_FOUND',
    'DOCUMENT_NOT_FOUND',
    'THAID_PROOF_INVALID',
    'READ_NOT_FOUND',
    'READ_OF_ANOTHER_UNIT',
    'READ_USED',
    'READ_EXPIRED',
    'PROBE_MAY_NOT_ISSUE',
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
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const { child, certificateNo, networkId, relation } = input;
    ctx.note({ purpose: 'REGISTER', detail: { channel: 'BIRTH', networkId } });
    const age = daysBetween(child.birth, ctx.today);
    const days = ctx.parameters.get(birthRegistrationDays);
    if (age < 0 || age > days) return refuseRegistration('BIRTH_DATE_INVALID', { days });
    return unlessMet(() =>
      ctx.transaction(async (tx) => {
        const point = await pointFor(tx, actor, input.pointId);
        if (isRefusal(point)) return point;
        const by = `account:${actor.accountId}`;
        if (!(await areOwn(tx, input.evidence, by))) return documentRefusals('DOCUMENT_NOT_FOUND');
        const { organisationId } = actor;
        const reference = birthReferenceOf(child.citizenId, certificateNo);
        const guardian = await useProof(tx, ctx, input.proof, { organisationId, reference });
        if (isRefusal(guardian)) return guardian;
        const mother = input.motherCitizenId ? await findPersonByCitizenId(tx, input.motherCitizenId) : undefined;
        const person = await enterChild(tx, child, mother?.provinceCode ?? undefined);
        if (isRefusal(person)) return person;
        ctx.note({ subject: person.personId });
        const command = {
          personId: person.personId,
          networkId,
          channel: 'BIRTH' as const,
          kind: 'BIRTH' as const,
          evidence: [{ kind: 'BIRTH_CERTIFICATE' as const, note: certificateNo }, ...input.evidence],
          actor: by,
          organisationId,
          ...point,
          requesterId: guardian.personId,
          relation,
        };
        const registered = await registerPerson(tx, command, ctx.now, ctx.parameters);
        return isRefusal(registered) ? registered : registeredView(tx, ctx, person.personId, registered);
      }),
    );
  },
});
