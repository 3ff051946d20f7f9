import type { Queryable } from '../platform/database/index.ts';
import type { ParameterView } from '../platform/parameters/index.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { passwordLockMinutes, passwordMaxFailures } from './parameters.ts';
import { refuseIdentity } from './refusals.ts';
import { DECOY_HASH, verifyPassword } from './secrets.ts';
import { type AccountRow, acceptLogin, countFailedLogin, findAccountByUsername } from './store/accounts.ts';

/**
 * Checks a user name and password. An unknown name and a wrong password look and last the same. Five failures lock the
 * account for a while and announce it once, however many guesses come at the same time (INV-IDN-8).
 */
export async function verifyCredentials(
  db: Queryable,
  credentials: { username: string; password: string },
  now: Date,
  parameters: ParameterView,
): Promise<AccountRow | Refusal> {
  const lockMs = parameters.get(passwordLockMinutes) * 60_000;
  const account = await findAccountByUsername(db, credentials.username);
  const lockedMs = account?.lockedUntil ? account.lockedUntil.getTime() - now.getTime() : 0;
  if (lockedMs > 0) return locked(lockedMs);

  const right = await verifyPassword(account?.passwordHash ?? DECOY_HASH, credentials.password);
  if (!account || !right || account.status !== 'ACTIVE') {
    if (account && !right) {
      const lockUntil = new Date(now.getTime() + lockMs);
      await countFailedLogin(db, account.accountId, { limit: parameters.get(passwordMaxFailures), now, lockUntil });
    }
    return refuseIdentity('SIGN_IN_FAILED');
  }
  if (account.origin === 'DATA_CENTER_LEGACY') return refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
  return (await acceptLogin(db, account.accountId, now)) ? account : locked(lockMs);
}

const locked = (ms: number): Refusal => refuseIdentity('ACCOUNT_LOCKED', { retryAfterSeconds: Math.ceil(ms / 1000) });
