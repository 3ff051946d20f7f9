import sql, { raw, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import { hoursLiteral } from '../../schedule/index.ts';
import type { PersonnelRecord } from '../record.ts';
import { snapshotOf } from '../rules/differences.ts';

/** The columns of a record under their names in the code. */
export const COLUMNS: Sql =
  raw(`n.personnel_id as "personnelId", n.organisation_id as "organisationId", n.person_id as "personId",
  n.version, n.name, n.type_code as "typeCode", n.licence_prefix as "licencePrefix", n.licence_no as "licenceNo",
  n.licence_status as "licenceStatus", n.licence_checked_at as "licenceCheckedAt", n.licence_expires as "licenceExpires",
  n.licence_name as "licenceName", n.qualifications, n.certificates, n.registration_types as "registrationTypes",
  n.start_date as "startDate", n.end_date as "endDate", n.work_mode as "workMode", n.schedule,
  n.identity_state as "identityState", n.confirmed_at as "confirmedAt", n.confirmed_by as "confirmedBy",
  n.confirmed_how as "confirmedHow", n.state, n.state_reason as "stateReason", n.saved_at as "savedAt", n.saved_by as "savedBy"`);

export async function findRecord(db: Queryable, personnelId: string): Promise<PersonnelRecord | undefined> {
  const [row] = await db.query<PersonnelRecord>(
    sql`select ${COLUMNS} from provider.personnel n where personnel_id = ${personnelId}`,
  );
  return row;
}

/** The record, held until the transaction ends: two saves at once come one after the other. */
export async function lockRecord(tx: Queryable, personnelId: string): Promise<PersonnelRecord | undefined> {
  const [row] = await tx.query<PersonnelRecord>(
    sql`select ${COLUMNS} from provider.personnel n where personnel_id = ${personnelId} for update`,
  );
  return row;
}

/**
 * Holds several records before the first of them is saved: a save goes on to hold the unit, and whoever holds a record waits for that.
 * In the order of their ids, so that two who do this cannot wait for each other.
 */
export const lockRecords = (tx: Queryable, personnelIds: readonly string[]) =>
  tx.query(sql`
    select from provider.personnel where personnel_id = any(${[...personnelIds]}::uuid[]) order by personnel_id for update`);

/** The record that counts for a person at a unit (INV-PRV-5). */
export async function findActiveOf(
  db: Queryable,
  organisationId: string,
  personId: string,
): Promise<PersonnelRecord | undefined> {
  const [row] = await db.query<PersonnelRecord>(sql`
    select ${COLUMNS} from provider.personnel n
     where organisation_id = ${organisationId} and person_id = ${personId} and state in ('DRAFT', 'CHECKED', 'CONFIRMED')`);
  return row;
}

const json = (value: unknown): string => JSON.stringify(value);

const keepVersion = (tx: Queryable, record: PersonnelRecord) =>
  tx.query(sql`
    insert into provider.personnel_version (personnel_id, version, data, saved_at, saved_by)
    values (${record.personnelId}, ${record.version}, ${json(snapshotOf(record))}, ${record.savedAt}, ${record.savedBy})
    on conflict do nothing`);

/** Enters a record; false when the person has one at this unit already (INV-PRV-5). */
export async function insertRecord(tx: Queryable, r: PersonnelRecord): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into provider.personnel (personnel_id, organisation_id, person_id, version, name, type_code, licence_prefix, licence_no,
      qualifications, certificates, registration_types, start_date, end_date, work_mode, schedule, hours, state, saved_at, saved_by)
    values (${r.personnelId}, ${r.organisationId}, ${r.personId}, ${r.version}, ${r.name}, ${r.typeCode}, ${r.licencePrefix},
      ${r.licenceNo}, ${json(r.qualifications)}, ${json(r.certificates)}, ${[...r.registrationTypes]}, ${r.startDate}, ${r.endDate},
      ${r.workMode}, ${json(r.schedule)}, ${hoursLiteral(r.schedule)}::int4multirange, ${r.state}, ${r.savedAt}, ${r.savedBy})
    on conflict do nothing returning 1 as entered`);
  if (rows.length === 0) return false;
  await keepVersion(tx, r);
  return true;
}

/** Writes all of a locked record as its next version; the one before is kept, too, where a seed or take-over has not kept it. */
export async function saveRecord(tx: Queryable, before: PersonnelRecord, r: PersonnelRecord): Promise<void> {
  await keepVersion(tx, before);
  await tx.query(sql`
    update provider.personnel set version = ${r.version}, name = ${r.name}, type_code = ${r.typeCode},
      licence_prefix = ${r.licencePrefix}, licence_no = ${r.licenceNo}, licence_status = ${r.licenceStatus},
      licence_checked_at = ${r.licenceCheckedAt}, licence_expires = ${r.licenceExpires}, licence_name = ${r.licenceName},
      qualifications = ${json(r.qualifications)}, certificates = ${json(r.certificates)},
      registration_types = ${[...r.registrationTypes]}, start_date = ${r.startDate}, end_date = ${r.endDate},
      work_mode = ${r.workMode}, schedule = ${json(r.schedule)}, hours = ${hoursLiteral(r.schedule)}::int4multirange,
      identity_state = ${r.identityState}, confirmed_at = ${r.confirmedAt}, confirmed_by = ${r.confirmedBy},
      confirmed_how = ${r.confirmedHow}, state = ${r.state}, state_reason = ${r.stateReason}, saved_at = ${r.savedAt},
      saved_by = ${r.savedBy}
     where personnel_id = ${r.personnelId}`);
  await keepVersion(tx, r);
}

/** Confirmed personnel whose last day is over. */
export const findOver = (db: Queryable, today: PlainDate): Promise<readonly { personnelId: string }[]> =>
  db.query(sql`
    select personnel_id as "personnelId" from provider.personnel where state = 'CONFIRMED' and end_date < ${today}
     order by end_date limit 1000`);

/** Confirmed personnel whose licence ends by a day and was not looked up since an instant. */
export const findToRecheck = (
  db: Queryable,
  by: PlainDate,
  notSince: Date,
): Promise<readonly Pick<PersonnelRecord, 'personnelId' | 'typeCode' | 'licencePrefix' | 'licenceNo'>[]> =>
  db.query(sql`
    select personnel_id as "personnelId", type_code as "typeCode", licence_prefix as "licencePrefix", licence_no as "licenceNo"
      from provider.personnel
     where state = 'CONFIRMED' and licence_expires <= ${by} and (licence_checked_at is null or licence_checked_at < ${notSince})
     order by licence_expires limit 200`);
