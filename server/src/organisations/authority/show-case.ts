import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { officerOf, ofRegion } from './call.ts';
import { caseView } from './case-view.ts';
import { findGrant } from './store/grants.ts';
import { caseViewSchema } from './view-schema.ts';

/** One case of the officer's region. */
export const showAuthorityCase = useCase({
  name: 'organisations.showAuthorityCase',
  summary: { th: 'ข้อมูลผู้มีอำนาจที่เขตพิจารณา', en: 'One case of authority data' },
  route: { method: 'GET', path: '/api/authority/cases/:grantId' },
  input: z.object({ grantId: z.uuid() }),
  output: caseViewSchema,
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: ['GRANT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.showAuthorityCase' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { grantId }) => {
    ctx.note({ subject: grantId });
    const officer = await officerOf(ctx);
    if (isRefusal(officer)) return officer;
    const grant = ofRegion(await findGrant(ctx.db, grantId), officer);
    return isRefusal(grant) ? grant : caseView(ctx.db, grant, officer, ctx);
  },
});
