import type { Queryable } from '../platform/database/index.ts';
import type { ParameterView } from '../platform/parameters/index.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { isLegacyUsername } from './credentials/check-new-username.ts';
import { passwordLockMinutes, passwordMaxFailures } from './parameters.ts';
import { refuseIdentity } from './refusals.ts';
import { DECOY_HASH, verifyPassword } from './secrets.ts';
import { type AccountRow, acceptLogin, countFailedLogin, findAccountByUsername } from './store/accounts.ts';

/**
 * Checks a user name and password. An unknown name and a wrong password look the same and cost one hash each, and so does
 * a locked account; but that one says that it is locked and for how long, so five guesses tell that the name exists. Its
 * owner has to know what to wait for; how many names one address can try is limited elsewhere. Five failures lock the
 * account for a while and announce it once, however many guesses come at the same time (INV-IDN-8).
 * @param found is told whose account it is, as soon as that is known and whatever becomes of the sign-in
 */
export async function verifyCredentials(
  db: Queryable,
  credentials: { username: string; password: string },
  now: Date,
  parameters: ParameterView,
  found: (accountId: string) => void,
): Promise<AccountRow | Refusal> {
  const lockMs = parameters.get(passwordLockMinutes) * 60_000;
  const account = await findAccountByUsername(db, credentials.username);
  if (account) found(account.accountId);
  if (isOfDataCenter(account, credentials.username)) return refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
  const lockedMs = account?.lockedUntil ? account.lockedUntil.getTime() - now.getTime() : 0;
  const isLocked = lockedMs > 0;
  const right = await verifyPassword((!isLocked && account?.passwordHash) || DECOY_HASH, credentials.password);
  if (isLocked) return locked(lockedMs);
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

/**
 * A user name of the old Data Center's form (RACT-04) is told so whatever the password and whether or not there is such an
 * account, so that the answer gives neither away. What an account is, its origin says and not its name (AMB-08): one of
 * another origin goes on as any other.
 */
const isOfDataCenter = (account: AccountRow | undefined, username: string): boolean =>
  isLegacyUsername(username) && (account === undefined || account.origin === 'DATA_CENTER_LEGACY');

const locked = (ms: number): Refusal => refuseIdentity('ACCOUNT_LOCKED', { retryAfterSeconds: Math.ceil(ms / 1000) });
