import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { getVisitFacts } from './store/issue.ts';
import { visitView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

/** A visit of the own unit: what a refreshed counter screen starts from. */
export const showVisit = useCase({
  name: 'verification.showVisit',
  summary: { th: 'ดูการเข้ารับบริการ', en: 'Show a visit' },
  input: z.object({ visitId: z.uuid() }),
  output: visitViewSchema,
  route: { method: 'GET', path: '/api/visits/:visitId' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  scope: (actor, facts: { organisationId: string }) =>
    actor.kind === 'ACCOUNT' && actor.organisationId === facts.organisationId ? undefined : refuse('VISIT_NOT_FOUND'),
  refusals: ['VISIT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'verification.showVisit' },
  example: { visitId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { visitId }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const { organisationId, limits, parameters } = call;
    const facts = await getVisitFacts(ctx.db, { visitId, organisationId, date: ctx.today, limits });
    if (!facts.visit) return refuse('VISIT_NOT_FOUND');
    ctx.note({ subject: facts.visit.person_id, detail: { visitId } });
    const outside = ctx.scope({ organisationId: facts.visit.organisation_id });
    return outside ?? visitView(facts, parameters, limits);
  },
});
