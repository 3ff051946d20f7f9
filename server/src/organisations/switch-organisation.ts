import { z } from 'zod';
import { refuseIdentity, updateSessionOrganisation } from '../identity/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { useCase } from '../platform/use-case/index.ts';
import { sessionView, sessionViewSchema } from './session.ts';
import { findMemberships } from './store/find-memberships.ts';

/** Changes the organisation a session acts for; always explicit, never guessed (INV-ORG-9). */
export const switchOrganisation = useCase({
  name: 'organisations.switchOrganisation',
  summary: { th: 'เปลี่ยนหน่วยงานที่กระทำการแทน', en: 'Switch the acting organisation' },
  input: z.object({ organisationId: z.uuid() }),
  output: sessionViewSchema,
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['NOT_A_MEMBER'],
  idempotent: false,
  audit: { action: 'organisations.switchOrganisation' },
  example: { organisationId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { organisationId }) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const memberships = await findMemberships(ctx.db, actor.accountId, ctx.today);
    if (!memberships.some((m) => m.organisationId === organisationId)) return refuseIdentity('NOT_A_MEMBER');
    ctx.note({ subject: organisationId });
    return ctx.transaction(async (tx) => {
      await updateSessionOrganisation(tx, actor.sessionId, organisationId);
      return sessionView(tx, { ...actor, organisationId }, ctx.today);
    });
  },
});
