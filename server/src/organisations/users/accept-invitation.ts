import { z } from 'zod';
import { refuseIdentity } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { giveOffered, giveUpWaiting, mayTake } from './give-offered.ts';
import { browserHash, invitationView, invitationViewSchema } from './invitation-view.ts';
import { refuseInvitation } from './refusals.ts';
import { setAccepted, takeOpened } from './store/open-invitations.ts';

/**
 * Somebody who signed in takes the roles of an invitation into the account he has (OSS-43, INV-ORG-9). The account has to be of a
 * person who proved himself; who did not goes by ThaiD instead.
 */
export const acceptInvitation = useCase({
  name: 'organisations.acceptInvitation',
  summary: { th: 'รับคำเชิญเข้าบัญชีที่มีอยู่', en: 'Accept an invitation with an account one has' },
  input: z.object({ invitationId: z.uuid() }),
  output: invitationViewSchema,
  route: { method: 'POST', path: '/api/invitations/:invitationId/acceptance' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [
    'INVITATION_INVALID',
    'INVITATION_STEP_WRONG',
    'INVITED_SOMEBODY_ELSE',
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'SELF_GRANT',
    'INVITER_STOPPED',
  ],
  idempotent: false,
  audit: { action: 'organisations.acceptInvitation' },
  example: { invitationId: '00000000-0000-4000-8000-000000000003' },
  run: async (ctx, { invitationId }) => {
    const { actor, now, today } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: invitationId });
    return ctx.transaction(async (tx) => {
      const invitation = await takeOpened(tx, invitationId, browserHash(ctx.browserKey), now);
      if (!invitation) return refuseInvitation('INVITATION_INVALID');
      if (invitation.acceptedAt !== null) return refuseInvitation('INVITATION_STEP_WRONG');
      if (actor.personId === undefined || !actor.proofed) return refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
      const refused =
        (await mayTake(tx, invitation, actor.personId)) ??
        (await giveOffered(tx, invitation, actor.accountId, { now, today }));
      if (refused) return refused;
      await giveUpWaiting(tx, invitation);
      await setAccepted(tx, invitationId, actor.accountId, now);
      return invitationView(tx, { ...invitation, acceptedAt: now });
    });
  },
});
