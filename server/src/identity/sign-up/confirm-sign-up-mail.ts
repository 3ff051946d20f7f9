import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { consumeProof } from '../thaid/consume-proof.ts';
import { signUpStepSchema } from './begin-sign-up.ts';
import { stepOf } from './model.ts';
import { refuseSignUp } from './refusals.ts';
import { noteSignUp } from './store/events.ts';
import { confirmMail, type LinkedSignUp, lockLink, moveSignUp } from './store/links.ts';
import { lockSignUp } from './store/sign-ups.ts';

/**
 * A link in another browser may have reached a stranger, at an address that was typed wrongly: it goes on there only with
 * a proof by ThaiD of the same person, and then takes the sign-up along.
 */
async function provedHere(
  ctx: Context,
  tx: Queryable,
  link: LinkedSignUp,
  proofId: string | undefined,
): Promise<Refusal | undefined> {
  const { signUpId, personId } = link;
  if (proofId === undefined || ctx.browserKey === undefined) return refuseSignUp('SIGN_UP_OTHER_BROWSER', { signUpId });
  const use = { proofId, purpose: 'SIGN_UP' as const, reference: signUpId, browserKey: ctx.browserKey, now: ctx.now };
  const proof = await consumeProof(tx, use, ctx.parameters);
  if (isRefusal(proof)) return proof;
  if (proof.personId !== personId) return refuseSignUp('SIGN_UP_OTHER_PERSON');
  await moveSignUp(tx, signUpId, ctx.browserKey);
  return undefined;
}

/** Opens the link of the mail (เปิดลิงก์ยืนยันอีเมล, OSS-46): the address is the applicant's, and the sign-up goes on here. */
export const confirmSignUpMail = useCase({
  name: 'identity.confirmSignUpMail',
  summary: { th: 'ยืนยันอีเมลด้วยลิงก์', en: 'Confirm a mail address by its link' },
  input: z.object({ token: z.string().min(1).max(200), proof: z.uuid().optional() }),
  output: signUpStepSchema,
  route: { method: 'POST', path: '/api/sign-up/mail/confirm' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SIGN_UP_LINK_INVALID', 'SIGN_UP_OTHER_BROWSER', 'SIGN_UP_OTHER_PERSON', 'THAID_PROOF_INVALID'],
  idempotent: false,
  audit: { action: 'identity.confirmSignUpMail' },
  example: { token: 'the-secret-of-the-link' },
  run: async (ctx, { token, proof }) =>
    ctx.transaction(async (tx) => {
      const link = await lockLink(tx, { token, browserKey: ctx.browserKey, now: ctx.now });
      if (!link) return refuseSignUp('SIGN_UP_LINK_INVALID');
      ctx.note({ subject: link.signUpId });
      // Used up: for anybody else it opens nothing, and who used it has his sign-up before him without it.
      if (link.used) return refuseSignUp('SIGN_UP_LINK_INVALID');
      const refused = link.sameBrowser ? undefined : await provedHere(ctx, tx, link, proof);
      if (refused) return refused;
      await confirmMail(tx, link.signUpId, ctx.now);
      await noteSignUp(tx, link.signUpId, 'MAIL_CONFIRMED', ctx.now);
      const signUp = await lockSignUp(tx, ctx.browserKey ?? '', ctx.now);
      return signUp ? { step: stepOf(signUp) } : refuseSignUp('SIGN_UP_LINK_INVALID');
    }),
});
