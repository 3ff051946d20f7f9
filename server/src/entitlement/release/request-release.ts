import { z } from 'zod';
import { getUnits } from '../../organisations/index.ts';
import { findPersonById, isDeadOn } from '../../persons/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { universalMainRights } from '../parameters.ts';
import { refuseEntitlement } from '../refusals.ts';
import { findFunds } from '../store/find-funds.ts';
import { refuseRelease } from './refusals.ts';
import { insertRelease, lockRelease } from './store/releases.ts';
import { releaseView, releaseViewSchema } from './view.ts';

/** Asks that a person be released from another fund that he has left (ขอปลดสิทธิกองทุนอื่น; SRM-33). */
export const requestRelease = useCase({
  name: 'entitlement.requestRelease',
  summary: { th: 'ขอปลดสิทธิกองทุนอื่น', en: 'Request a release from another fund' },
  route: { method: 'POST', path: '/api/srm/releases', status: 201 },
  input: z.object({
    personId: z.uuid(),
    reason: z.string().trim().min(5).max(500),
    leftOn: plainDateSchema.optional(),
  }),
  output: releaseViewSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: [
    'RIGHTS_PERSON_NOT_FOUND',
    'REGISTRATION_PERSON_DECEASED',
    'RELEASE_NO_OTHER_FUND',
    'RELEASE_DATE_INVALID',
    'RELEASE_ALREADY_REQUESTED',
  ],
  idempotent: true,
  audit: { action: 'entitlement.requestRelease' },
  example: { personId: '00000000-0000-4000-8000-000000000001', reason: 'ลาออกจากงานแล้ว มีหนังสือรับรอง' },
  run: async (ctx, { personId, reason, leftOn }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: personId, purpose: 'RELEASE' });
    const unit = (await getUnits(ctx.db, [actor.organisationId])).get(actor.organisationId);
    return ctx.transaction(async (tx) => {
      const person = await findPersonById(tx, personId);
      if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
      if (isDeadOn(person, ctx.today)) return refuseEntitlement('REGISTRATION_PERSON_DECEASED');
      const fund = (await findFunds(tx, personId, ctx.today)).find(({ isMain }) => isMain);
      if (!fund || ctx.parameters.get(universalMainRights).includes(fund.mainRight))
        return refuseRelease('RELEASE_NO_OTHER_FUND');
      if (leftOn && (leftOn < fund.start || leftOn > ctx.today)) return refuseRelease('RELEASE_DATE_INVALID');
      const releaseId = await insertRelease(tx, {
        personId,
        mainRight: fund.mainRight,
        subRight: fund.subRight,
        since: fund.start,
        leftOn: leftOn ?? null,
        reason,
        organisationId: actor.organisationId,
        regionNo: unit?.regionNo ?? null,
        requestedBy: actor.accountId,
        requestedByPerson: actor.personId ?? null,
        requestedByName: actor.displayName,
        requestedAt: ctx.now,
      });
      const row = releaseId ? await lockRelease(tx, releaseId) : undefined;
      return row ? releaseView(tx, row, actor) : refuseRelease('RELEASE_ALREADY_REQUESTED');
    });
  },
});
