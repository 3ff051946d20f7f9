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

/**
 * Takes the role back that an authority had brought, from a day on: at once, or with the day before. It stays while another
 * authority of the same person for the same organisation lasts.
 */
export async function endManagerByAuthority(
  tx: Queryable,
  end: { organisationId: string; accountId: string; by: string; from: string; now: Date; today: string },
): Promise<void> {
  const mine = sql`
    r.organisation_id = ${end.organisationId} and r.account_id = ${end.accountId} and r.role = 'E_PORTAL_USER_MANAGER'
    and r.granted_as = 'AUTHORITY' and r.revoked_at is null and (upper(r.valid) is null or upper(r.valid) > ${end.from}::date)
    and not exists (select from organisations.authority_grant g
                     where g.account_id = r.account_id and g.organisation_id = r.organisation_id and g.state = 'APPROVED'
                       and g.capacity in ('HOLDER', 'DELEGATE') and (g.valid_to is null or g.valid_to >= ${end.from}::date))`;
  if (end.from <= end.today)
    await tx.query(sql`
      update organisations.role_assignment r set revoked_at = ${end.now}, revoked_by = ${end.by} where ${mine}`);
  else
    await tx.query(sql`
      update organisations.role_assignment r set valid = r.valid * daterange(null, ${end.from}::date), changed_at = ${end.now}
       where ${mine} and lower(r.valid) < ${end.from}::date`);
}
