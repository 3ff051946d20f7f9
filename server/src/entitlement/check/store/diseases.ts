import type { Queryable } from '../../../platform/database/index.ts';

/** One registry a person is on. */
export interface DiseaseRow {
  readonly code: string;
  readonly name: { readonly th: string; readonly en: string };
  readonly registeredAt: string;
  readonly unit: string;
  readonly status: 'ACTIVE' | 'ENDED';
}

/**
 * The disease registries a person is on, the newest first. Sensitive ones only where the asking unit treats him: of those
 * nobody else learns so much as that there is one.
 * @param treatingUnit the unit a registrar asks for; undefined = nobody treats
 */
export async function findDiseases(
  db: Queryable,
  personId: string,
  treatingUnit: string | undefined,
): Promise<readonly DiseaseRow[]> {
  return db.query<DiseaseRow>({
    name: 'diseases-of-a-person',
    text: `select r.code, json_build_object('th', d.name_th, 'en', d.name_en) as name, r.registered_on as "registeredAt",
                  r.organisation_id as unit, r.status
             from entitlement.disease_registry r join entitlement.disease d using (code)
            where r.person_id = $1 and (not d.sensitive or r.organisation_id = $2) order by r.registered_on desc, r.code`,
    values: [personId, treatingUnit ?? null],
  });
}

/** One row to be loaded. */
export interface NewDisease {
  readonly personId: string;
  readonly code: string;
  readonly registeredOn: string;
  readonly organisationId: string;
}

export async function insertDiseases(db: Queryable, rows: readonly NewDisease[]): Promise<void> {
  await db.query({
    text: `insert into entitlement.disease_registry (person_id, code, registered_on, organisation_id, status)
           select "personId", code, "registeredOn", "organisationId", 'ACTIVE'
             from jsonb_to_recordset($1) as r("personId" uuid, code text, "registeredOn" date, "organisationId" uuid)
           on conflict do nothing`,
    values: [JSON.stringify(rows)],
  });
}
