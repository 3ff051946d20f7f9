import { z } from 'zod';
import { findReachable } from '../../identity/index.ts';
import { findOrganisationName, findRoleHolders, findUnitId } from '../../organisations/index.ts';
import { newId, type Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { addDays, formatThaiDate, plainDateSchema, startOfBangkokDay } from '../../platform/time/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { sendNotice } from '../../services/index.ts';
import { registerActorOf } from '../call.ts';
import { EXAMPLE_ID } from './call.ts';
import { type GrantView, grantListSchema, grantViews } from './grant-view.ts';
import { GROUP_NAMES } from './model.ts';
import { groupRightGranted } from './notices.ts';
import { groupGrantDays } from './parameters.ts';
import { rightFor } from './permitted.ts';
import { refuseGroup } from './refusals.ts';
import {
  type GrantRow,
  insertGrant,
  listGrantRows,
  lockGrant,
  lockGrantsOf,
  withdrawGrantRow,
} from './store/grants.ts';
import { directionSchema, groupSchema } from './view.ts';

const AT_MOST = 200;

const listOf = async (db: Queryable, now: Date): Promise<{ grants: GrantView[] }> => ({
  grants: await grantViews(db, await listGrantRows(db, AT_MOST), now),
});

/** Tells the registrars of the unit that they may. */
async function tellRegistrars({ now, today }: Context, tx: Queryable, grant: GrantRow): Promise<void> {
  const unit = await findOrganisationName(tx, grant.organisationId);
  for (const { accountId } of await findRoleHolders(tx, grant.organisationId, 'REGISTRAR', today)) {
    const owner = await findReachable(tx, accountId);
    if (!owner) continue;
    const { displayName: name, email: to, language } = owner;
    const last = new Date(grant.expiresAt.getTime() - 1).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' });
    const until = language === 'th' ? formatThaiDate(last) : last;
    const values = { name, unit, group: GROUP_NAMES[grant.group][language], letter: grant.letterNo, until };
    const about = { kind: 'GROUP_GRANT', id: grant.grantId };
    await sendNotice(tx, { to, template: groupRightGranted, values, language, about, now });
  }
}

/** The one-time rights that were granted, and what became of them (GRP-14 to GRP-16). */
export const listGroupGrants = useCase({
  name: 'entitlement.listGroupGrants',
  summary: { th: 'สิทธิลงทะเบียนแบบกลุ่มรายครั้งที่ให้ไว้', en: 'One-time rights to register groups' },
  input: z.object({}),
  output: grantListSchema,
  route: { method: 'GET', path: '/api/srm/groups/grants' },
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.listGroupGrants' },
  example: {},
  run: (ctx) => listOf(ctx.db, ctx.now),
});

/**
 * The registration division lets a unit register a group once, by its letter (GRP-14, GRP-15): GROUP_REGISTRAR of the unit,
 * for one job. It is granted to the unit and not to one of its people, because the unit asks, and any registrar may be on leave.
 */
export const grantGroupRight = useCase({
  name: 'entitlement.grantGroupRight',
  summary: { th: 'ให้สิทธิลงทะเบียนแบบกลุ่มเป็นรายครั้ง', en: 'Grant a one-time right to register a group' },
  input: z.object({
    hcode: z.string().trim().min(5).max(9),
    group: groupSchema,
    direction: directionSchema.default('IN'),
    letterNo: z.string().trim().min(1).max(100),
    letterDate: plainDateSchema,
  }),
  output: grantListSchema,
  route: { method: 'POST', path: '/api/srm/groups/grants', status: 201 },
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: ['GROUP_UNIT_NOT_FOUND', 'GROUP_GRANT_EXISTS'],
  idempotent: true,
  audit: { action: 'entitlement.grantGroupRight' },
  example: { hcode: '99804', group: 'STUDENT_OTHER', letterNo: 'ทส 0001/2569', letterDate: '2026-03-10' },
  run: async (ctx, { hcode, group, direction, letterNo, letterDate }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const organisationId = await findUnitId(ctx.db, hcode);
    if (!organisationId) return refuseGroup('GROUP_UNIT_NOT_FOUND');
    const grant: GrantRow = {
      grantId: newId(),
      organisationId,
      group,
      direction,
      letterNo,
      letterDate,
      grantedBy: actor.accountId,
      grantedAt: ctx.now,
      expiresAt: startOfBangkokDay(addDays(ctx.today, ctx.parameters.get(groupGrantDays) + 1)),
      ...{ usedBy: null, usedAt: null, withdrawnBy: null, endedAt: null },
    };
    ctx.note({ subject: grant.grantId, purpose: 'GROUP_REGISTRATION', detail: { organisationId, group, direction } });
    return ctx.transaction(async (tx) => {
      await lockGrantsOf(tx, organisationId);
      const already = await rightFor(tx, { organisationId, group, direction }, ctx.now, ctx.parameters);
      if (!isRefusal(already)) return refuseGroup('GROUP_GRANT_EXISTS', { by: already.by });
      await insertGrant(tx, grant);
      await tellRegistrars(ctx, tx, grant);
      return listOf(tx, ctx.now);
    });
  },
});

/** Takes back a one-time right that nobody has used. */
export const withdrawGroupGrant = useCase({
  name: 'entitlement.withdrawGroupGrant',
  summary: { th: 'ยกเลิกสิทธิรายครั้งที่ยังไม่ใช้', en: 'Withdraw an unused one-time right' },
  input: z.object({ grantId: z.uuid() }),
  output: grantListSchema,
  route: { method: 'POST', path: '/api/srm/groups/grants/:grantId/withdraw' },
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: ['GROUP_GRANT_NOT_FOUND', 'GROUP_GRANT_USED'],
  idempotent: true,
  audit: { action: 'entitlement.withdrawGroupGrant' },
  example: { grantId: EXAMPLE_ID },
  run: async (ctx, { grantId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: grantId });
    return ctx.transaction(async (tx) => {
      const grant = await lockGrant(tx, grantId);
      if (!grant) return refuseGroup('GROUP_GRANT_NOT_FOUND');
      if (grant.usedBy !== null || grant.endedAt !== null) return refuseGroup('GROUP_GRANT_USED');
      await withdrawGrantRow(tx, grantId, actor.accountId, ctx.now);
      return listOf(tx, ctx.now);
    });
  },
});
