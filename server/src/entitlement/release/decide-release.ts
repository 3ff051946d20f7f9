import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { addDays, plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { lockRights } from '../registration/store/registration-facts.ts';
import { endPeriod } from '../store/end-period.ts';
import { mayWithdraw } from '../two-people.ts';
import { judgeDecider, judgeInHand, judgeOpen } from './decider.ts';
import { refuseRelease } from './refusals.ts';
import { closeRelease, takeRelease } from './store/releases.ts';
import { releaseViewSchema } from './view.ts';
import { workOnRelease } from './work-on-release.ts';

const REFUSALS = ['RELEASE_NOT_FOUND', 'RELEASE_NOT_OPEN'] as const;
const ID = '00000000-0000-4000-8000-000000000001';

/** Takes a request in hand (รับเรื่อง); what another officer has in hand stays with him. */
export const takeReleaseInHand = useCase({
  name: 'entitlement.takeReleaseInHand',
  summary: { th: 'รับเรื่องคำขอปลดสิทธิ', en: 'Take a request for release' },
  route: { method: 'POST', path: '/api/srm/releases/:releaseId/take' },
  input: z.object({ releaseId: z.uuid() }),
  output: releaseViewSchema,
  level: 'L2',
  allow: ['REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: [...REFUSALS, 'RELEASE_NOT_TAKEN', 'RELEASE_OWN_REQUEST'],
  idempotent: true,
  audit: { action: 'entitlement.takeReleaseInHand' },
  example: { releaseId: ID },
  run: (ctx, { releaseId }) =>
    workOnRelease(ctx, releaseId, async (tx, row, actor) => {
      const refusal = judgeDecider(row, actor);
      if (refusal) return refusal;
      if (row.takenBy !== null && row.takenBy !== actor.accountId) return refuseRelease('RELEASE_NOT_TAKEN');
      await takeRelease(tx, releaseId, { accountId: actor.accountId, name: actor.displayName }, ctx.now);
      return undefined;
    }),
});

/** Accepts a release (อนุมัติปลดสิทธิ): the fund's right ends, and the person may be registered at once (INV-ENT-7). */
export const acceptRelease = useCase({
  name: 'entitlement.acceptRelease',
  summary: { th: 'อนุมัติปลดสิทธิกองทุนอื่น', en: 'Accept a release from another fund' },
  route: { method: 'POST', path: '/api/srm/releases/:releaseId/accept' },
  input: z.object({
    releaseId: z.uuid(),
    leftOn: plainDateSchema.optional(),
    note: z.string().trim().max(500).optional(),
  }),
  output: releaseViewSchema,
  level: 'L2',
  allow: ['REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: [...REFUSALS, 'RELEASE_NOT_TAKEN', 'RELEASE_OWN_REQUEST', 'RELEASE_DATE_INVALID', 'RELEASE_NO_OTHER_FUND'],
  idempotent: true,
  audit: { action: 'entitlement.acceptRelease' },
  example: { releaseId: ID },
  run: (ctx, { releaseId, leftOn, note }) =>
    workOnRelease(ctx, releaseId, async (tx, row, actor) => {
      const refusal = judgeInHand(row, actor);
      if (refusal) return refusal;
      // The right is free from today at the latest: yesterday is the last day unless the evidence names an earlier one.
      const yesterday = addDays(ctx.today, -1);
      const asked = leftOn ?? row.leftOn ?? yesterday;
      if (asked < row.since && asked !== yesterday) return refuseRelease('RELEASE_DATE_INVALID');
      const lastDay = asked < yesterday ? asked : yesterday;
      await lockRights(tx, row.personId);
      if (!(await endPeriod(tx, row.personId, row.mainRight, lastDay, ctx.now)))
        return refuseRelease('RELEASE_NO_OTHER_FUND');
      const by = { accountId: actor.accountId, name: actor.displayName, note: note ?? null, leftOn: lastDay };
      await closeRelease(tx, releaseId, 'ACCEPTED', by, ctx.now);
      const payload = { releaseId, personId: row.personId, mainRight: row.mainRight };
      await emit(tx, { type: 'entitlement.FundReleased', payload }, ctx.now);
      return undefined;
    }),
});

/** Refuses a release, with a reason that the unit can do something with. */
export const refuseReleaseRequest = useCase({
  name: 'entitlement.refuseReleaseRequest',
  summary: { th: 'ไม่อนุมัติปลดสิทธิกองทุนอื่น', en: 'Refuse a release from another fund' },
  route: { method: 'POST', path: '/api/srm/releases/:releaseId/refuse' },
  input: z.object({ releaseId: z.uuid(), note: z.string().trim().min(5).max(500) }),
  output: releaseViewSchema,
  level: 'L2',
  allow: ['REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: [...REFUSALS, 'RELEASE_NOT_TAKEN', 'RELEASE_OWN_REQUEST'],
  idempotent: true,
  audit: { action: 'entitlement.refuseReleaseRequest' },
  example: { releaseId: ID, note: 'หลักฐานไม่ชัดเจน ขอหนังสือรับรองการพ้นสภาพ' },
  run: (ctx, { releaseId, note }) =>
    workOnRelease(ctx, releaseId, async (tx, row, actor) => {
      const refusal = judgeInHand(row, actor);
      if (refusal) return refusal;
      const by = { accountId: actor.accountId, name: actor.displayName, note, leftOn: null };
      await closeRelease(tx, releaseId, 'REFUSED', by, ctx.now);
      return undefined;
    }),
});

/** Takes a request back before it is decided: who asked, or his unit. */
export const withdrawRelease = useCase({
  name: 'entitlement.withdrawRelease',
  summary: { th: 'ถอนคำขอปลดสิทธิ', en: 'Withdraw a request for release' },
  route: { method: 'POST', path: '/api/srm/releases/:releaseId/withdraw' },
  input: z.object({ releaseId: z.uuid() }),
  output: releaseViewSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: [...REFUSALS, 'RELEASE_OF_ANOTHER'],
  idempotent: true,
  audit: { action: 'entitlement.withdrawRelease' },
  example: { releaseId: ID },
  run: (ctx, { releaseId }) =>
    workOnRelease(ctx, releaseId, async (tx, row, actor) => {
      if (!mayWithdraw(row, actor)) return refuseRelease('RELEASE_OF_ANOTHER');
      const refusal = judgeOpen(row);
      if (refusal) return refusal;
      const by = { accountId: actor.accountId, name: actor.displayName, note: null, leftOn: null };
      await closeRelease(tx, releaseId, 'WITHDRAWN', by, ctx.now);
      return undefined;
    }),
});
