import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** Marks every visit in force of a person on a day on which he was at more than one unit. Doing it twice changes nothing. */
export async function flagOtherUnits(db: Queryable, personId: string, serviceDate: PlainDate): Promise<void> {
  await db.query(sql`
    update verification.visit v set flags = array_append(flags, 'SAME_DAY_OTHER_UNIT')
     where v.person_id = ${personId} and v.service_date = ${serviceDate} and v.state in ('VERIFIED', 'CLOSED')
       and not 'SAME_DAY_OTHER_UNIT' = any(flags)
       and (select count(distinct organisation_id) from verification.visit o
             where o.person_id = v.person_id and o.service_date = v.service_date and o.state in ('VERIFIED', 'CLOSED')) > 1`);
}
