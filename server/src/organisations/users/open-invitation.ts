import { z } from 'zod';
import { hashLinkToken } from '../../identity/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { browserHash, invitationView, invitationViewSchema } from './invitation-view.ts';
import { refuseInvitation } from './refusals.ts';
import { openInvitationRow, takeOpened } from './store/open-invitations.ts';

/**
 * Opens the link of an invitation (OSS-68) and binds it to the browser: only that one goes on, without the secret. Raw route: a
 * browser that comes for the first time is given its cookie.
 */
export const openInvitation = useCase({
  name: 'organisations.openInvitation',
  summary: { th: 'เปิดคำเชิญจากลิงก์ในอีเมล', en: 'Open an invitation by the link in the mail' },
  input: z.object({ token: z.string().min(1).max(200) }),
  output: invitationViewSchema,
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['INVITATION_INVALID'],
  idempotent: false,
  audit: { action: 'organisations.openInvitation' },
  example: { token: 'as-it-stands-in-the-mail' },
  run: async (ctx, { token }) => {
    if (!ctx.browserKey) return refuseInvitation('INVITATION_INVALID');
    const browser = browserHash(ctx.browserKey);
    return ctx.transaction(async (tx) => {
      const invitation = await openInvitationRow(tx, hashLinkToken(token), browser, ctx.now);
      if (!invitation) return refuseInvitation('INVITATION_INVALID');
      ctx.note({ subject: invitation.invitationId });
      return invitationView(tx, invitation);
    });
  },
});

/** The invitation again in the browser that opened it, as after the way to ThaiD or a lost tab. */
export const showInvitation = useCase({
  name: 'organisations.showInvitation',
  summary: { th: 'คำเชิญที่เปิดไว้ในเบราว์เซอร์นี้', en: 'The invitation opened in this browser' },
  input: z.object({ invitationId: z.uuid() }),
  output: invitationViewSchema,
  route: { method: 'GET', path: '/api/invitations/:invitationId' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['INVITATION_INVALID'],
  idempotent: false,
  audit: false,
  example: { invitationId: '00000000-0000-4000-8000-000000000003' },
  run: async (ctx, { invitationId }) => {
    const invitation = await takeOpened(ctx.db, invitationId, browserHash(ctx.browserKey), ctx.now);
    return invitation ? invitationView(ctx.db, invitation) : refuseInvitation('INVITATION_INVALID');
  },
});
