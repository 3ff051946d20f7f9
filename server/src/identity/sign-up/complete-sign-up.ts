import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuseCredential } from '../credentials/refusals.ts';
import type { SignUp } from './model.ts';
import { refuseSignUp } from './refusals.ts';
import { noteSignUp } from './store/events.ts';
import { findSelfAccount, insertSelfAccount } from './store/self-accounts.ts';
import { updateCompleted } from './store/sign-ups.ts';

/** Announced when an account may be used. */
export const ACCOUNT_ACTIVATED = 'identity.AccountActivated';

/**
 * Opens the account at the end of a sign-up, without anybody's approval (อนุมัติอัตโนมัติ, OSS-47, AMB-09): the person is proved
 * and reachable, which is all an account says. What he may do for his unit is another matter.
 */
export async function completeSignUp(tx: Queryable, signUp: SignUp, now: Date): Promise<Refusal | undefined> {
  if (!(await insertSelfAccount(tx, signUp, now))) {
    const other = signUp.personId && (await findSelfAccount(tx, signUp.personId));
    if (other) return refuseSignUp('SIGN_UP_ACCOUNT_EXISTS', { username: other.username });
    return refuseCredential('USERNAME_TAKEN');
  }
  await updateCompleted(tx, signUp.signUpId, now);
  await noteSignUp(tx, signUp.signUpId, 'COMPLETED', now);
  await emit(tx, { type: ACCOUNT_ACTIVATED, payload: { accountId: signUp.accountId } }, now);
  return undefined;
}
