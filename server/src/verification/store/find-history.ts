import sql, { empty } from 'sql-template-tag';
import type { UnitFace } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { CodeState, VisitState } from '../model.ts';

/** One visit of a person, wherever it was. */
export interface HistoryRow {
  readonly visitId: string;
  readonly serviceDate: PlainDate;
  readonly at: Date;
  readonly openedAt: Date;
  readonly unit: UnitFace;
  readonly serviceCode: string;
  readonly family: string | null;
  readonly channel: string | null;
  readonly state: VisitState;
  readonly flags: readonly string[];
  readonly code: string | null;
  readonly codeState: CodeState | null;
  readonly issuedAt: Date | null;
  readonly sourceChannel: string | null;
  readonly reviewStatus: string | null;
  readonly closeCode: string | null;
  readonly closedAt: Date | null;
  readonly serviceAt: Date | null;
}

export interface HistoryQuery {
  readonly personId: string;
  /** Only this service date. */
  readonly date?: PlainDate | undefined;
  /** Only visits of these families. */
  readonly families?: readonly string[] | undefined;
  /** Only this unit's. */
  readonly organisationId?: string | undefined;
  readonly withCancelled: boolean;
  readonly limit: number;
}

/** Visits of a person that were verified, the newest day first and in it what was done last, with code and close (AUTH-35, AUTH-36, authen wire 1.7 and 2). */
export function findHistory(db: Queryable, q: HistoryQuery): Promise<readonly HistoryRow[]> {
  return db.query(sql`
    select v.visit_id as "visitId", v.service_date as "serviceDate", coalesce(v.verified_at, v.opened_at) as at, v.opened_at as "openedAt",
           organisations.api_unit(v.organisation_id) as unit, v.service_code as "serviceCode", v.family, v.channel, v.state, v.flags,
           c.code, c.state as "codeState", c.issued_at as "issuedAt", c.source_channel as "sourceChannel", c.review_status as "reviewStatus",
           e.close_code as "closeCode", e.closed_at as "closedAt", e.service_at as "serviceAt"
      from verification.visit v
      left join verification.claim_code c on c.service_date = v.service_date and c.visit_id = v.visit_id
      left join verification.claim_close e on e.service_date = v.service_date and e.visit_id = v.visit_id and e.cancelled_at is null
     where v.person_id = ${q.personId} and v.verified_at is not null
       ${q.withCancelled ? empty : sql`and v.state in ('VERIFIED', 'CLOSED')`}
       ${q.date ? sql`and v.service_date = ${q.date}` : empty}
       ${q.organisationId ? sql`and v.organisation_id = ${q.organisationId}` : empty}
       ${q.families ? sql`and v.family = any(${[...q.families]})` : empty}
     order by v.service_date desc, greatest(coalesce(e.closed_at, v.verified_at), v.verified_at) desc, v.visit_id limit ${q.limit}`);
}
