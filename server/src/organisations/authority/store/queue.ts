import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Capacity, GrantState } from '../model.ts';

/** What an officer asked for; undefined is everything of that kind. */
export interface QueueFilter {
  readonly regionNo: number;
  readonly state: GrantState;
  readonly capacity: Capacity | undefined;
  readonly provinceCode: string | undefined;
  readonly submittedBefore: Date | undefined;
  readonly takenBy: string | undefined;
}

export interface QueueRow {
  readonly grantId: string;
  readonly referenceNo: string;
  readonly capacity: Capacity;
  readonly state: GrantState;
  readonly applicantName: string;
  readonly organisationId: string;
  readonly hcode: string | null;
  readonly unitName: string;
  readonly affiliation: string;
  readonly provinceCode: string | null;
  readonly submittedAt: Date;
  readonly round: number;
  readonly takenBy: string | null;
  readonly takenName: string | null;
  readonly takenAt: Date | null;
  readonly total: number;
}

const within = (f: QueueFilter): Sql => sql`
  g.region_no = ${f.regionNo} and g.submitted_at is not null and g.state = ${f.state}
  and (${f.capacity ?? null}::text is null or g.capacity = ${f.capacity ?? null})
  and (${f.provinceCode ?? null}::text is null or o.province_code = ${f.provinceCode ?? null})
  and (${f.submittedBefore ?? null}::timestamptz is null or g.submitted_at < ${f.submittedBefore ?? null})
  and (${f.takenBy ?? null}::uuid is null or g.taken_by = ${f.takenBy ?? null})`;

/** One page of the cases, longest waiting first; each row knows how many there are in all. */
export const findCases = (
  db: Queryable,
  filter: QueueFilter,
  page: { size: number; no: number },
): Promise<readonly QueueRow[]> =>
  db.query<QueueRow>(sql`
    select g.grant_id as "grantId", g.reference_no as "referenceNo", g.capacity, g.state, persons.api_name(g.person_id) as "applicantName",
           g.organisation_id as "organisationId", o.hcode, o.name as "unitName", g.affiliation, o.province_code as "provinceCode",
           g.submitted_at as "submittedAt", g.round, g.taken_by as "takenBy", g.taken_name as "takenName", g.taken_at as "takenAt",
           count(*) over ()::int as total
      from organisations.authority_grant g join organisations.organisation o using (organisation_id)
     where ${within(filter)}
     order by g.submitted_at, g.grant_id limit ${page.size} offset ${(page.no - 1) * page.size}`);

export interface QueueCounts {
  readonly states: Readonly<Record<string, number>>;
  readonly capacities: Readonly<Record<string, number>>;
  readonly provinces: readonly { provinceCode: string; count: number }[];
  /** When the case that waits longest was submitted. */
  readonly oldest: string | null;
}

/** The work of a region at a glance: by state; and of what waits for an officer, by capacity and province. */
export async function countCases(db: Queryable, regionNo: number): Promise<QueueCounts> {
  const [row] = await db.query<QueueCounts>(sql`
    with mine as (
      select g.state, g.capacity, o.province_code, g.submitted_at
        from organisations.authority_grant g join organisations.organisation o using (organisation_id)
       where g.region_no = ${regionNo} and g.submitted_at is not null),
    waiting as (select * from mine where state = 'UNDER_REVIEW')
    select (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*) n from mine group by 1) s) as states,
           (select coalesce(jsonb_object_agg(capacity, n), '{}') from (select capacity, count(*) n from waiting group by 1) c) as capacities,
           (select coalesce(jsonb_agg(jsonb_build_object('provinceCode', province_code, 'count', n) order by province_code), '[]')
              from (select province_code, count(*) n from waiting where province_code is not null group by 1) p) as provinces,
           (select to_jsonb(min(submitted_at)) #>> '{}' from waiting) as oldest`);
  return row ?? { states: {}, capacities: {}, provinces: [], oldest: null };
}

/** The longest waiting case that nobody has in hand, and that is not the officer's own. */
export async function findNextCase(
  db: Queryable,
  regionNo: number,
  officer: { accountId: string; personId: string | undefined },
  takenBefore: Date,
): Promise<string | undefined> {
  const person = officer.personId ?? null;
  const [row] = await db.query<{ grantId: string }>(sql`
    select grant_id as "grantId" from organisations.authority_grant
     where region_no = ${regionNo} and state = 'UNDER_REVIEW'
       and (taken_by is null or taken_by = ${officer.accountId} or taken_at < ${takenBefore})
       and account_id <> ${officer.accountId} and person_id is distinct from ${person} and holder_person_id is distinct from ${person}::uuid
     order by submitted_at, grant_id limit 1`);
  return row?.grantId;
}
