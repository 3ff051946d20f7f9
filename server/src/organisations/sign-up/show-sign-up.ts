import { z } from 'zod';
import {
  coordinatorSchema,
  requestNumber,
  SIGN_UP_STEPS,
  type SignUp,
  showSignUpOf,
  signUpResendSeconds,
  stepOf,
} from '../../identity/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { listNotices } from '../../services/index.ts';
import { AFFILIATIONS } from '../authority/model.ts';
import { unitChoiceSchema } from './model.ts';
import { findUnit } from './store/units.ts';

const mailViewSchema = z.object({
  email: z.string(),
  confirmed: z.boolean(),
  sentAt: z.iso.datetime(),
  /** From when on the same mail can be sent again. */
  resendAt: z.iso.datetime(),
  state: z.enum(['QUEUED', 'SENT', 'RETRYING', 'FAILED']),
});

const signUpViewSchema = z.object({
  signUpId: z.uuid(),
  step: z.enum(SIGN_UP_STEPS),
  requestNumber: z.string(),
  expiresAt: z.iso.datetime(),
  /** As the civil register has it; null before ThaiD has named the person. */
  name: z.string().nullable(),
  mail: mailViewSchema.nullable(),
  username: z.string().nullable(),
  /** `{}` = none named; null = not asked yet. */
  coordinator: coordinatorSchema.nullable(),
  affiliation: z.enum(AFFILIATIONS).nullable(),
  unit: unitChoiceSchema.nullable(),
});

async function mailView(ctx: Context, { accountId, email, emailConfirmedAt, lastMailAt }: SignUp) {
  if (email === null || lastMailAt === null) return null;
  const notices = await listNotices(ctx.db, { kind: 'ACCOUNT', id: accountId });
  const resendAt = new Date(lastMailAt.getTime() + ctx.parameters.get(signUpResendSeconds) * 1000);
  return {
    email,
    confirmed: emailConfirmedAt !== null,
    sentAt: lastMailAt.toISOString(),
    resendAt: resendAt.toISOString(),
    state: notices.findLast((notice) => notice.recipient === email)?.state ?? ('QUEUED' as const),
  };
}

/** The sign-up under way in this browser (การสมัครที่ค้างอยู่), so that a lost page goes on where it was; null when there is none. */
export const showSignUp = useCase({
  name: 'organisations.showSignUp',
  summary: { th: 'การสมัครที่ค้างอยู่ในเบราว์เซอร์นี้', en: 'The sign-up under way in this browser' },
  input: z.object({}),
  output: z.object({ signUp: signUpViewSchema.nullable() }),
  route: { method: 'GET', path: '/api/sign-up' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    const signUp = await showSignUpOf(ctx);
    if (!signUp) return { signUp: null };
    const unit = signUp.organisationId === null ? undefined : await findUnit(ctx.db, signUp.organisationId);
    return {
      signUp: {
        signUpId: signUp.signUpId,
        step: stepOf(signUp),
        requestNumber: requestNumber(signUp.requestNo, signUp.begunAt),
        expiresAt: signUp.expiresAt.toISOString(),
        name: signUp.displayName,
        mail: await mailView(ctx, signUp),
        username: signUp.username,
        coordinator: signUp.coordinator,
        affiliation: signUp.affiliation as (typeof AFFILIATIONS)[number] | null,
        unit: unit ?? null,
      },
    };
  },
});
