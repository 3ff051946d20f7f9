import sql, { empty, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { CodeState, VisitRow, VisitState } from '../model.ts';

export interface VisitSummaryRow {
  readonly visitId: string;
  readonly state: VisitState;
  readonly serviceDate: PlainDate;
  readonly openedAt: Date;
  readonly serviceCode: string;
  readonly personName: string;
  readonly citizenId: string;
  readonly code: string | null;
  readonly codeState: CodeState | null;
  readonly reviewStatus: string | null;
  readonly closeCode: string | null;
  readonly cancel: VisitRow['cancel'];
}

const summary = (where: Sql, limit: number): Sql => sql`
  select v.visit_id as "visitId", v.state, v.service_date as "serviceDate", v.opened_at as "openedAt", v.service_code as "serviceCode",
         persons.api_name(v.person_id) as "personName", persons.api_by_id(v.person_id)->>'citizenId' as "citizenId",
         c.code, c.state as "codeState", c.review_status as "reviewStatus", e.close_code as "closeCode", v.cancel
    from verification.visit v
    left join verification.claim_code c on c.service_date = v.service_date and c.visit_id = v.visit_id
    left join verification.claim_close e on e.service_date = v.service_date and e.visit_id = v.visit_id and e.cancelled_at is null
   where ${where}
   order by v.opened_at desc, v.visit_id limit ${limit}`;

/** Visits of a unit on one day, newest first. */
export const findVisitsOfDay = (
  db: Queryable,
  organisationId: string,
  date: PlainDate,
): Promise<readonly VisitSummaryRow[]> =>
  db.query(summary(sql`v.organisation_id = ${organisationId} and v.service_date = ${date}`, 200));

/** How many visits of a day wait and how many are done, over all of them. */
export async function countVisitsOfDay(
  db: Queryable,
  organisationId: string,
  date: PlainDate,
): Promise<{ waiting: number; done: number }> {
  const [row] = await db.query<{ waiting: number; done: number }>(sql`
    select count(*) filter (where state in ('NEW', 'IDENTIFYING')) as waiting, count(*) filter (where state in ('VERIFIED', 'CLOSED')) as done
      from verification.visit where organisation_id = ${organisationId} and service_date = ${date}`);
  return row ?? { waiting: 0, done: 0 };
}

export interface VisitSearch {
  readonly organisationId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly personId?: string | undefined;
  /** A claim code or close code, in capitals or not and with blanks or not, or a visit number as it was written. */
  readonly text?: string | undefined;
  readonly limit: number;
}

/** Visits of a unit in a period, newest first (AUTH-33, AUTH-34). */
export function findVisits(db: Queryable, search: VisitSearch): Promise<readonly VisitSummaryRow[]> {
  const person = search.personId ? sql`and v.person_id = ${search.personId}` : empty;
  const code = search.text?.replaceAll(' ', '').toUpperCase();
  const text = search.text ? sql`and (${code} in (c.code, e.close_code) or v.visit_number = ${search.text})` : empty;
  return db.query(
    summary(
      sql`v.organisation_id = ${search.organisationId} and v.service_date between ${search.from} and ${search.to} ${person} ${text}`,
      search.limit,
    ),
  );
}
