import sql from 'sql-template-tag';
import { findAccounts } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

export type Responsibility = 'HOLDER' | 'DELEGATE' | 'E_PORTAL_USER_MANAGER';

/** Somebody who answers for a unit's basic data: who may change them, and who manages its users. */
export interface Responsible {
  readonly accountId: string;
  readonly name: string;
  readonly as: Responsibility;
}

/** Holder and delegates with the scope for basic data, and the user managers, of a unit on a day; each once, the holder first. */
export async function findResponsible(
  db: Queryable,
  organisationId: string,
  today: PlainDate,
): Promise<readonly Responsible[]> {
  const rows = await db.query<{ accountId: string; as: Responsibility }>(sql`
    select account_id as "accountId", capacity as as from organisations.authority_grant
     where organisation_id = ${organisationId} and state = 'APPROVED' and valid @> ${today}::date
       and capacity in ('HOLDER', 'DELEGATE') and 'MANAGE_BASIC_DATA' = any(scopes)
    union
    select account_id, role from organisations.role_assignment
     where organisation_id = ${organisationId} and role = 'E_PORTAL_USER_MANAGER' and revoked_at is null and valid @> ${today}::date`);
  const accounts = await findAccounts(
    db,
    rows.map(({ accountId }) => accountId),
  );
  const order: readonly Responsibility[] = ['HOLDER', 'DELEGATE', 'E_PORTAL_USER_MANAGER'];
  const found = rows
    .flatMap(({ accountId, as }) => {
      const account = accounts.find((one) => one.accountId === accountId && one.status === 'ACTIVE');
      return account ? [{ accountId, name: account.displayName, as }] : [];
    })
    .toSorted((a, b) => order.indexOf(a.as) - order.indexOf(b.as) || a.name.localeCompare(b.name, 'th'));
  return found.filter(({ accountId }, place) => found.findIndex((other) => other.accountId === accountId) === place);
}
