import type { Queryable } from '../../platform/database/index.ts';
import { hoursLiteral, type Schedule, type WorkMode } from '../schedule/index.ts';

/** A confirmed person of a unit as a seed or a take-over brings him; what people type goes through `savePersonnel`. */
export interface ConfirmedPersonnel {
  readonly personnelId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly typeCode: string;
  readonly licencePrefix: string;
  readonly licenceNo: string;
  readonly registrationTypes: readonly string[];
  readonly startDate: string;
  readonly workMode: WorkMode;
  readonly schedule: Schedule;
  readonly confirmedAt: Date;
  /** The account that answers for the record. */
  readonly by: string;
}

export async function insertConfirmedPersonnel(db: Queryable, people: readonly ConfirmedPersonnel[]): Promise<void> {
  const rows = people.map((person) => ({ ...person, hours: hoursLiteral(person.schedule) }));
  await db.query({
    text: `insert into provider.personnel (personnel_id, organisation_id, person_id, name, type_code, licence_prefix, licence_no,
                  licence_status, licence_checked_at, registration_types, start_date, work_mode, schedule, hours,
                  identity_state, confirmed_at, confirmed_by, confirmed_how, state, saved_at, saved_by)
           select "personnelId", "organisationId", "personId", name, "typeCode", "licencePrefix", "licenceNo",
                  'FOUND', "confirmedAt", "registrationTypes", "startDate", "workMode", schedule, hours::int4multirange,
                  'CONFIRMED', "confirmedAt", "by", 'AUTHORITY', 'CONFIRMED', "confirmedAt", "by"
             from jsonb_to_recordset($1) as r("personnelId" uuid, "organisationId" uuid, "personId" uuid, name text, "typeCode" text,
                  "licencePrefix" text, "licenceNo" text, "registrationTypes" text[], "startDate" date, "workMode" text,
                  schedule jsonb, hours text, "confirmedAt" timestamptz, "by" uuid)
           on conflict do nothing`,
    values: [JSON.stringify(rows)],
  });
}
