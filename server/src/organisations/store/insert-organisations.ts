import type { Queryable } from '../../platform/database/index.ts';

export interface NewOrganisation {
  readonly organisationId: string;
  readonly kind: string;
  readonly hcode?: string | undefined;
  readonly hcode9?: string | undefined;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly affiliation: string;
  /** ARMY, NAVY, AIRFORCE, JUSTICE or EDUCATION: whose hospital it is (สังกัดย่อย). */
  readonly subAffiliation?: string | undefined;
  readonly regionNo?: number | undefined;
  readonly provinceCode?: string | undefined;
}

export async function insertOrganisations(db: Queryable, organisations: readonly NewOrganisation[]): Promise<void> {
  await db.query({
    text: `insert into organisations.organisation (organisation_id, kind, hcode, hcode9, name, name_en, affiliation, sub_affiliation, region_no, province_code)
           select "organisationId", kind, hcode, hcode9, name, "nameEn", affiliation, "subAffiliation", "regionNo", "provinceCode"
             from jsonb_to_recordset($1) as r("organisationId" uuid, kind text, hcode text, hcode9 text, name text, "nameEn" text,
               affiliation text, "subAffiliation" text, "regionNo" int, "provinceCode" text)
           on conflict do nothing`,
    values: [JSON.stringify(organisations)],
  });
}

export interface NewRoleAssignment {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: string;
  readonly from: string;
}

export async function insertRoleAssignments(db: Queryable, assignments: readonly NewRoleAssignment[]): Promise<void> {
  await db.query({
    text: `insert into organisations.role_assignment (organisation_id, account_id, role, valid)
           select "organisationId", "accountId", role, daterange("from", null)
             from jsonb_to_recordset($1) as r("organisationId" uuid, "accountId" uuid, role text, "from" date)
           on conflict do nothing`,
    values: [JSON.stringify(assignments)],
  });
}
