import { z } from 'zod';
import { mayReactivate } from '../../organisations/index.ts';
import { organisationOf } from '../../platform/actor.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { arrangementSchema, arrangementViews } from './view.ts';

/** How the unit arranges its services (ข้อมูลการจัดบริการ; OSS-34, REG-17), with the hours of those who deliver them beside it. */
export const listServiceArrangements = useCase({
  name: 'provider.listServiceArrangements',
  summary: { th: 'ข้อมูลการจัดบริการของหน่วยบริการ', en: 'How the unit arranges its services' },
  input: z.object({}),
  output: z.object({
    arrangements: z.array(arrangementSchema),
    /** Whether this person may change them (at L2). */
    mayEdit: z.boolean(),
    asOf: plainDateSchema,
  }),
  route: { method: 'GET', path: '/api/provider/arrangements' },
  level: 'L1',
  allow: ['DESK_OFFICER', 'REGISTRAR', 'CPP_EDITOR', 'E_PORTAL_USER_MANAGER', 'HRA_ASSESSOR', 'DELEGATE', 'HOLDER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'provider.listServiceArrangements' },
  example: {},
  run: async (ctx) => {
    const organisationId = organisationOf(ctx.actor);
    if (organisationId === undefined) return refuseRequest('FORBIDDEN');
    ctx.note({ subject: organisationId });
    const arrangements = [...(await arrangementViews(ctx.db, organisationId, ctx.today))];
    return { arrangements, mayEdit: mayReactivate(ctx.actor) === undefined, asOf: ctx.today };
  },
});
