import { z } from 'zod';
import { mayReactivate } from '../../organisations/index.ts';
import { organisationOf } from '../../platform/actor.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findReactivation, insertReactivationEvent, startReactivation } from '../store/reactivation.ts';
import { REACTIVATION_STATES } from './model.ts';

/**
 * Opens the re-activation of the unit one acts for (Re-Activated, จัดการข้อมูลพื้นฐาน; INV-PRV-1). Any account may ask, so that
 * the wrong kind is told that it is the wrong kind (RACT-06) before anything is said about its sign-in level.
 */
export const openReactivation = useCase({
  name: 'provider.openReactivation',
  summary: { th: 'เปิดการ Re-Activated ของหน่วยบริการ', en: 'Open the re-activation of the unit' },
  input: z.object({}),
  output: z.object({ state: z.enum(REACTIVATION_STATES) }),
  route: { method: 'POST', path: '/api/provider/reactivation' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['ACCOUNT_TYPE_NOT_ELIGIBLE', 'AUTHORITY_NOT_APPROVED', 'ASSURANCE_TOO_LOW'],
  idempotent: false,
  audit: { action: 'provider.openReactivation' },
  example: {},
  run: async (ctx) => {
    const organisationId = organisationOf(ctx.actor);
    const refused = mayReactivate(ctx.actor) ?? ctx.levelTooLow('L2');
    if (refused || organisationId === undefined) return refused ?? refuseRequest('FORBIDDEN');
    ctx.note({ subject: organisationId });
    return ctx.transaction(async (tx) => {
      if (await startReactivation(tx, organisationId)) {
        const by = ctx.actor.kind === 'ACCOUNT' ? ctx.actor.accountId : undefined;
        await insertReactivationEvent(tx, { organisationId, event: 'OPENED', at: ctx.now, by, blockedFrom: null });
      }
      const state = await findReactivation(tx, organisationId);
      return state === undefined ? refuseRequest('NOT_FOUND') : { state };
    });
  },
});
