import type { Queryable } from '../../../platform/database/index.ts';
import type { Direction, GroupCode } from '../model.ts';

/** A one-time right (สิทธิรายครั้ง) as it is kept. */
export interface GrantRow {
  readonly grantId: string;
  readonly organisationId: string;
  readonly group: GroupCode;
  readonly direction: Direction;
  readonly letterNo: string;
  readonly letterDate: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
  readonly usedBy: string | null;
  readonly usedAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly endedAt: Date | null;
}

const COLUMNS = `grant_id as "grantId", organisation_id as "organisationId", group_code as "group", direction,
  letter_no as "letterNo", letter_date as "letterDate", granted_by as "grantedBy", granted_at as "grantedAt",
  expires_at as "expiresAt", used_by as "usedBy", used_at as "usedAt", withdrawn_by as "withdrawnBy", ended_at as "endedAt"`;
const UNUSED = 'used_by is null and ended_at is null';

/** The one-time rights a unit may still use. */
export const unusedGrants = (db: Queryable, organisationId: string, now: Date): Promise<readonly GrantRow[]> =>
  db.query<GrantRow>({
    text: `select ${COLUMNS} from entitlement.group_grant
            where organisation_id = $1 and ${UNUSED} and expires_at > $2 order by expires_at`,
    values: [organisationId, now],
  });

/** Takes a one-time right for a job. @returns undefined when it is not there any more: two jobs at once, one gets it */
export async function takeGrant(
  tx: Queryable,
  right: { organisationId: string; group: GroupCode; direction: Direction },
  jobId: string,
  now: Date,
): Promise<string | undefined> {
  const [row] = await tx.query<{ grantId: string }>({
    text: `update entitlement.group_grant set used_by = $4, used_at = $5
            where grant_id = (select grant_id from entitlement.group_grant
                               where organisation_id = $1 and group_code = $2 and direction = $3 and ${UNUSED} and expires_at > $5
                               order by expires_at limit 1 for update)
           returning grant_id as "grantId"`,
    values: [right.organisationId, right.group, right.direction, jobId, now],
  });
  return row?.grantId;
}

/** INV-ENT-9: in the transaction in which its job ends. */
export const endGrantOf = (tx: Queryable, jobId: string, now: Date) =>
  tx.query({
    text: 'update entitlement.group_grant set ended_at = $2 where used_by = $1 and ended_at is null',
    values: [jobId, now],
  });

export const insertGrant = (
  tx: Queryable,
  grant: Pick<
    GrantRow,
    | 'grantId'
    | 'organisationId'
    | 'group'
    | 'direction'
    | 'letterNo'
    | 'letterDate'
    | 'grantedBy'
    | 'grantedAt'
    | 'expiresAt'
  >,
) =>
  tx.query({
    text: `insert into entitlement.group_grant (grant_id, organisation_id, group_code, direction, letter_no, letter_date, granted_by,
             granted_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      grant.grantId,
      grant.organisationId,
      grant.group,
      grant.direction,
      grant.letterNo,
      grant.letterDate,
      grant.grantedBy,
      grant.grantedAt,
      grant.expiresAt,
    ],
  });

/** Held until the transaction ends. */
export async function lockGrant(tx: Queryable, grantId: string): Promise<GrantRow | undefined> {
  const [row] = await tx.query<GrantRow>({
    text: `select ${COLUMNS} from entitlement.group_grant where grant_id = $1 for update`,
    values: [grantId],
  });
  return row;
}

export const withdrawGrantRow = (tx: Queryable, grantId: string, by: string, now: Date) =>
  tx.query({
    text: 'update entitlement.group_grant set withdrawn_by = $2, ended_at = $3 where grant_id = $1',
    values: [grantId, by, now],
  });

/** All one-time rights, the latest first. */
export const listGrantRows = (db: Queryable, atMost: number): Promise<readonly GrantRow[]> =>
  db.query<GrantRow>({
    text: `select ${COLUMNS} from entitlement.group_grant order by granted_at desc, grant_id desc limit $1`,
    values: [atMost],
  });

/** Two officers may grant at once: for one unit one after the other. */
export const lockGrantsOf = (tx: Queryable, organisationId: string) =>
  tx.query({
    text: `select pg_advisory_xact_lock(hashtextextended('group-grants:' || $1::uuid, 0))`,
    values: [organisationId],
  });
