import sql from 'sql-template-tag';
import { findAccounts } from '../../identity/index.ts';
import type { Principal } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** Somebody who holds a role in an organisation. */
export interface RoleHolder {
  readonly accountId: string;
  readonly name: string;
}

/** Whoever holds a role in an organisation on a day, with an account that works; by name. */
export async function findRoleHolders(
  db: Queryable,
  organisationId: string,
  role: Principal,
  today: PlainDate,
): Promise<readonly RoleHolder[]> {
  const rows = await db.query<{ accountId: string }>(sql`
    select distinct account_id as "accountId" from organisations.role_assignment
     where organisation_id = ${organisationId} and role = ${role} and revoked_at is null and valid @> ${today}::date`);
  const accounts = await findAccounts(
    db,
    rows.map(({ accountId }) => accountId),
  );
  return accounts
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ accountId, displayName }) => ({ accountId, name: displayName }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'th'));
}
