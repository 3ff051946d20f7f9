import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** Visits opened before an instant that never came to a success are abandoned. */
export async function abandonOldVisits(db: Queryable, openedBefore: Date): Promise<void> {
  await db.query(sql`
    update verification.visit set state = 'ABANDONED', version = version + 1
     where state in ('NEW', 'IDENTIFYING') and opened_at < ${openedBefore}`);
}

/** Codes not closed in their time lapse and give their quota back; the predicate at close does not wait for this. */
export async function lapseOldCodes(db: Queryable, today: PlainDate, now: Date): Promise<void> {
  await db.query(sql`
    with lapsed as (
      update verification.claim_code set state = 'LAPSED'
       where state = 'ISSUED' and lapses_on < ${today}
      returning visit_id, service_date, organisation_id, code)
    select quota.api_return(visit_id, ${now}),
           platform.api_emit('verification.ClaimCodeLapsed', jsonb_build_object('visitId', visit_id, 'serviceDate', service_date,
             'organisationId', organisation_id, 'code', code), ${now}) from lapsed`);
}
