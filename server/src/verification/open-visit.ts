import { z } from 'zod';
import { birthOf } from '../persons/index.ts';
import { newId } from '../platform/database/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { familyOf, judgePerson, judgeUnit } from './rules/eligibility.ts';
import { populationGroup } from './rules/index.ts';
import { services } from './services.ts';
import { getVisitFacts } from './store/issue.ts';
import { openOrTakeUp } from './store/visits.ts';
import { currentView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

/**
 * Opens a visit (เปิดการเข้ารับบริการ) for a person and a service: the group is set when the record is loaded (AMB-19).
 * One that is open for the same person, unit, service and day is taken up again, so that a lost screen loses nothing.
 */
export const openVisit = useCase({
  name: 'verification.openVisit',
  summary: { th: 'เปิดการเข้ารับบริการ', en: 'Open a visit' },
  input: z.object({ personId: z.uuid(), serviceCode: z.string().min(1).max(20) }),
  output: visitViewSchema,
  route: { method: 'POST', path: '/api/visits', status: 201 },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: [
    'SERVICE_UNKNOWN',
    'PERSON_NOT_FOUND',
    'PERSON_DECEASED',
    'NO_PAYABLE_RIGHT',
    'UNIT_NOT_REACTIVATED',
    'FAMILY_NOT_ANNOUNCED',
    'SERVICE_REGION_NOT_ALLOWED',
    'DUPLICATE_VISIT',
  ],
  idempotent: true,
  audit: { action: 'verification.openVisit' },
  example: { personId: '00000000-0000-4000-8000-000000000001', serviceCode: 'PG0060001' },
  run: async (ctx, { personId, serviceCode }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const { organisationId, limits, parameters } = call;
    const facts = await getVisitFacts(ctx.db, { personId, organisationId, date: ctx.today, limits });
    const service = services.find(serviceCode, ctx.today);
    if (!service) return refuse('SERVICE_UNKNOWN');
    const refusal = judgeUnit(facts.unit, service) ?? judgePerson(facts, service, ctx.today);
    if (refusal) return refusal;
    if (!facts.person) return refuse('PERSON_NOT_FOUND');
    ctx.note({ subject: personId, detail: { service: serviceCode } });
    const group = populationGroup(birthOf(facts.person), ctx.today, parameters);
    return ctx.transaction(async (tx) => {
      const visitId = await openOrTakeUp(tx, {
        visitId: newId(),
        serviceDate: ctx.today,
        personId,
        organisationId,
        serviceCode,
        family: familyOf(service, facts.unit),
        pathway: service.pathway,
        group,
        by: call.by,
        now: ctx.now,
      });
      if (visitId === undefined) return refuse('DUPLICATE_VISIT');
      return currentView(tx, call, visitId);
    });
  },
});
