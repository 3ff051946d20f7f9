import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** Gives the role of administrator for the days that the account is not administrator already. */
export async function insertManagerByAuthority(
  tx: Queryable,
  grant: { organisationId: string; accountId: string; by: string; from: string; until: string | undefined; now: Date },
): Promise<void> {
  await tx.query(sql`
    insert into organisations.role_assignment (organisation_id, account_id, role, granted_by, granted_as, granted_at, valid)
    select ${grant.organisationId}::uuid, ${grant.accountId}::uuid, 'E_PORTAL_USER_MANAGER', ${grant.by}::uuid, 'AUTHORITY',
           ${grant.now}::timestamptz, days
      from unnest(datemultirange(daterange(${grant.from}::date, ${grant.until ?? null}::date, '[]'))
                  - organisations.manager_days(${grant.accountId}, ${grant.organisationId})) as days`);
}
