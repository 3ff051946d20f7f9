import { z } from 'zod';
import { birthOf } from '../persons/index.ts';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { newId } from '../platform/database/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { familyOf, judgePerson, judgeUnit } from './rules/eligibility.ts';
import { populationGroup } from './rules/index.ts';
import { judgeRead } from './rules/judge-read.ts';
import { services } from './services.ts';
import { getVisitFacts } from './store/issue.ts';
import { lockVisit, openOrTakeUp, updateServiceData } from './store/visits.ts';

/**
 * Keeps a visit without a code (authen wire 1.6): the desk finds it in today's queue and can finish it there. One that
 * is open for the same person, service and day is taken up. The card read is not used up, so a code can still be asked for with it.
 */
export const saveDraft = useCase({
  name: 'verification.saveDraft',
  summary: { th: 'บันทึกร่างการเข้ารับบริการ', en: 'Save a visit as a draft' },
  input: z.object({
    citizenId: citizenIdSchema,
    serviceCode: z.string().min(1).max(20),
    correlationId: z.uuid(),
    mobile: z.string().max(50).optional(),
    hn: z.string().max(50).optional(),
    hcode: z.string().max(9).optional(),
  }),
  output: z.object({ visitId: z.uuid(), createdAt: z.iso.datetime() }),
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AGENT'],
  refusals: [
    'HCODE_UNKNOWN',
    'TOKEN_OF_ANOTHER_UNIT',
    'SERVICE_UNKNOWN',
    'PERSON_NOT_FOUND',
    'PERSON_DECEASED',
    'READ_NOT_FOUND',
    'READ_EXPIRED',
    'READ_OF_ANOTHER_PERSON',
    'DUPLICATE_VISIT',
  ],
  idempotent: true,
  audit: { action: 'verification.saveDraft' },
  example: {
    citizenId: '1990000000019',
    serviceCode: 'PG0060001',
    correlationId: '00000000-0000-4000-8000-000000000001',
  },
  run: async (ctx, input) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const { organisationId, limits, parameters } = call;
    const { citizenId, correlationId: readId, hcode } = input;
    const facts = await getVisitFacts(ctx.db, { citizenId, readId, hcode, organisationId, date: ctx.today, limits });
    if (hcode !== undefined && facts.hcodeUnit === null) return refuse('HCODE_UNKNOWN');
    if (hcode !== undefined && facts.hcodeUnit !== organisationId) return refuse('TOKEN_OF_ANOTHER_UNIT');
    const service = services.find(input.serviceCode, ctx.today);
    if (!service) return refuse('SERVICE_UNKNOWN');
    if (!facts.person) return refuse('PERSON_NOT_FOUND');
    const { personId } = facts.person;
    const refusal =
      judgeUnit(facts.unit, service) ??
      judgePerson(facts, service, ctx.today) ??
      judgeRead(facts.read, { personId, organisationId, byPerson: false }, ctx.now, {
        ...parameters,
        probeMayIssue: true,
      });
    if (refusal) return refusal;
    ctx.note({ subject: personId, detail: { service: service.code } });
    const group = populationGroup(birthOf(facts.person), ctx.today, parameters);
    return ctx.transaction(async (tx) => {
      const visitId = await openOrTakeUp(tx, {
        visitId: newId(),
        serviceDate: ctx.today,
        personId,
        organisationId,
        serviceCode: service.code,
        family: familyOf(service, facts.unit),
        pathway: service.pathway,
        group,
        by: call.by,
        now: ctx.now,
        mobile: input.mobile,
        hn: input.hn,
      });
      if (visitId === undefined) return refuse('DUPLICATE_VISIT');
      const visit = await lockVisit(tx, visitId, organisationId);
      if (visit) await updateServiceData(tx, visit, { mobile: input.mobile, hn: input.hn });
      return { visitId, createdAt: ctx.now.toISOString() };
    });
  },
});
