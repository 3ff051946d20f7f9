import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { documentRefusals } from '../../services/index.ts';
import { registerActorOf } from '../call.ts';
import { evidenceSchema, networkIdSchema } from './evidence/schema.ts';
import { areOwn } from './evidence/store.ts';
import { unlessMet } from './met-another.ts';
import { GUARDIAN_RELATIONS } from './model.ts';
import { proofSchema, proveRequester } from './proofs.ts';
import { refuseRegistration } from './refusals.ts';
import { registerPerson } from './register-person.ts';
import { registeredSchema, registeredView } from './registered.ts';
import { pointFor } from './stamp.ts';

/** The ways to register at a desk (SRM-28 to SRM-30, SRM-37). */
export const DESK_CHANNELS = ['SELF', 'GUARDIAN', 'DELEGATE', 'REGISTRAR'] as const;

export const REGISTER_REFUSALS = [
  'RIGHTS_PERSON_NOT_FOUND',
  'REGISTRATION_PERSON_DECEASED',
  'OTHER_FUND_ACTIVE',
  'NO_UNIVERSAL_RIGHT',
  'NETWORK_NOT_FOUND',
  'NETWORK_UNIT_NOT_ACTIVE',
  'SAME_UNIT',
  'EVIDENCE_REQUIRED',
  'CHANGE_LIMIT_REACHED',
  'REGISTRATION_MEANWHILE',
] as const;

/** Registers a person with a network of units, or moves him to another (ลงทะเบียน/ย้าย); it holds at once (SRM-02). */
export const register = useCase({
  name: 'entitlement.register',
  summary: { th: 'ลงทะเบียนหรือย้ายหน่วยบริการ', en: 'Register a person or move him' },
  route: { method: 'POST', path: '/api/srm/registrations', status: 201 },
  input: z.object({
    personId: z.uuid(),
    networkId: networkIdSchema,
    channel: z.enum(DESK_CHANNELS),
    evidence: evidenceSchema.default([]),
    /** Of the person himself, of the guardian or of the delegate; a registrar acts on a request form. */
    proof: proofSchema.optional(),
    /** Of the guardian to the person. */
    relation: z.enum(GUARDIAN_RELATIONS).optional(),
    pointId: z.uuid().optional(),
  }),
  output: registeredSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: [
    ...REGISTER_REFUSALS,
    'PROOF_REQUIRED',
    'PROOF_OF_ANOTHER_PERSON',
    'DELEGATE_NEEDS_THAID',
    'RELATION_REQUIRED',
    'REQUESTER_IS_PERSON',
    'GUARDIAN_AGE',
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
  audit: { action: 'entitlement.register' },
  example: {
    personId: '00000000-0000-4000-8000-000000000001',
    networkId: '9980300',
    channel: 'REGISTRAR',
    evidence: [{ kind: 'REQUEST_FORM', note: '12/2569' }],
  },
  run: async (ctx, input) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const { personId, networkId, channel, relation, evidence } = input;
    ctx.note({ subject: personId, purpose: 'REGISTER', detail: { channel, networkId } });
    if (channel === 'GUARDIAN' && !relation) return refuseRegistration('RELATION_REQUIRED');
    return unlessMet(() =>
      ctx.transaction(async (tx) => {
        const point = await pointFor(tx, actor, input.pointId);
        if (isRefusal(point)) return point;
        const by = `account:${actor.accountId}`;
        if (!(await areOwn(tx, evidence, by))) return documentRefusals('DOCUMENT_NOT_FOUND');
        const { organisationId } = actor;
        const proved = await proveRequester(tx, ctx, { ...input, organisationId, proof: input.proof });
        if (isRefusal(proved)) return proved;
        const command = {
          personId,
          networkId,
          channel,
          evidence,
          actor: by,
          organisationId,
          ...point,
          ...proved,
          relation: channel === 'GUARDIAN' ? relation : undefined,
        };
        const registered = await registerPerson(tx, command, ctx.now, ctx.parameters);
        return isRefusal(registered) ? registered : registeredView(tx, ctx, personId, registered);
      }),
    );
  },
});
