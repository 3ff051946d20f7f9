import sql from 'sql-template-tag';
import { organisationId } from '../demo/ids.ts';
import { personnelOf } from '../demo/seed-provider.ts';
import { PROFESSIONALS_AT_LARGE } from '../demo/world/index.ts';
import { newId, type Queryable } from '../platform/database/index.ts';
import { insertConfirmedPersonnel } from '../provider/index.ts';

/** Fills in the general data of a unit, as its page would save them. */
export async function fillGeneralData(db: Queryable, hcode: string): Promise<void> {
  await db.query(sql`
    update provider.profile set house_no = '12', tambon_code = '340101', postcode = '34000', phone_nhso = '045000000', phone = '045000001',
           email = 'unit@example.test', latitude = 15.23, longitude = 104.86, version = version + 1
     where organisation_id = ${organisationId(hcode)}`);
}

/** Puts one of the professionals who work nowhere yet to work at a unit, confirmed. Answers the record's id. */
export async function employ(
  db: Queryable,
  hcode: string,
  options: { typeCode?: string; startDate?: string; place?: number; now: Date },
): Promise<string> {
  const { typeCode = '11', startDate = '2026-01-01', place = 0, now } = options;
  const person = PROFESSIONALS_AT_LARGE.filter((one) => one.typeCode === typeCode)[place];
  if (!person) throw new Error(`nobody of type ${typeCode} is free`);
  const unit = { organisationId: organisationId(hcode), registrationTypes: ['SPECIFIC_FIELD:PHARMACY'], startDate };
  const personnelId = newId();
  await insertConfirmedPersonnel(db, [{ ...personnelOf(person, unit), personnelId, confirmedAt: now }]);
  return personnelId;
}

/** Writes the last day of somebody's work. */
export const lastDay = (db: Queryable, personnelId: string, endDate: string) =>
  db.query(
    sql`update provider.personnel set end_date = ${endDate}, version = version + 1 where personnel_id = ${personnelId}`,
  );
