import type { Queryable } from '../../platform/database/index.ts';

export interface NewRegistration {
  readonly organisationId: string;
  readonly typeCode: 'PRIMARY' | 'REGULAR' | 'REFERRAL' | 'SPECIFIC_FIELD';
  readonly family?: string | undefined;
  readonly from: string;
}

export async function insertRegistrations(db: Queryable, registrations: readonly NewRegistration[]): Promise<void> {
  await db.query({
    text: `insert into registry.unit_registration (organisation_id, type_code, family, valid)
           select "organisationId", "typeCode", family, daterange("from", null)
             from jsonb_to_recordset($1) as r("organisationId" uuid, "typeCode" text, family text, "from" date)
           on conflict do nothing`,
    values: [JSON.stringify(registrations)],
  });
}
