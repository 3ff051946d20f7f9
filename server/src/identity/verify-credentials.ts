import type { Queryable } from '../platform/database/index.ts';
import { emit } from '../platform/events/index.ts';
import type { ParameterView } from '../platform/parameters/index.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { passwordLockMinutes, passwordMaxFailures } from './parameters.ts';
import { refuseIdentity } from './refusals.ts';
import { DECOY_HASH, verifyPassword } from './secrets.ts';
import { type AccountRow, clearFailedLogins, countFailedLogin, findAccountByUsername } from './store/accounts.ts';

/**
 * Checks a user name and password. An unknown name and a wrong password look and last the same. Five failures lock the
 * account for a while and announce it once (INV-IDN-8).
 */
export async function verifyCredentials(
  db: Queryable,
  credentials: { username: string; password: string },
  now: Date,
  parameters: ParameterView,
): Promise<AccountRow | Refusal> {
  const account = await findAccountByUsername(db, credentials.username);
  const retryAfterSeconds = account?.lockedUntil
    ? Math.ceil((account.lockedUntil.getTime() - now.getTime()) / 1000)
    : 0;
  if (retryAfterSeconds > 0) return refuseIdentity('ACCOUNT_LOCKED', { retryAfterSeconds });

  const right = await verifyPassword(account?.passwordHash ?? DECOY_HASH, credentials.password);
  if (!account || !right || account.status !== 'ACTIVE') {
    if (account && !right) await recordFailure(db, account, now, parameters);
    return refuseIdentity('SIGN_IN_FAILED');
  }
  if (account.origin === 'DATA_CENTER_LEGACY') return refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
  if (account.failedLogins > 0) await clearFailedLogins(db, account.accountId);
  return account;
}

async function recordFailure(db: Queryable, account: AccountRow, now: Date, parameters: ParameterView): Promise<void> {
  const lockUntil = new Date(now.getTime() + parameters.get(passwordLockMinutes) * 60_000);
  const locked = await countFailedLogin(db, account.accountId, parameters.get(passwordMaxFailures), lockUntil);
  if (locked) await emit(db, { type: 'identity.AccountLocked', payload: { accountId: account.accountId } }, now);
}
