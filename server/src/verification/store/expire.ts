import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** Visits opened before an instant that never came to a success are abandoned. */
export async function abandonOldVisits(db: Queryable, openedBefore: Date): Promise<void> {
  await db.query(sql`
    update verification.visit set state = 'ABANDONED', version = version + 1
     where state in ('NEW', 'IDENTIFYING') and opened_at < ${openedBefore} and service_date >= ${openedBefore}::date - 7`);
}

/** Codes not closed in their time lapse and give their quota back; the predicate at close does not wait for this. */
export async function lapseOldCodes(db: Queryable, today: PlainDate, now: Date): Promise<void> {
  await db.query(sql`
    with lapsed as (
      update verification.claim_code set state = 'LAPSED'
       where state = 'ISSUED' and lapses_on < ${today} and service_date >= ${today}::date - 400
      returning visit_id)
    select quota.api_return(visit_id, ${now}) from lapsed`);
}
