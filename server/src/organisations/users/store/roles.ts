import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { UnitFace } from '../../model.ts';
import type { Period } from '../rules/decide-grant.ts';

/** One role of a user in an organisation that has not been taken back. */
export interface UserRole extends Period {
  readonly assignmentId: string;
  readonly accountId: string;
  readonly role: string;
  readonly grantedBy: string | null;
}

/** Who changes the roles of an organisation stands in a line here: the last user manager is the last for everybody. */
export async function lockOrganisation(tx: Queryable, organisationId: string): Promise<UnitFace['kind'] | undefined> {
  const [row] = await tx.query<{ kind: UnitFace['kind'] }>(sql`
    select kind from organisations.organisation where organisation_id = ${organisationId} for no key update`);
  return row?.kind;
}

/** Joined where they touch, in order. */
export const findManagerDays = (db: Queryable, accountId: string, organisationId: string): Promise<readonly Period[]> =>
  db.query<Period>(sql`
    select lower(days)::text as "from", (upper(days) - 1)::text as until
      from unnest(organisations.manager_days(${accountId}, ${organisationId})) as days`);

/** The roles in an organisation that are in force or still to come. */
export const findRoles = (db: Queryable, organisationId: string, today: PlainDate): Promise<readonly UserRole[]> =>
  db.query<UserRole>(sql`
    select assignment_id as "assignmentId", account_id as "accountId", role, lower(valid)::text as "from",
           (upper(valid) - 1)::text as until, granted_by as "grantedBy"
      from organisations.role_assignment
     where organisation_id = ${organisationId} and revoked_at is null and (upper(valid) is null or upper(valid) > ${today}::date)
     order by role, lower(valid)`);

/** Whoever has or had a role there. */
export async function findUserIds(db: Queryable, organisationId: string): Promise<readonly string[]> {
  const rows = await db.query<{ accountId: string }>(sql`
    select distinct account_id as "accountId" from organisations.role_assignment where organisation_id = ${organisationId}`);
  return rows.map(({ accountId }) => accountId);
}

export interface NewRole extends Period {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: string;
  readonly by: string;
  readonly now: Date;
}

/** Gives a role; false when it is held in that period already. The table refuses what the rules would (INV-ORG-6). */
export async function insertRole(tx: Queryable, role: NewRole): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into organisations.role_assignment (organisation_id, account_id, role, granted_by, granted_as, granted_at, valid)
    select ${role.organisationId}::uuid, ${role.accountId}::uuid, ${role.role}, ${role.by}::uuid, 'USER_MANAGER', ${role.now}::timestamptz, v
      from (select daterange(${role.from}::date, ${role.until}::date, '[]') as v) period
     where not exists (select from organisations.role_assignment
                        where organisation_id = ${role.organisationId} and account_id = ${role.accountId} and role = ${role.role}
                          and revoked_at is null and valid && v)
    returning 1`);
  return rows.length > 0;
}

/** Gives a role other days; false when another assignment of the same role is in the way. */
export async function updateRole(
  tx: Queryable,
  change: Period & { readonly assignmentId: string; readonly by: string; readonly now: Date },
): Promise<boolean> {
  const rows = await tx.query(sql`
    update organisations.role_assignment a
       set valid = daterange(${change.from}::date, ${change.until}::date, '[]'), changed_by = ${change.by}, changed_at = ${change.now}
     where assignment_id = ${change.assignmentId} and revoked_at is null
       and not exists (select from organisations.role_assignment o
                        where o.organisation_id = a.organisation_id and o.account_id = a.account_id and o.role = a.role
                          and o.revoked_at is null and o.assignment_id <> a.assignment_id
                          and o.valid && daterange(${change.from}::date, ${change.until}::date, '[]'))
    returning 1`);
  return rows.length > 0;
}

export async function revokeRoles(
  tx: Queryable,
  assignmentIds: readonly string[],
  by: string,
  now: Date,
): Promise<void> {
  await tx.query(sql`
    update organisations.role_assignment set revoked_at = ${now}, revoked_by = ${by}
     where assignment_id = any(${[...assignmentIds]}::uuid[]) and revoked_at is null`);
}

/** One line of the history of a user's roles (OSS-48). */
export interface RoleEvent extends Period {
  readonly role: string;
  readonly kind: 'GRANTED' | 'CHANGED' | 'REVOKED';
  readonly at: Date;
  readonly by: string | null;
}

/** Newest first. */
export const findRoleEvents = (
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<readonly RoleEvent[]> =>
  db.query<RoleEvent>(sql`
    select role, kind, lower(valid)::text as "from", (upper(valid) - 1)::text as until, at, by_account as by
      from organisations.role_event
     where organisation_id = ${organisationId} and account_id = ${accountId} order by event_id desc limit 200`);
