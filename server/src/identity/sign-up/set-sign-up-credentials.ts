import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { checkNewPassword, PASSWORD_MAX_LENGTH } from '../credentials/check-new-password.ts';
import { checkNewUsername } from '../credentials/check-new-username.ts';
import { hashPassword } from '../secrets.ts';
import { signUpStepSchema } from './begin-sign-up.ts';
import { noteSignUp } from './store/events.ts';
import { updateCredentials } from './store/sign-ups.ts';
import { takeSignUpStep } from './take-step.ts';

/** The applicant chooses his user name and password himself (กำหนด Username Password เอง, OSS-41, OSS-54, INV-IDN-4). */
export const setSignUpCredentials = useCase({
  name: 'identity.setSignUpCredentials',
  summary: { th: 'กำหนดชื่อผู้ใช้และรหัสผ่าน', en: 'Choose user name and password' },
  input: z.object({
    username: z.string().trim().min(1).max(100),
    password: z
      .string()
      .min(1)
      .max(PASSWORD_MAX_LENGTH * 4),
  }),
  output: signUpStepSchema,
  route: { method: 'PUT', path: '/api/sign-up/credentials' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'SIGN_UP_NOT_FOUND',
    'SIGN_UP_STEP_TOO_EARLY',
    'USERNAME_LEGACY_FORM',
    'USERNAME_SHAPE',
    'USERNAME_TAKEN',
    'PASSWORD_TOO_SHORT',
    'PASSWORD_TOO_LONG',
    'PASSWORD_BREACHED',
    'PASSWORD_CONTAINS_NAME',
  ],
  idempotent: false,
  audit: { action: 'identity.setSignUpCredentials' },
  example: { username: 'somsri.j', password: 'correct horse battery staple' },
  run: (ctx, { username, password }) =>
    takeSignUpStep(ctx, 'CREDENTIALS', async (tx, signUp) => {
      const owner = { username, personName: signUp.displayName ?? undefined };
      const refused =
        (await checkNewUsername(tx, username)) ?? (await checkNewPassword(password, owner, ctx.parameters));
      if (refused) return refused;
      await updateCredentials(tx, signUp.signUpId, { username, passwordHash: await hashPassword(password) });
      await noteSignUp(tx, signUp.signUpId, 'CREDENTIALS_SET', ctx.now);
      return undefined;
    }),
});
