import { z } from 'zod';
import { birthOf } from '../persons/index.ts';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import type { VisitFacts } from './model.ts';
import { refuse } from './refusals.ts';
import { judgePerson, judgeUnit } from './rules/eligibility.ts';
import { populationGroup } from './rules/index.ts';
import { judgeRead } from './rules/judge-read.ts';
import { services } from './services.ts';
import { getVisitFacts } from './store/issue.ts';
import { personPanel, personPanelSchema, serviceRef, serviceRefSchema } from './views.ts';

export const LOOK_UP_PURPOSES = ['VISIT', 'HISTORY'] as const;

const offeredService = serviceRefSchema.extend({
  pathway: z.enum(['GENERAL_CARE', 'INNOVATION']),
  family: z.string().nullable(),
  allowed: z.boolean(),
  refusal: z
    .object({
      code: z.string(),
      kind: z.string(),
      th: z.string(),
      en: z.string(),
      nextTh: z.string(),
      nextEn: z.string(),
    })
    .nullable(),
});

/**
 * Finds a person by the typed citizen id (AUTH-43, AUTH-44) or by a card read, and shows the panel of person and
 * entitlement (ENT-01..12), the group, the quotas left, and which services this unit may give him. Each look-up is audited
 * with its purpose (INV-ENT-10).
 */
export const lookUpPerson = useCase({
  name: 'verification.lookUpPerson',
  summary: { th: 'ค้นหาบุคคลและสิทธิ', en: 'Look up a person and his rights' },
  input: z
    .object({
      citizenId: citizenIdSchema.optional(),
      correlationId: z.uuid().optional(),
      purpose: z.enum(LOOK_UP_PURPOSES),
    })
    .refine(
      (value) => (value.citizenId === undefined) !== (value.correlationId === undefined),
      'CITIZEN_ID_OR_CORRELATION_ID',
    ),
  output: personPanelSchema.extend({ services: z.array(offeredService), openVisitId: z.uuid().nullable() }),
  route: { method: 'POST', path: '/api/persons/look-up' },
  level: 'DESK',
  allow: ['DESK_OFFICER', 'REGISTRAR'],
  refusals: ['PERSON_NOT_FOUND', 'READ_NOT_FOUND', 'READ_EXPIRED', 'READ_OF_ANOTHER_UNIT'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'verification.lookUpPerson' },
  example: { citizenId: '1990000000019', purpose: 'VISIT' },
  run: async (ctx, input) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const { organisationId, limits, parameters } = call;
    ctx.note({ purpose: input.purpose });
    const facts = await getVisitFacts(ctx.db, {
      citizenId: input.citizenId,
      readId: input.correlationId,
      organisationId,
      date: ctx.today,
      limits,
    });
    const badRead =
      input.correlationId === undefined
        ? undefined
        : judgeRead(facts.read, { personId: undefined, organisationId, byPerson: true }, ctx.now, {
            ...parameters,
            probeMayIssue: true,
          });
    if (badRead) return badRead;
    if (!facts.person) return refuse('PERSON_NOT_FOUND');
    ctx.note({ subject: facts.person.personId });
    const group = populationGroup(birthOf(facts.person), ctx.today, parameters);
    return {
      ...personPanel(facts, group, ctx.today, limits),
      services: offered(facts, ctx.today),
      openVisitId:
        facts.sameDay?.find((v) => v.organisationId === organisationId && ['NEW', 'IDENTIFYING'].includes(v.state))
          ?.visitId ?? null,
    };
  },
});

/** The services this kind of unit gives at all, each with the refusal this person would meet. */
function offered(facts: VisitFacts, today: string): z.input<typeof offeredService>[] {
  return services
    .all(today)
    .filter((service) => judgeUnit(facts.unit, service)?.code !== 'FAMILY_NOT_ANNOUNCED')
    .map((service) => {
      const refusal = judgeUnit(facts.unit, service) ?? judgePerson(facts, service, today);
      return {
        ...serviceRef(service),
        pathway: service.pathway,
        family: service.family,
        allowed: refusal === undefined,
        refusal: refusal ? { code: refusal.code, ...refusal.definition } : null,
      };
    });
}
