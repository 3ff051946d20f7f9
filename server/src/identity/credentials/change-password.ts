import { z } from 'zod';
import { emit } from '../../platform/events/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { passwordLockMinutes, passwordMaxFailures } from '../parameters.ts';
import { refuseIdentity } from '../refusals.ts';
import { hashPassword, verifyPassword } from '../secrets.ts';
import { countFailedLogin } from '../store/accounts.ts';
import { endAllSessions } from '../store/sessions.ts';
import { checkNewPassword, PASSWORD_MAX_LENGTH } from './check-new-password.ts';
import { PASSWORD_CHANGED } from './events.ts';
import { refuseCredential } from './refusals.ts';
import { type AccountToChange, getAccountToChange, updatePassword } from './store/passwords.ts';

/**
 * Changes one's own password (เปลี่ยนรหัสผ่าน): needs the present one, whose guesses are counted as at sign-in, so that a session
 * left open is no way to try passwords; or, from somebody who has forgotten it, ThaiD or card of the same person just now (L3).
 * Ends the account's other sessions and tells its owner.
 */
export const changePassword = useCase({
  name: 'identity.changePassword',
  summary: { th: 'เปลี่ยนรหัสผ่านของฉัน', en: 'Change my password' },
  input: z.object({
    currentPassword: z.string().min(1).max(PASSWORD_MAX_LENGTH).optional(),
    newPassword: z
      .string()
      .min(1)
      .max(PASSWORD_MAX_LENGTH * 4),
  }),
  output: z.object({}),
  route: { method: 'PUT', path: '/api/account/password' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [
    'PASSWORD_WRONG',
    'ACCOUNT_LOCKED',
    'PASSWORD_UNCHANGED',
    'PASSWORD_TOO_SHORT',
    'PASSWORD_TOO_LONG',
    'PASSWORD_BREACHED',
    'PASSWORD_CONTAINS_NAME',
  ],
  idempotent: false,
  audit: { action: 'identity.changePassword' },
  example: { currentPassword: 'not-a-real-password', newPassword: 'correct horse battery staple' },
  run: async (ctx, { currentPassword, newPassword }) => {
    const { actor, now, parameters } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: actor.accountId });
    const account = await getAccountToChange(ctx.db, actor.accountId);
    if (currentPassword === undefined && actor.level !== 'L3')
      return refuseRequest('ASSURANCE_TOO_LOW', { needed: 'L3' });
    const wrong = currentPassword === undefined ? undefined : await refuseWrong(ctx, account, currentPassword);
    if (wrong) return wrong;
    if (newPassword === currentPassword) return refuseCredential('PASSWORD_UNCHANGED');
    const owner = { username: account.username, personName: account.displayName };
    const refused = await checkNewPassword(newPassword, owner, parameters);
    if (refused) return refused;
    const passwordHash = await hashPassword(newPassword);
    return ctx.transaction(async (tx) => {
      await updatePassword(tx, actor.accountId, passwordHash);
      await endAllSessions(tx, actor.accountId, now, actor.sessionId);
      await emit(tx, { type: PASSWORD_CHANGED, payload: { accountId: actor.accountId } }, now);
      return {};
    });
  },
});

/** A guess at the present password: counted, and none while the account is locked. */
async function refuseWrong(
  { db, now, parameters }: Context,
  account: AccountToChange,
  guess: string,
): Promise<Refusal | undefined> {
  const lockedMs = account.lockedUntil ? account.lockedUntil.getTime() - now.getTime() : 0;
  if (lockedMs > 0) return refuseIdentity('ACCOUNT_LOCKED', { retryAfterSeconds: Math.ceil(lockedMs / 1000) });
  if (await verifyPassword(account.passwordHash, guess)) return undefined;
  const lockUntil = new Date(now.getTime() + parameters.get(passwordLockMinutes) * 60_000);
  await countFailedLogin(db, account.accountId, { limit: parameters.get(passwordMaxFailures), now, lockUntil });
  return refuseCredential('PASSWORD_WRONG');
}
