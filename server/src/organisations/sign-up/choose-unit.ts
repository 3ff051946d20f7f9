import { z } from 'zod';
import { noteSignUp, signUpStepSchema, takeSignUpStep, updateUnit } from '../../identity/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseUnitChoice } from './refusals.ts';
import { findUnit } from './store/units.ts';

/** The applicant chooses his unit (ระบุหน่วยบริการ, OSS-58), of the kind he said. */
export const chooseSignUpUnit = useCase({
  name: 'organisations.chooseSignUpUnit',
  summary: { th: 'เลือกหน่วยบริการ', en: 'Choose the unit' },
  input: z.object({ organisationId: z.uuid() }),
  output: signUpStepSchema,
  route: { method: 'PUT', path: '/api/sign-up/unit' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SIGN_UP_NOT_FOUND', 'SIGN_UP_STEP_TOO_EARLY', 'UNIT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.chooseSignUpUnit' },
  example: { organisationId: '00000000-0000-4000-8000-000000000001' },
  run: (ctx, { organisationId }) =>
    takeSignUpStep(ctx, 'UNIT', async (tx, { signUpId, affiliation }) => {
      const unit = await findUnit(tx, organisationId);
      if (!unit || unit.affiliation !== affiliation) return refuseUnitChoice('UNIT_NOT_FOUND');
      await updateUnit(tx, signUpId, organisationId);
      await noteSignUp(tx, signUpId, 'UNIT_CHOSEN', ctx.now);
      return undefined;
    }),
});
