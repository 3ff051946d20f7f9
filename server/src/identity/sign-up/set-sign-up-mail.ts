import { z } from 'zod';
import type { Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { sendNotice } from '../../services/index.ts';
import { newLinkToken } from '../secrets.ts';
import { signUpStepSchema } from './begin-sign-up.ts';
import type { SignUp } from './model.ts';
import { confirmSignUpMail } from './notices.ts';
import { signUpLinkHours, signUpMaxMails, signUpResendSeconds } from './parameters.ts';
import { refuseSignUp } from './refusals.ts';
import { noteSignUp } from './store/events.ts';
import { insertLink } from './store/links.ts';
import { takeSignUpStep } from './take-step.ts';

/** A mail address as people type it. */
export const mailAddressSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A correction goes out at once; the same mail again only after a while, and never more than some in all. */
function mayMail(ctx: Context, signUp: SignUp, email: string): Refusal | undefined {
  if (signUp.emailConfirmedAt) return refuseSignUp('SIGN_UP_MAIL_CONFIRMED');
  if (signUp.mails >= ctx.parameters.get(signUpMaxMails)) return refuseSignUp('SIGN_UP_MAILS_USED_UP');
  const since = signUp.lastMailAt ? ctx.now.getTime() - signUp.lastMailAt.getTime() : Number.POSITIVE_INFINITY;
  const waitMs = ctx.parameters.get(signUpResendSeconds) * 1000 - since;
  if (email !== signUp.email || waitMs <= 0) return undefined;
  return refuseSignUp('SIGN_UP_MAIL_TOO_SOON', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}

/**
 * Says where the applicant gets his mail, and sends the link there (ยืนยันอีเมล, OSS-46, OSS-54). The same address again sends
 * another mail; another address corrects it, and links to the first are void (OSS-74).
 */
export const setSignUpMail = useCase({
  name: 'identity.setSignUpMail',
  summary: { th: 'ส่งลิงก์ยืนยันไปยังอีเมล', en: 'Send the confirmation link to a mail address' },
  input: z.object({ email: mailAddressSchema }),
  output: signUpStepSchema,
  route: { method: 'PUT', path: '/api/sign-up/mail' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'SIGN_UP_NOT_FOUND',
    'SIGN_UP_STEP_TOO_EARLY',
    'SIGN_UP_MAIL_CONFIRMED',
    'SIGN_UP_MAIL_TOO_SOON',
    'SIGN_UP_MAILS_USED_UP',
  ],
  idempotent: false,
  audit: { action: 'identity.setSignUpMail' },
  example: { email: 'somsri@example.org' },
  run: (ctx, { email }) =>
    takeSignUpStep(ctx, 'MAIL', async (tx, signUp) => {
      const refused = mayMail(ctx, signUp, email);
      if (refused) return refused;
      const { signUpId, accountId, language } = signUp;
      const token = newLinkToken();
      const hours = ctx.parameters.get(signUpLinkHours);
      const expiresAt = new Date(ctx.now.getTime() + hours * 3_600_000);
      await insertLink(tx, { signUpId, email, token, now: ctx.now, expiresAt });
      await sendNotice(tx, {
        to: email,
        template: confirmSignUpMail,
        values: { token, hours: String(hours) },
        language,
        about: { kind: 'ACCOUNT', id: accountId },
        now: ctx.now,
      });
      await noteSignUp(tx, signUpId, 'MAIL_SENT', ctx.now);
      return undefined;
    }),
});
