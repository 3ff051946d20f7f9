import { z } from 'zod';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import { newId } from '../../platform/database/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { hashPassword } from '../secrets.ts';
import { SIGN_UP_STEPS } from './model.ts';
import { signUpHours } from './parameters.ts';
import { refuseSignUp } from './refusals.ts';
import { noteSignUp } from './store/events.ts';
import { insertSignUp } from './store/sign-ups.ts';

export const signUpStepSchema = z.object({ step: z.enum(SIGN_UP_STEPS) });

/**
 * Begins a sign-up with the applicant's citizen id (สมัครบัญชีด้วยเลขประจำตัวประชาชน, OSS-52). Says nothing about whether somebody
 * with that number is known: he has proved nothing yet. A raw route calls it, for it needs the browser's cookie.
 */
export const beginSignUp = useCase({
  name: 'identity.beginSignUp',
  summary: { th: 'เริ่มสมัครบัญชี', en: 'Begin to sign up' },
  input: z.object({ citizenId: citizenIdSchema, language: z.enum(['th', 'en']).default('th') }),
  output: z.object({ signUpId: z.uuid() }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SIGN_UP_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'identity.beginSignUp' },
  example: { citizenId: '1990000000019', language: 'th' },
  run: async (ctx, { citizenId, language }) => {
    const { browserKey, now } = ctx;
    if (browserKey === undefined) return refuseSignUp('SIGN_UP_NOT_FOUND');
    const signUpId = newId();
    const citizenHash = await hashPassword(citizenId);
    const expiresAt = new Date(now.getTime() + ctx.parameters.get(signUpHours) * 3_600_000);
    ctx.note({ subject: signUpId });
    return ctx.transaction(async (tx) => {
      await insertSignUp(tx, { signUpId, accountId: newId(), browserKey, language, citizenHash, now, expiresAt });
      await noteSignUp(tx, signUpId, 'BEGUN', now);
      return { signUpId };
    });
  },
});
