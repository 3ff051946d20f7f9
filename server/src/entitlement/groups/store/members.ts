import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { GroupJob, RightCodes } from '../model.ts';

/** Notes that a person came in with a group; he is of one group at a time. */
export async function enterGroup(
  tx: Queryable,
  job: GroupJob,
  person: { personId: string; registrationId: string },
  now: Date,
): Promise<void> {
  await leaveGroup(tx, person.personId, now);
  await tx.query({
    text: `insert into entitlement.group_member (person_id, registration_id, group_code, organisation_id, job_id, entered_at)
           values ($1, $2, $3, $4, $5, $6)`,
    values: [person.personId, person.registrationId, job.group, job.organisationId, job.jobId, now],
  });
}

export const leaveGroup = (tx: Queryable, personId: string, now: Date) =>
  tx.query({
    text: 'update entitlement.group_member set left_at = $2 where person_id = $1 and left_at is null',
    values: [personId, now],
  });

/**
 * Gives a person another main right from today on: the one of today ends yesterday, the new one lasts until one that was
 * entered beforehand begins. A right that began today never was the right of a day: its range is empty.
 */
export async function replaceRight(
  tx: Queryable,
  personId: string,
  { mainRight, subRight }: RightCodes,
  today: PlainDate,
  now: Date,
): Promise<void> {
  await tx.query({
    text: `update entitlement.period set valid = daterange(lower(valid), $2), changed_at = $3
            where person_id = $1 and is_main and valid @> $2::date`,
    values: [personId, today, now],
  });
  await tx.query({
    text: `insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
           select $1, $2, $3, daterange($4, (select min(lower(valid)) from entitlement.period
                                              where person_id = $1 and lower(valid) > $4::date and (is_main or main_right = $2))), 'REGISTRATION', $5`,
    values: [personId, mainRight, subRight, today, now],
  });
}

/** The networks a unit is the primary or regular unit of, that take registrations on a day. */
export const networksOf = (
  db: Queryable,
  organisationId: string,
  today: PlainDate,
): Promise<readonly { networkId: string; primaryUnit: string; regularUnit: string; referralUnit: string }[]> =>
  db.query({
    text: `select network_id as "networkId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
                  referral_unit as "referralUnit"
             from entitlement.network where valid @> $2::date and (regular_unit = $1 or primary_unit = $1)
            order by network_id`,
    values: [organisationId, today],
  });

/** ARMY, NAVY, AIRFORCE, JUSTICE or EDUCATION; null for units of others. */
export async function subAffiliationOf(db: Queryable, organisationId: string): Promise<string | null> {
  const [row] = await db.query<{ sub: string | null }>({
    text: 'select organisations.api_sub_affiliation($1) as sub',
    values: [organisationId],
  });
  return row?.sub ?? null;
}

/** One audit event for each of many people, in one statement. */
export const auditEach = (tx: Queryable, rows: readonly object[]) =>
  tx.query({
    text: 'select platform.api_audit(event) from jsonb_array_elements($1::jsonb) event',
    values: [JSON.stringify(rows)],
  });
