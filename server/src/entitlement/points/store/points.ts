import { newId, type Queryable } from '../../../platform/database/index.ts';

/** One registration point (จุดรับลงทะเบียน). */
export interface PointRow {
  readonly pointId: string;
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly closedAt: string | null;
  readonly version: number;
  /** Who sits there now. */
  readonly accounts: readonly string[];
}

const COLUMNS = `point_id as "pointId", organisation_id as "organisationId", code, name, place, closed_at as "closedAt", version,
  array(select account_id from entitlement.point_user u where u.point_id = p.point_id and upper_inf(sits) order by account_id) as accounts`;

/** The points of a unit, open ones first. */
export const listPointsOf = (db: Queryable, organisationId: string): Promise<readonly PointRow[]> =>
  db.query<PointRow>({
    text: `select ${COLUMNS} from entitlement.point p where organisation_id = $1 order by closed_at is not null, code`,
    values: [organisationId],
  });

/** A point of this unit, held until the transaction ends. */
export async function lockPoint(tx: Queryable, organisationId: string, pointId: string): Promise<PointRow | undefined> {
  const [row] = await tx.query<PointRow>({
    text: `select ${COLUMNS} from entitlement.point p where point_id = $1 and organisation_id = $2 for update`,
    values: [pointId, organisationId],
  });
  return row;
}

interface SavedPoint {
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly closedAt: Date | null;
  readonly by: string;
  readonly at: Date;
}

export async function insertPoint(tx: Queryable, organisationId: string, point: SavedPoint): Promise<string> {
  const pointId = newId();
  await tx.query({
    text: `insert into entitlement.point (point_id, organisation_id, code, name, place, saved_by, saved_at)
           values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [pointId, organisationId, point.code, point.name, point.place, point.by, point.at],
  });
  return pointId;
}

export async function updatePoint(tx: Queryable, pointId: string, point: SavedPoint): Promise<void> {
  await tx.query({
    text: `update entitlement.point set code = $2, name = $3, place = $4, closed_at = $5, saved_by = $6, saved_at = $7,
             version = version + 1 where point_id = $1`,
    values: [pointId, point.code, point.name, point.place, point.closedAt, point.by, point.at],
  });
}

/** Who sits at a point from now on: whoever is not among them gets up, whoever comes leaves his other point of the unit. */
export async function seatUsers(
  tx: Queryable,
  point: Pick<PointRow, 'pointId' | 'organisationId'>,
  accounts: readonly string[],
  now: Date,
): Promise<void> {
  await tx.query({
    text: `update entitlement.point_user set sits = tstzrange(lower(sits), $4)
            where organisation_id = $2 and upper_inf(sits)
              and ((point_id = $1 and account_id <> all($3::uuid[])) or (point_id <> $1 and account_id = any($3::uuid[])))`,
    values: [point.pointId, point.organisationId, accounts, now],
  });
  await tx.query({
    text: `insert into entitlement.point_user (point_id, organisation_id, account_id, sits)
           select $1, $2, account, tstzrange($4, null) from unnest($3::uuid[]) account
            where not exists (select from entitlement.point_user u
                               where u.point_id = $1 and u.account_id = account and upper_inf(u.sits))`,
    values: [point.pointId, point.organisationId, accounts, now],
  });
}

/** The point of its unit at which somebody sits now, for the stamp on what he registers. */
export async function findPointOf(
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<{ pointId: string; code: string; name: string } | undefined> {
  const [row] = await db.query<{ pointId: string; code: string; name: string }>({
    name: 'point-of',
    text: `select p.point_id as "pointId", p.code, p.name from entitlement.point_user u join entitlement.point p using (point_id)
            where u.organisation_id = $1 and u.account_id = $2 and upper_inf(u.sits) and p.closed_at is null`,
    values: [organisationId, accountId],
  });
  return row;
}
