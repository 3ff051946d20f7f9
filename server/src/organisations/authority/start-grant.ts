import { z } from 'zod';
import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { byApplicant, eligibleApplicantOf, viewerOf } from './call.ts';
import { CAPACITIES } from './model.ts';
import { judgeScopes } from './rules/judge-submission.ts';
import { authorityUnit } from './show-options.ts';
import { getGrant, insertGrant } from './store/grants.ts';
import { insertGrantEvent } from './store/history.ts';
import { grantView } from './view.ts';
import { grantViewSchema } from './view-schema.ts';

/**
 * Begins authority data of the caller for the unit he acts for (บันทึกข้อมูลผู้มีอำนาจ; ORG-01), or goes on with those he
 * began: what was saved is there.
 */
export const startGrant = useCase({
  name: 'organisations.startGrant',
  summary: { th: 'เริ่มบันทึกข้อมูลผู้มีอำนาจ', en: 'Begin authority data' },
  route: { method: 'POST', path: '/api/authority/grants', status: 201 },
  input: z.object({ capacity: z.enum(CAPACITIES) }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ACCOUNT_TYPE_NOT_ELIGIBLE', 'ORGANISATION_NOT_CHOSEN', 'UNIT_WITHOUT_AUTHORITY', 'SCOPE_NOT_ALLOWED'],
  idempotent: true,
  audit: { action: 'organisations.startGrant' },
  example: { capacity: 'HOLDER' },
  run: async (ctx, { capacity }) => {
    const actor = eligibleApplicantOf(ctx);
    if (isRefusal(actor)) return actor;
    const unit = await authorityUnit(ctx.db, actor.organisationId);
    if (isRefusal(unit)) return unit;
    const rule = judgeScopes(unit.affiliation, { capacity, scopes: [] });
    if (isRefusal(rule)) return rule;
    return ctx.transaction(async (tx) => {
      const { grantId, isNew } = await insertGrant(tx, {
        grantId: newId(),
        organisationId: unit.organisationId,
        affiliation: unit.affiliation,
        regionNo: unit.regionNo,
        accountId: actor.accountId,
        personId: actor.personId,
        capacity,
        scopes: rule.scopesFixed ? rule.scopes : [],
        now: ctx.now,
      });
      ctx.note({ subject: grantId, detail: { capacity } });
      if (isNew) await insertGrantEvent(tx, grantId, { event: 'STARTED', by: byApplicant(actor), at: ctx.now });
      return grantView(tx, await getGrant(tx, grantId), viewerOf(ctx, actor, 'APPLICANT'));
    });
  },
});
