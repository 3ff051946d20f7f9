import { z } from 'zod';
import { mayReactivate } from '../../organisations/index.ts';
import { organisationOf } from '../../platform/actor.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { reactivationMinimumPersonnel } from './parameters.ts';
import { reactivationView, reactivationViewSchema } from './reactivation-view.ts';

/**
 * How far the re-activation of the unit one acts for is (RACT-07, RACT-08, RACT-10): what each of the two menus lacks, who may do it,
 * since when, from which day visits stop, and how it came to this. Everybody who works with the unit's basic data may read it.
 */
export const showReactivation = useCase({
  name: 'provider.showReactivation',
  summary: { th: 'สถานะการ Re-Activated ของหน่วยบริการ', en: 'The re-activation of the unit, and what it lacks' },
  input: z.object({}),
  output: reactivationViewSchema,
  route: { method: 'GET', path: '/api/provider/reactivation' },
  level: 'L1',
  allow: ['DESK_OFFICER', 'REGISTRAR', 'CPP_EDITOR', 'E_PORTAL_USER_MANAGER', 'HRA_ASSESSOR', 'DELEGATE', 'HOLDER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'provider.showReactivation' },
  example: {},
  run: async (ctx) => {
    const organisationId = organisationOf(ctx.actor);
    if (organisationId === undefined) return refuseRequest('FORBIDDEN');
    ctx.note({ subject: organisationId });
    const view = await reactivationView(ctx.db, {
      organisationId,
      today: ctx.today,
      minimumPersonnel: ctx.parameters.get(reactivationMinimumPersonnel),
      mayManage: mayReactivate(ctx.actor) === undefined,
    });
    return view ?? refuseRequest('NOT_FOUND');
  },
});
