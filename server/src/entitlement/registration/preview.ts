import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { fiscalYearOf } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { twoLanguages } from '../check/view.ts';
import { rightName, subRightName } from '../names.ts';
import { regularUnitChangesPerFY } from '../parameters.ts';
import { evidenceSchema, networkIdSchema } from './evidence.ts';
import { REGISTRATION_KINDS } from './model.ts';
import { thaidReferenceOf } from './proofs.ts';
import { DESK_CHANNELS } from './register.ts';
import { isOutside, judgeRegistration } from './rules/judge-registration.ts';
import { getRegistrationFacts } from './store/registration-facts.ts';

const previewSchema = z.object({
  allowed: z.boolean(),
  /** Why not, and what to do. */
  refusal: z
    .object({ code: z.string(), title: twoLanguages, next: twoLanguages, detail: z.record(z.string(), z.unknown()) })
    .nullable(),
  /** Null while it is refused. */
  kind: z.enum(REGISTRATION_KINDS).nullable(),
  counts: z.boolean(),
  left: z.number(),
  limit: z.number(),
  /** Budget year, Buddhist era. */
  fiscalYear: z.number(),
  /** Outside the province of his registered address: one of the residence evidences is needed (INV-ENT-5). */
  outside: z.boolean(),
  /** The right that he gets by it; null when he has one. */
  right: z.object({ code: z.string(), name: twoLanguages, sub: z.string(), subName: twoLanguages }).nullable(),
  /** `reference` for POST /api/thaid/start with the purpose REGISTRATION. */
  thaidReference: z.string(),
});

/** What would become of a registration (ตรวจก่อนลงทะเบียน), by the same rule and without writing anything. */
export const previewRegistration = useCase({
  name: 'entitlement.previewRegistration',
  summary: { th: 'ตรวจสอบก่อนลงทะเบียน', en: 'What would become of a registration' },
  route: { method: 'POST', path: '/api/srm/registrations/preview' },
  input: z.object({
    personId: z.uuid(),
    networkId: networkIdSchema,
    channel: z.enum(DESK_CHANNELS),
    evidence: evidenceSchema.default([]),
  }),
  output: previewSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.previewRegistration' },
  example: { personId: '00000000-0000-4000-8000-000000000001', networkId: '9980300', channel: 'SELF' },
  run: async (ctx, input) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: input.personId, purpose: 'REGISTER' });
    const facts = await getRegistrationFacts(ctx.db, input.personId, input.networkId, ctx.now);
    const decided = judgeRegistration(facts, { ...input, actor: actor.accountId }, facts.at, ctx.parameters);
    if (isRefusal(decided) && decided.code === 'RIGHTS_PERSON_NOT_FOUND') return decided;
    const limit = ctx.parameters.get(regularUnitChangesPerFY);
    const decision = isRefusal(decided) ? undefined : decided;
    const { mainRight, subRight } = decision?.right ?? {};
    return {
      allowed: decision !== undefined,
      refusal: isRefusal(decided)
        ? {
            code: decided.code,
            title: { th: decided.definition.th, en: decided.definition.en },
            next: { th: decided.definition.nextTh, en: decided.definition.nextEn },
            detail: decided.detail,
          }
        : null,
      kind: decision?.kind ?? null,
      counts: decision?.counts ?? false,
      left: Math.max(0, limit - facts.counted),
      limit,
      fiscalYear: fiscalYearOf(ctx.today),
      outside: facts.network !== undefined && isOutside(facts),
      right:
        mainRight && subRight
          ? { code: mainRight, name: rightName(mainRight), sub: subRight, subName: subRightName(mainRight, subRight) }
          : null,
      thaidReference: thaidReferenceOf(input),
    };
  },
});
