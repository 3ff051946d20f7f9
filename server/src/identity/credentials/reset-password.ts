import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { hashLinkToken, hashPassword } from '../secrets.ts';
import { endAllSessions } from '../store/sessions.ts';
import { checkNewPassword, PASSWORD_MAX_LENGTH } from './check-new-password.ts';
import { PASSWORD_CHANGED } from './events.ts';
import { refuseCredential } from './refusals.ts';
import { updatePassword } from './store/passwords.ts';
import { findLinkOwner, useLink } from './store/reset.ts';

/**
 * Sets a new password by the link of a mail (INV-IDN-5): works once, ends every session of the account, opens a locked
 * one, and tells the owner. A password that may not be set costs nothing: the link still works. Opens no session: who
 * holds the mailbox alone does not pass a second factor.
 */
export const resetPassword = useCase({
  name: 'identity.resetPassword',
  summary: { th: 'ตั้งรหัสผ่านใหม่ด้วยลิงก์จากอีเมล', en: 'Set a new password by the link of a mail' },
  input: z.object({
    token: z.string().min(20).max(100),
    password: z
      .string()
      .min(1)
      .max(PASSWORD_MAX_LENGTH * 4),
  }),
  output: z.object({ username: z.string() }),
  route: { method: 'POST', path: '/api/password/reset' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'RESET_LINK_INVALID',
    'PASSWORD_TOO_SHORT',
    'PASSWORD_TOO_LONG',
    'PASSWORD_BREACHED',
    'PASSWORD_CONTAINS_NAME',
  ],
  idempotent: false,
  audit: { action: 'identity.resetPassword' },
  example: { token: 'not-a-token-that-anybody-was-sent', password: 'correct horse battery staple' },
  run: async (ctx, { token, password }) => {
    const tokenHash = hashLinkToken(token);
    const owner = await findLinkOwner(ctx.db, tokenHash, ctx.now);
    if (!owner) return refuseCredential('RESET_LINK_INVALID');
    ctx.note({ subject: owner.accountId });
    const { username } = owner;
    const refused = await checkNewPassword(password, { username, personName: owner.displayName }, ctx.parameters);
    if (refused) return refused;
    const passwordHash = await hashPassword(password);
    return ctx.transaction(async (tx) => {
      if (!(await useLink(tx, tokenHash, ctx.now))) return refuseCredential('RESET_LINK_INVALID');
      await updatePassword(tx, owner.accountId, passwordHash);
      await endAllSessions(tx, owner.accountId, ctx.now);
      await emit(tx, { type: PASSWORD_CHANGED, payload: { accountId: owner.accountId } }, ctx.now);
      return { username };
    });
  },
});
