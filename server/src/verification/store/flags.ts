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

/**
 * Marks the codes in force of somebody who, as is known now, was dead on the day of the service (scenario 22): those not closed
 * yet and those closed before it was known. Doing it twice changes nothing.
 */
export async function flagAfterDeath(db: Queryable, personId: string, deathDate: PlainDate): Promise<void> {
  await db.query(sql`
    update verification.visit set flags = array_append(flags, 'AFTER_DEATH')
     where person_id = ${personId} and service_date > ${deathDate}::date and state in ('VERIFIED', 'CLOSED')
       and not 'AFTER_DEATH' = any(flags)`);
}
