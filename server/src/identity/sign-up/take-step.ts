import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { isReached, type SignUp, type SignUpStep, stepOf } from './model.ts';
import { refuseSignUp } from './refusals.ts';
import { findSignUp, lockSignUp } from './store/sign-ups.ts';

/** The sign-up under way in the caller's browser. */
export const showSignUpOf = async (ctx: Pick<Context, 'db' | 'browserKey' | 'now'>): Promise<SignUp | undefined> =>
  ctx.browserKey === undefined ? undefined : findSignUp(ctx.db, ctx.browserKey, ctx.now);

/** The same, held until the transaction ends. */
export const lockSignUpOf = async (
  tx: Queryable,
  ctx: Pick<Context, 'browserKey' | 'now'>,
): Promise<SignUp | undefined> => (ctx.browserKey === undefined ? undefined : lockSignUp(tx, ctx.browserKey, ctx.now));

/**
 * Takes one step of the sign-up under way in the caller's browser, in one transaction with its history. A step whose
 * turn has not come is refused; one that was taken before may be taken again, until the end.
 * @returns the step to do next
 */
export async function takeSignUpStep(
  ctx: Context,
  step: SignUpStep,
  work: (tx: Queryable, signUp: SignUp) => Promise<Refusal | undefined>,
): Promise<{ step: SignUpStep } | Refusal> {
  const { browserKey, now } = ctx;
  if (browserKey === undefined) return refuseSignUp('SIGN_UP_NOT_FOUND');
  return ctx.transaction(async (tx) => {
    const signUp = await lockSignUp(tx, browserKey, now);
    if (!signUp) return refuseSignUp('SIGN_UP_NOT_FOUND');
    ctx.note({ subject: signUp.signUpId });
    const next = stepOf(signUp);
    if (!isReached(step, next)) return refuseSignUp('SIGN_UP_STEP_TOO_EARLY', { step: next });
    const refused = await work(tx, signUp);
    if (isRefusal(refused)) return refused;
    const after = await lockSignUp(tx, browserKey, now);
    return after ? { step: stepOf(after) } : refuseSignUp('SIGN_UP_NOT_FOUND');
  });
}
