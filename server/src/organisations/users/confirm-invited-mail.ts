import { z } from 'zod';
import { activateAccount, findAccounts, hashLinkToken } from '../../identity/index.ts';
import { emit } from '../../platform/events/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { giveOffered } from './give-offered.ts';
import { refuseInvitation } from './refusals.ts';
import { useConfirmLink } from './store/open-invitations.ts';

/**
 * The second link: the address is confirmed again, the account becomes active with its roles (OSS-70, OSS-71, INV-IDN-2). It
 * works once. The account is of origin ADMIN_CREATED for ever (INV-IDN-3).
 */
export const confirmInvitedMail = useCase({
  name: 'organisations.confirmInvitedMail',
  summary: { th: 'ผู้รับเชิญยืนยันอีเมลอีกครั้ง', en: 'The invited person confirms the address again' },
  input: z.object({ token: z.string().min(1).max(200) }),
  output: z.object({ username: z.string() }),
  route: { method: 'POST', path: '/api/invitations/confirm' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['INVITATION_INVALID', 'INVITER_STOPPED', 'SELF_GRANT'],
  idempotent: false,
  audit: { action: 'organisations.confirmInvitedMail' },
  example: { token: 'as-it-stands-in-the-mail' },
  run: (ctx, { token }) =>
    ctx.transaction(async (tx) => {
      const { now, today } = ctx;
      const invitation = await useConfirmLink(tx, hashLinkToken(token), now);
      if (!invitation?.accountId) return refuseInvitation('INVITATION_INVALID');
      const { accountId } = invitation;
      ctx.note({ subject: accountId });
      await activateAccount(tx, accountId, now);
      const notGiven = await giveOffered(tx, invitation, accountId, { now, today });
      if (notGiven) return notGiven;
      await emit(tx, { type: 'identity.AccountActivated', payload: { accountId } }, now);
      const [account] = await findAccounts(tx, [accountId]);
      return { username: account?.username ?? '' };
    }),
});
