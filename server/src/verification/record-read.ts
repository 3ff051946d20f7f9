import { z } from 'zod';
import type { RightsOn } from '../entitlement/index.ts';
import { birthOf, fullName, type PersonFace } from '../persons/index.ts';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { newId } from '../platform/database/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { readMinutes } from './parameters.ts';
import { refuse } from './refusals.ts';
import { judgePerson, judgeUnit } from './rules/eligibility.ts';
import { populationGroup } from './rules/index.ts';
import { services } from './services.ts';
import { getVisitFacts } from './store/issue.ts';
import { insertRead } from './store/reads.ts';

/**
 * The agent read a card, or looked a typed id up (probe): the platform records who, where and how, and answers the
 * person's rights and the services he may be given. The id of the record is the correlationId (authen wire 1.2, 1.4).
 */
export const recordRead = useCase({
  name: 'verification.recordRead',
  summary: { th: 'บันทึกการอ่านบัตรและตรวจสิทธิ', en: 'Record a card read and answer the rights' },
  input: z.object({ citizenId: citizenIdSchema, source: z.enum(['CARD', 'PROBE']) }),
  output: z.object({
    correlationId: z.uuid(),
    person: z.custom<PersonFace>(),
    rights: z.custom<RightsOn>(),
    name: z.string(),
    group: z.enum(['GENERAL', 'SPECIAL']),
    claimTypes: z.array(z.object({ code: z.string(), th: z.string() })),
  }),
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AGENT'],
  refusals: ['PERSON_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'verification.recordRead' },
  example: { citizenId: '1990000000019', source: 'CARD' },
  run: async (ctx, { citizenId, source }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const { organisationId, limits, parameters } = call;
    ctx.note({ purpose: source === 'CARD' ? 'VISIT' : 'PROBE' });
    const facts = await getVisitFacts(ctx.db, { citizenId, organisationId, date: ctx.today, limits });
    const { person, rights } = facts;
    if (!person || !rights) return refuse('PERSON_NOT_FOUND');
    ctx.note({ subject: person.personId, detail: { source } });
    const correlationId = newId();
    const expiresAt = new Date(ctx.now.getTime() + ctx.parameters.get(readMinutes) * 60_000);
    await insertRead(
      ctx.db,
      { correlationId, organisationId, personId: person.personId, source, now: ctx.now, expiresAt },
      ctx.auditRow(),
    );
    ctx.auditWritten();
    return {
      correlationId,
      person,
      rights,
      name: fullName(person),
      group: populationGroup(birthOf(person), ctx.today, parameters),
      claimTypes: services
        .all(ctx.today)
        .filter((service) => service.onClaimTypeList || service.pathway === 'INNOVATION')
        .filter((service) => !judgeUnit(facts.unit, service) && !judgePerson(facts, service, ctx.today))
        .map(({ code, th }) => ({ code, th })),
    };
  },
});
