import { z } from 'zod';
import { signUpStepSchema, takeSignUpStep, updateAffiliation } from '../../identity/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { AFFILIATIONS } from '../authority/model.ts';

/** The applicant says which kind of unit he works for (เลือกประเภทสังกัด, OSS-57); it narrows the search that follows. */
export const chooseSignUpAffiliation = useCase({
  name: 'organisations.chooseSignUpAffiliation',
  summary: { th: 'เลือกประเภทสังกัดของหน่วยงาน', en: 'Choose the kind of affiliation' },
  input: z.object({ affiliation: z.enum(AFFILIATIONS) }),
  output: signUpStepSchema,
  route: { method: 'PUT', path: '/api/sign-up/affiliation' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SIGN_UP_NOT_FOUND', 'SIGN_UP_STEP_TOO_EARLY'],
  idempotent: false,
  audit: { action: 'organisations.chooseSignUpAffiliation' },
  example: { affiliation: 'PRIVATE' },
  run: (ctx, { affiliation }) =>
    takeSignUpStep(ctx, 'AFFILIATION', async (tx, { signUpId }) => {
      await updateAffiliation(tx, signUpId, affiliation);
      return undefined;
    }),
});
