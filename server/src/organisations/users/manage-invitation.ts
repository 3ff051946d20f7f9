import { z } from 'zod';
import { closePendingAccounts } from '../../identity/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { managerOf } from './manager.ts';
import { invitationDays } from './parameters.ts';
import { refuseInvitation } from './refusals.ts';
import { sendInvitation } from './send-invitation.ts';
import { cancelInvitationRow, renewInvitation } from './store/invitations.ts';

const DAY_MS = 86_400_000;
const input = z.object({ invitationId: z.uuid() });
const example = { invitationId: '00000000-0000-4000-8000-000000000003' };

/** Sends an invitation of the own organisation again, with a new link and new days; the earlier link ends. */
export const resendInvitation = useCase({
  name: 'organisations.resendInvitation',
  summary: { th: 'ส่งคำเชิญอีกครั้ง', en: 'Send an invitation again' },
  input,
  output: z.object({}),
  route: { method: 'POST', path: '/api/users/invitations/:invitationId/mail' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: ['INVITATION_INVALID'],
  idempotent: true,
  audit: { action: 'organisations.resendInvitation' },
  example,
  run: async (ctx, { invitationId }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    ctx.note({ subject: invitationId });
    const expiresAt = new Date(ctx.now.getTime() + ctx.parameters.get(invitationDays) * DAY_MS);
    return ctx.transaction(async (tx) => {
      const { organisationId, accountId: by } = manager;
      const renewed = await renewInvitation(tx, { invitationId, organisationId, by, expiresAt });
      if (!renewed) return refuseInvitation('INVITATION_INVALID');
      await sendInvitation(tx, invitationId, ctx);
      return {};
    });
  },
});

/** Cancels an invitation of the own organisation: its links open nothing any more. */
export const cancelInvitation = useCase({
  name: 'organisations.cancelInvitation',
  summary: { th: 'ยกเลิกคำเชิญ', en: 'Cancel an invitation' },
  input,
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/users/invitations/:invitationId' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: ['INVITATION_INVALID'],
  idempotent: false,
  audit: { action: 'organisations.cancelInvitation' },
  example,
  run: async (ctx, { invitationId }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    ctx.note({ subject: invitationId });
    return ctx.transaction(async (tx) => {
      const { organisationId, accountId: by } = manager;
      const cancelled = await cancelInvitationRow(tx, { invitationId, organisationId, by, now: ctx.now });
      if (!cancelled) return refuseInvitation('INVITATION_INVALID');
      if (cancelled.accountId) await closePendingAccounts(tx, [cancelled.accountId]);
      return {};
    });
  },
});
