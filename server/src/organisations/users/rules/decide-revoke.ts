import type { Refusal } from '../../../platform/refusals/index.ts';
import { refuseUsers } from '../refusals.ts';

/**
 * Whether a role may be taken back. Anybody's, but the last user manager keeps his own (INV-ORG-7).
 * @param others user managers of today beside the one who asks, whose accounts can be signed in to
 */
export function decideRevoke(
  revoke: { readonly by: string; readonly accountId: string; readonly roles: readonly string[] },
  grantable: readonly string[],
  others: number,
): Refusal | undefined {
  const foreign = revoke.roles.find((role) => !grantable.includes(role));
  if (foreign !== undefined) return refuseUsers('ROLE_NOT_GRANTABLE', { role: foreign });
  const givesUp = revoke.by === revoke.accountId && revoke.roles.includes('E_PORTAL_USER_MANAGER');
  return givesUp && others === 0 ? refuseUsers('LAST_USER_MANAGER') : undefined;
}
