import { z } from 'zod';
import { fullName } from '../../persons/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { applicantOf } from './call.ts';
import { isActive } from './facts.ts';
import { listGrants } from './store/grants.ts';
import { grantSummarySchema } from './view-schema.ts';

/** One's own authority data for the acting unit; its holder sees everybody's that were submitted. */
export const listAuthorityGrants = useCase({
  name: 'organisations.listGrants',
  summary: { th: 'รายการข้อมูลผู้มีอำนาจของหน่วยบริการ', en: 'Authority data of the acting unit' },
  route: { method: 'GET', path: '/api/authority/grants' },
  input: z.object({}),
  output: z.object({ grants: z.array(grantSummarySchema) }),
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN'],
  idempotent: false,
  audit: { action: 'organisations.listGrants' },
  example: {},
  run: async (ctx) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    const rows = await listGrants(ctx.db, actor.organisationId, actor.accountId, actor.roles.includes('HOLDER'));
    return {
      grants: rows.map((grant) => ({
        grantId: grant.grantId,
        referenceNo: grant.referenceNo,
        capacity: grant.capacity,
        state: grant.state,
        active: isActive(grant, ctx.today),
        applicantName: fullName(grant.applicant),
        mine: grant.accountId === actor.accountId,
        validFrom: grant.validFrom,
        validTo: grant.validTo,
        submittedAt: grant.submittedAt?.toISOString() ?? null,
        updatedAt: grant.updatedAt.toISOString(),
        openNotes: grant.openNotes,
      })),
    };
  },
});
