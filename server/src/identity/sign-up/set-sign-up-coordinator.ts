import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { signUpStepSchema } from './begin-sign-up.ts';
import { mailAddressSchema } from './set-sign-up-mail.ts';
import { updateCoordinator } from './store/sign-ups.ts';
import { takeSignUpStep } from './take-step.ts';

/** A field left empty on the screen is a field left out. */
const emptied = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** Whom to ring about the unit's affairs; every field may be left out. Thai telephone numbers, with an extension. */
export const coordinatorSchema = z.object({
  name: z.preprocess(emptied, z.string().trim().max(200).optional()),
  position: z.preprocess(emptied, z.string().trim().max(200).optional()),
  phone: z.preprocess(
    emptied,
    z
      .string()
      .trim()
      .regex(/^\+?[\d -]{9,20}( ?(ต่อ|ext\.?|#) ?\d{1,6})?$/u, 'PHONE_NOT_VALID')
      .optional(),
  ),
  email: z.preprocess(emptied, mailAddressSchema.optional()),
});

/** Details of the coordinator (ผู้ประสานงาน, OSS-55): may be filled in, may be left empty; the step is there either way. */
export const setSignUpCoordinator = useCase({
  name: 'identity.setSignUpCoordinator',
  summary: { th: 'รายละเอียดผู้ประสานงาน', en: 'Details of the coordinator' },
  input: z.object({ coordinator: coordinatorSchema }),
  output: signUpStepSchema,
  route: { method: 'PUT', path: '/api/sign-up/coordinator' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SIGN_UP_NOT_FOUND', 'SIGN_UP_STEP_TOO_EARLY'],
  idempotent: false,
  audit: { action: 'identity.setSignUpCoordinator' },
  example: { coordinator: { name: 'น.ส.ประสาน งานดี', phone: '045 000 000 ต่อ 12' } },
  run: (ctx, { coordinator }) =>
    takeSignUpStep(ctx, 'COORDINATOR', async (tx, { signUpId }) => {
      await updateCoordinator(tx, signUpId, coordinator);
      return undefined;
    }),
});
