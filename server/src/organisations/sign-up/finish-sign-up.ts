import { z } from 'zod';
import {
  completeSignUp,
  lockSignUpOf,
  refuseSignUp,
  requestNumber,
  type SignUp,
  stepOf,
} from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { sendNotice } from '../../services/index.ts';
import { type UnitChoice, unitChoiceSchema } from './model.ts';
import { signUpCompleted } from './notices.ts';
import { refuseUnitChoice } from './refusals.ts';
import { addAffiliation } from './store/affiliations.ts';
import { findUnit } from './store/units.ts';

const unitName = ({ hcode, name }: UnitChoice): string => (hcode ? `${name} (${hcode})` : name);

async function tellApplicant(tx: Queryable, signUp: SignUp, unit: UnitChoice, now: Date): Promise<void> {
  await sendNotice(tx, {
    to: signUp.email ?? '',
    template: signUpCompleted,
    values: {
      name: signUp.displayName ?? '',
      username: signUp.username ?? '',
      unit: unitName(unit),
      requestNumber: requestNumber(signUp.requestNo, signUp.begunAt),
    },
    language: signUp.language,
    about: { kind: 'ACCOUNT', id: signUp.accountId },
    now,
  });
}

/**
 * Confirms the answers (ยืนยันบันทึกข้อมูล, OSS-59): the account is ACTIVE with origin SELF (OSS-47), belongs to its unit
 * without any role there, and its owner is told by mail (OSS-42).
 */
export const finishSignUp = useCase({
  name: 'organisations.finishSignUp',
  summary: { th: 'ยืนยันบันทึกข้อมูลการสมัคร', en: 'Confirm and open the account' },
  input: z.object({}),
  output: z.object({ requestNumber: z.string(), username: z.string(), email: z.string(), unit: unitChoiceSchema }),
  route: { method: 'POST', path: '/api/sign-up/finish' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'SIGN_UP_NOT_FOUND',
    'SIGN_UP_STEP_TOO_EARLY',
    'SIGN_UP_ACCOUNT_EXISTS',
    'USERNAME_TAKEN',
    'UNIT_NOT_FOUND',
  ],
  idempotent: false,
  audit: { action: 'organisations.finishSignUp' },
  example: {},
  run: async (ctx) =>
    ctx.transaction(async (tx) => {
      const signUp = await lockSignUpOf(tx, ctx);
      if (!signUp) return refuseSignUp('SIGN_UP_NOT_FOUND');
      const { signUpId, accountId, organisationId, username, email } = signUp;
      ctx.note({ subject: accountId, detail: { signUpId } });
      const step = stepOf(signUp);
      if (step !== 'CHECK' || organisationId === null || username === null || email === null)
        return refuseSignUp('SIGN_UP_STEP_TOO_EARLY', { step });
      const unit = await findUnit(tx, organisationId);
      if (!unit) return refuseUnitChoice('UNIT_NOT_FOUND');
      const refused = await completeSignUp(tx, signUp, ctx.now);
      if (refused) return refused;
      await addAffiliation(tx, { accountId, organisationId, coordinator: signUp.coordinator ?? {}, now: ctx.now });
      await tellApplicant(tx, signUp, unit, ctx.now);
      return { requestNumber: requestNumber(signUp.requestNo, signUp.begunAt), username, email, unit };
    }),
});
